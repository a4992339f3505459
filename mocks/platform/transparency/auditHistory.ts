import { keySeeds, storyOf, type KeySeeds } from "../access-keys/keySeeds";
import { population } from "../access-keys/population";
import type { KeyStory } from "../access-keys/keyStories";
import { accountSeeds } from "../accounts/accountSeeds";
import type { Platform, Scale } from "../platform";
import { bitsAt, idAt, randomAt, streamOf } from "../random";
import { staff } from "../staff/staff";
import type { Population } from "../streams/population";
import { trafficTimes } from "../streams/rhythm";
import { activities, AuditTable, results, severities } from "./auditColumns";
import { templates } from "./auditTemplates";
import type { EventTemplate } from "./eventTemplate";
import { factTemplates } from "./factTemplates";

const eventCounts: Readonly<Record<Scale, number>> = { small: 400, demo: 51_000, large: 1_000_000 };
const DAY = 86_400_000;
const series = streamOf("audit.history");
const systemActor = { id: "system", name: "Platform", type: "system" as const };

/** Something that a record remembers, so that the log must tell it too. */
interface Fact {
  readonly at: number;
  readonly template: number;
  /** Position of the key or account. */
  readonly subject: number;
}

const endings: Partial<Record<KeyStory, keyof typeof factTemplates>> = {
  disabled: "keyDisabled",
  revoked: "keyRevoked",
  exposed_then_revoked: "keyRevoked",
  deleted: "keyDeleted",
};

function templateCode(name: keyof typeof factTemplates): number {
  return templates.indexOf(factTemplates[name]);
}

function keyFacts(seeds: KeySeeds, key: number): [keyof typeof factTemplates, number][] {
  const ending = endings[storyOf(seeds, key)];
  const facts: [keyof typeof factTemplates, number | undefined][] = [
    ["keyCreated", seeds.createdAt[key]],
    ["keyRotated", seeds.rotatedAt[key]],
    ["keyExposed", seeds.exposedAt[key]],
  ];
  if (ending !== undefined) facts.push([ending, seeds.endedAt[key]]);
  return facts.flatMap(([name, at]) => (at === undefined ? [] : [[name, at]]));
}

function collectFacts(platform: Platform, from: number, to: number): Fact[] {
  const keys = platform.use(keySeeds);
  const accounts = platform.use(accountSeeds);
  const facts: Fact[] = [];
  const tell = (name: keyof typeof factTemplates, at: number, subject: number) => {
    if (at >= from && at < to) facts.push({ at, template: templateCode(name), subject });
  };
  for (let key = 0; key < keys.count; key += 1) {
    for (const [name, at] of keyFacts(keys, key)) tell(name, at, key);
  }
  for (let account = 0; account < accounts.count; account += 1) {
    const at = accounts.statusAt[account] ?? Number.NaN;
    if (accounts.status[account] === "suspended") tell("accountSuspended", at, account);
    if (accounts.status[account] === "purged") tell("accountPurged", at, account);
  }
  return facts.sort((left, right) => left.at - right.at);
}

/** Picks routine templates by weight. */
function routineTable(): Uint8Array {
  const table: number[] = [];
  templates.forEach(({ weight }, code) => {
    for (let times = 0; times < weight; times += 1) table.push(code);
  });
  return Uint8Array.from(table);
}

/** A template as codes, looked up once and not for each of a million rows. */
interface CodedTemplate {
  readonly template: EventTemplate;
  readonly action: number;
  readonly targetType: number;
  readonly result: number;
  readonly severity: number;
  readonly activity: number;
  /** Staff who do it; empty for the platform and for account holders. */
  readonly actors: readonly number[];
}

class HistoryWriter {
  readonly table: AuditTable;
  readonly #seed: number;
  readonly #population: Population;
  readonly #coded: readonly CodedTemplate[];
  readonly #system: number;
  readonly #holders: number[] = [];

