import type { Role } from "../access";
import { keyTexts } from "../access-keys/keyNames";
import { keySeeds } from "../access-keys/keySeeds";
import { accountSeeds } from "../accounts/accountSeeds";
import type { Platform } from "../platform";
import { bitsAt, streamOf } from "../random";
import { rowIds } from "../streams/rowId";
import { staff } from "../staff/staff";
import type { Actor, AuditTable, GeneratedParts, Origin } from "./auditColumns";

const DAY = 86_400_000;
const series = streamOf("audit.cast");

/** Members of staff as the history knows them; `until` is when they left. */
interface Member {
  readonly actor: Actor;
  readonly roles: readonly Role[];
  readonly until: number;
}

/** They are gone from the staff list; the log still names them as they were. */
const former: readonly { id: string; name: string; role: Role; leftDaysAgo: number }[] = [
  { id: "stf_q7zr", name: "Oskar Nyberg", role: "support", leftDaysAgo: 41 },
  { id: "stf_k3pe", name: "Mei Tanaka", role: "security", leftDaysAgo: 12 },
];

const services: readonly Actor[] = [
  { id: "svc_edge", name: "Edge gateway", type: "service" },
  { id: "svc_billing", name: "Billing", type: "service" },
];

const browsers = ["Firefox/145 (Linux)", "Safari/26.1 (macOS)", "Chrome/142 (Windows)"];
const homes = ["DE", "DE", "PT", "SE", "IN", "GB"];
const strange = ["RO", "SC", "HK", "VN", "US"];

function membersOf(platform: Platform): Member[] {
  const now = platform.clock.now();
  const present = [...platform.use(staff).rows.values()].map(({ id, name, email, roles }) => ({
    actor: { email, id, name, roles, type: "user" as const },
    roles,
    until: Infinity,
  }));
  const gone = former.map(({ id, name, role, leftDaysAgo }) => ({
    actor: {
      email: `${name.toLowerCase().replace(" ", ".")}@${platform.profile.id}.example`,
      id,
      name,
      roles: [role],
      type: "user" as const,
    },
    roles: [role],
    until: now - leftDaysAgo * DAY,
  }));
  return [...present, ...gone];
}

/** Accounts and keys as actors and targets: computed from their place, under the names they had when it began. */
export function generatedParts(platform: Platform): GeneratedParts {
  const { seed } = platform.options;
  const accounts = platform.use(accountSeeds);
  const keys = platform.use(keySeeds);
  // Whoever was gone by then is not named any more, here as little as elsewhere.
  const accountId = (account: number) => accounts.pseudonyms.get(account) ?? accounts.ids[account] ?? "";
  return {
    actors: {
      count: accounts.count,
      at: (account) => ({ id: accountId(account), name: "Account holder", type: "user" }),
    },
    targets: {
      count: keys.count + accounts.count,
      at(code) {
        const account = code - keys.count;
        if (account >= 0) return [{ id: accountId(account), relation: "primary", type: "account" }];
        const owner = accountId(keys.account[code] ?? 0);
        const { name } = keyTexts(seed, code);
        return [
          { id: keys.ids[code] ?? "", name, relation: "primary", type: "access_key" },
          { id: owner, relation: "parent", type: "account" },
        ];
      },
    },
    sessionIds: rowIds("ses", seed),
    requestIds: rowIds("rq", seed),
    correlationIds: rowIds("cor", seed),
  };
}

/** Everyone who acts in the history, as codes of its table. */
export class Cast {
  readonly #members: readonly (Member & { readonly code: number; readonly origins: readonly number[] })[];
  readonly system: number;
  readonly anonymous: number;
  readonly #services: readonly number[];
  readonly #strange: readonly number[];
  readonly scheduler: number;
  readonly #holders: readonly number[];
  readonly #targets: readonly number[];
  readonly #fitting = new Map<readonly Role[], { present: number; places: readonly number[] }>();

  constructor(platform: Platform, table: AuditTable) {
    const origin = (each: Origin) => table.origins.code(each);
    this.#members = membersOf(platform).map((member, place) => ({
      ...member,
      code: table.actors.code(member.actor),
      origins: originsOf(place).map(origin),
    }));
    this.#targets = this.#members.map(({ actor: { id, name } }) =>
      table.targets.code([{ id, ...(name !== undefined && { name }), relation: "primary", type: "staff" }]),
    );
    this.system = table.actors.code({ id: "system", name: "Platform", type: "system" });
    this.anonymous = table.actors.code({ id: "anonymous", name: "Nobody known", type: "anonymous" });
    this.#services = services.map((service) => table.actors.code(service));
    this.scheduler = origin({ client: "scheduler" });
    this.#strange = strange.map((geo, place) =>
      origin({ client: "console", geo, ip: `203.0.113.${17 + place * 40}`, userAgent: "curl/8.14" }),
    );
    this.#holders = browsers.flatMap((userAgent) =>
      ["DE", "US", "FR", "JP"].map((geo) => origin({ client: "account-settings", geo, userAgent })),
    );
  }

  /** Someone of staff with one of these roles who is still there; the place among the members. */
  pick(roles: readonly Role[], at: number, bits: number): number | undefined {
    const present = this.#members.reduce((count, { until }) => count + (until > at ? 1 : 0), 0);
    const known = this.#fitting.get(roles);
    // People leave in turn, so that how many are left says who.
    if (known?.present === present) return known.places[bits % known.places.length];
    const places = this.#members.flatMap((member, place) =>
      member.until > at && member.roles.some((role) => roles.includes(role)) ? [place] : [],
    );
    this.#fitting.set(roles, { present, places });
    return places[bits % places.length];
  }

  /** Where somebody of staff stands among the members. */
  place(staffId: string): number | undefined {
    const found = this.#members.findIndex(({ actor }) => actor.id === staffId);
    return found < 0 ? undefined : found;
  }

  hasRole(member: number, roles: readonly Role[]): boolean {
    return this.#members[member]?.roles.some((role) => roles.includes(role)) ?? false;
  }

  code(member: number): number {
    return this.#members[member]?.code ?? this.system;
  }

  get size(): number {
    return this.#members.length;
  }

  /** People work at the office on most days, at home on others. */
  originOf(member: number, day: number): number {
    const origins = this.#members[member]?.origins ?? [];
    const bits = bitsAt(member, series, day) % 10;
    return origins[bits < 7 ? 0 : 1] ?? this.scheduler;
  }

  strangeOrigin(bits: number): number {
    return this.#strange[bits % this.#strange.length] ?? this.scheduler;
  }

  holderOrigin(account: number): number {
    return this.#holders[account % this.#holders.length] ?? this.scheduler;
  }

  service(bits: number): number {
    return this.#services[bits % this.#services.length] ?? this.system;
  }

  /** Targets of an action on a member's own row. */
  targetOf(member: number): number {
    return this.#targets[member] ?? 0;
  }
}

function originsOf(place: number): Origin[] {
  const userAgent = browsers[place % browsers.length] ?? "";
  const geo = homes[place % homes.length] ?? "DE";
  return [
    { client: "console", geo: "DE", ip: `192.0.2.${10 + place}`, userAgent },
    { client: "console", geo, ip: `198.51.100.${40 + place * 3}`, userAgent },
  ];
}