  constructor(platform: Platform, rows: number) {
    this.table = new AuditTable(rows);
    this.#seed = platform.options.seed;
    this.#population = platform.use(population);
    this.#system = this.table.actorCode(systemActor);
    const people = [...platform.use(staff).rows.values()].map(({ id, name, email, roles }) => ({
      roles,
      code: this.table.actorCode({ email, id, name, roles, type: "user" }),
    }));
    this.#coded = templates.map((template) => ({
      template,
      action: this.table.actions.code(template.action),
      targetType: this.table.targetTypes.code(template.target),
      result: results.indexOf(template.outcome.result),
      severity: severities.indexOf(template.severity),
      activity: activities.indexOf(template.activity),
      actors: people
        .filter(
          ({ roles }) => typeof template.by === "object" && template.by.some((role) => roles.includes(role)),
        )
        .map(({ code }) => code),
    }));
  }

  write(at: number, code: number, subject: number | undefined): void {
    const coded = this.#coded[code];
    if (coded === undefined) throw new RangeError(`No template ${code}`);
    const row = this.table.append();
    const { columns } = this.table;
    const isKey = coded.template.target === "access_key";
    const { keyCount, accountCount } = this.#population;
    const place =
      subject ?? Math.floor(randomAt(this.#seed, series, row) * (isKey ? keyCount : accountCount));
    const account = isKey ? this.#population.accountOf(place) : place;
    const actor = this.#actor(coded, account, row);
    columns.recordedAt[row] = at;
    columns.template[row] = code;
    columns.action[row] = coded.action;
    columns.actor[row] = actor;
    columns.target[row] = this.table.targets.code(this.#target(coded.template, place, actor, row));
    columns.targetType[row] = coded.targetType;
    columns.result[row] = coded.result;
    columns.severity[row] = coded.severity;
    columns.activity[row] = coded.activity;
  }

  #actor({ template, actors }: CodedTemplate, account: number, row: number): number {
    if (template.by === "system") return this.#system;
    if (template.by === "holder") return (this.#holders[account] ??= this.#holder(account));
    return actors[bitsAt(this.#seed, series, row * 2 + 1) % actors.length] ?? this.#system;
  }

  #holder(account: number): number {
    // Whoever is gone is not named any more, here as little as elsewhere.
    const id = this.#population.pseudonymOf(account) ?? this.#population.accountId(account);
    return this.table.actorCode({ id, name: "Account holder", type: "user" });
  }

  #target({ target }: EventTemplate, place: number, actor: number, row: number): string {
    if (target === "access_key") return this.#population.keyId(place);
    if (target === "account") return this.#population.pseudonymOf(place) ?? this.#population.accountId(place);
    if (target === "staff") return this.table.actor(actor).id;
    if (target === "export") return idAt("job", this.#seed, series, row);
    return target;
  }
}

/** The log's history: what the records remember, at the very times, and the routine of 90 days between. */
export function generateAuditHistory(platform: Platform): AuditTable {
  const { seed, scale, clock } = platform.options;
  const now = clock.now();
  const facts = collectFacts(platform, now - 90 * DAY, now);
  const filled = Math.max(eventCounts[scale] - facts.length, Math.ceil(facts.length / 4));
  const times = new Float64Array(filled);
  trafficTimes(times, filled, now, seed ^ 0x2f);
  const routine = routineTable();
  const writer = new HistoryWriter(platform, filled + facts.length);
  let next = 0;
  for (const [place, at] of times.entries()) {
    for (let fact = facts[next]; fact !== undefined && fact.at <= at; fact = facts[next]) {
      writer.write(fact.at, fact.template, fact.subject);
      next += 1;
    }
    writer.write(at, routine[bitsAt(seed, series, place) % routine.length] ?? 0, undefined);
  }
  for (const fact of facts.slice(next)) writer.write(fact.at, fact.template, fact.subject);
  return writer.table;
}
