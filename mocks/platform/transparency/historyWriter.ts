import type { Platform } from "../platform";
import type { Role } from "../access";
import type { EventDraft } from "../audit";
import { bitsAt, idAt, streamOf } from "../random";
import { keySeeds } from "../access-keys/keySeeds";
import { Cast, generatedParts } from "./auditCast";
import { AuditTable, severities } from "./auditColumns";
import { templates } from "./auditScenarios";
import { codeTemplate, type CodedTemplate } from "./codedTemplate";
import { success, type EventTemplate } from "./eventTemplate";

const series = streamOf("audit.history");
const approvals = streamOf("audit.approvals");
const SHIFT = 8 * 3_600_000;
const DAY = 24 * 3_600_000;

/** A piece of work: what its events have in common, as codes. */
export interface Piece {
  /** Draws are made by it. */
  readonly number: number;
  /** The place of the key or account that it is about. */
  subject: number | undefined;
  member: number | undefined;
  readonly correlation: number;
  request: number;
}

/** Draws of one event are told apart by these. */
const draw = { subject: 1, member: 2, changes: 3, metadata: 4, reason: 5, skew: 6, origin: 7, mfa: 8 };

/** Writes the rows of the history in order; everything about an event is a code of the table. */
export class HistoryWriter {
  readonly table: AuditTable;
  readonly #seed: number;
  readonly #cast: Cast;
  readonly #owners: Uint32Array;
  readonly #accounts: number;
  readonly #coded: ReadonlyMap<EventTemplate, CodedTemplate>;
  readonly #signIn: { readonly withFactor: number; readonly withoutFactor: number };
  readonly #fixed: Record<string, number> = {};
  readonly #sessions = new Map<number, number>();

  constructor(platform: Platform, rows: number) {
    const parts = generatedParts(platform);
    this.table = new AuditTable(rows, parts);
    this.#seed = platform.options.seed;
    this.#cast = new Cast(platform, this.table);
    this.#owners = platform.use(keySeeds).account;
    this.#accounts = parts.actors.count;
    const models = platform.profile.models.map(({ id }) => id);
    this.#coded = new Map(templates.map((each) => [each, codeTemplate(this.table, each, models)]));
    this.#signIn = {
      withFactor: this.table.signIns.code({ method: "session", mfa: true }),
      withoutFactor: this.table.signIns.code({ method: "session", mfa: false }),
    };
  }

  /** A piece of work whose events are told apart from others' by a correlation, if it has several. */
  piece(number: number, isCorrelated: boolean, subject?: number): Piece {
    const correlation = isCorrelated ? this.table.correlations.next() : 0;
    return { number, subject, member: undefined, correlation, request: 0 };
  }

  write(at: number, template: EventTemplate, piece: Piece, isSameRequest = false): void {
    const coded = this.#coded.get(template);
    if (coded === undefined) throw new RangeError(`The template ${template.action} is not coded`);
    const row = this.table.append();
    const { columns } = this.table;
    const bits = (what: keyof typeof draw) => bitsAt(this.#seed, series, row * 16 + draw[what]);
    const pick = (codes: readonly number[], what: keyof typeof draw) => codes[bits(what) % codes.length] ?? 0;
    if (!isSameRequest) piece.request = this.table.requests.next();
    columns.recordedAt[row] = at;
    columns.lateness[row] = latenessOf(template, bits("skew"));
    columns.act[row] = coded.act;
    columns.outcome[row] = coded.outcome;
    columns.result[row] = coded.result;
    columns.severity[row] = coded.severity;
    columns.route[row] = coded.route;
    columns.request[row] = piece.request;
    columns.correlation[row] = piece.correlation;
    columns.changes[row] = pick(coded.changes, "changes");
    columns.metadata[row] = pick(coded.metadata, "metadata");
    columns.justification[row] = pick(coded.justifications, "reason");
    this.#tellWho(row, at, template, piece, bits);
  }

  /** An event as it would be appended at run time, by the platform itself unless someone, or someone with a role, does it. */
  writeDraft(at: number, draft: EventDraft, by?: string | readonly Role[]): void {
    const { action, activity, severity, targets, metadata, justification } = draft;
    const { table } = this;
    const row = table.append();
    const { columns } = table;
    columns.recordedAt[row] = at;
    columns.act[row] = table.acts.code({ action, activity });
    columns.outcome[row] = table.outcomes.code(success);
    columns.severity[row] = severities.indexOf(severity ?? "info");
    columns.actor[row] = this.#cast.system;
    columns.origin[row] = this.#cast.scheduler;
    columns.request[row] = table.requests.next();
    columns.targets[row] = table.targets.code(targets);
    columns.metadata[row] = table.metadata.code(metadata ?? null);
    columns.justification[row] = table.justifications.code(justification ?? null);
    const member = typeof by === "string" ? this.#cast.place(by) : by && this.#cast.pick(by, at, 0);
    if (member !== undefined) this.#tellMember(row, at, member);
  }

  #tellMember(row: number, at: number, member: number): void {
    const { columns } = this.table;
    columns.actor[row] = this.#cast.code(member);
    columns.origin[row] = this.#cast.originOf(member, Math.floor(at / DAY));
    columns.session[row] = this.#session(member, at);
    columns.signIn[row] = this.#signIn.withFactor;
  }

  #tellWho(
    row: number,
    at: number,
    template: EventTemplate,
    piece: Piece,
    bits: (what: keyof typeof draw) => number,
  ): void {
    const { columns } = this.table;
    const cast = this.#cast;
    const { by } = template;
    const isStaff = typeof by === "object";
    if (isStaff) this.#seat(piece, by, at, bits("member"));
    columns.targets[row] = this.#targets(template, piece, bits);
    if (isStaff && piece.member !== undefined) {
      this.#tellMember(row, at, piece.member);
      if (template.outcome.code === "mfa_failed") columns.signIn[row] = this.#signIn.withoutFactor;
      if (template.actsAs !== undefined) {
        const other = cast.pick(template.actsAs, at, piece.number);
        if (other !== undefined) columns.effective[row] = cast.code(other) + 1;
      }
    } else if (by === "holder") {
      const account = this.#accountOf(template, piece.subject ?? 0);
      columns.actor[row] = account;
      columns.origin[row] = cast.holderOrigin(account);
    } else {
      const other = by === "service" ? cast.service(bits("member")) : cast.anonymous;
      columns.actor[row] = by === "system" ? cast.system : other;
      columns.origin[row] = template.isStrange ? cast.strangeOrigin(piece.number) : cast.scheduler;
    }
  }

  /** The same person goes on, unless the step needs another right. */
  #seat(piece: Piece, roles: readonly Role[], at: number, bits: number): void {
    const fits = piece.member !== undefined && this.#cast.hasRole(piece.member, roles);
    if (!fits) piece.member = this.#cast.pick(roles, at, bits);
  }

  #accountOf({ target }: EventTemplate, subject: number): number {
    return target === "access_key" ? (this.#owners[subject] ?? 0) : subject;
  }

  #targets(template: EventTemplate, piece: Piece, bits: (what: keyof typeof draw) => number): number {
    const { target } = template;
    const { targets } = this.table;
    const keyCount = this.#owners.length;
    if (target === "access_key" || target === "account") {
      const among = target === "access_key" ? keyCount : this.#accounts;
      piece.subject ??= Math.floor((bits("subject") / 0x1_0000_0000) * among);
      return target === "access_key" ? piece.subject : keyCount + piece.subject;
    }
    if (target === "staff") {
      const member = piece.member ?? bitsAt(this.#seed, series, piece.number * 16) % this.#cast.size;
      return this.#cast.targetOf(member);
    }
    if (target === "export" || target === "approval") {
      const prefix = target === "export" ? "job" : "apr";
      const id = idAt(prefix, this.#seed, approvals, piece.number);
      return targets.code([{ id, relation: "primary", type: target === "export" ? "job" : "approval" }]);
    }
    return (this.#fixed[target] ??= targets.code([{ id: target, relation: "primary", type: target }]));
  }

  /** A person's session lasts a shift. */
  #session(member: number, at: number): number {
    const key = Math.floor(at / SHIFT) * 64 + member;
    const known = this.#sessions.get(key);
    if (known !== undefined) return known;
    const code = this.table.sessions.next();
    this.#sessions.set(key, code);
    return code;
  }
}

/** Mostly some milliseconds; a service whose clock is wrong is minutes ahead, or delivers most of an hour late. */
function latenessOf(template: EventTemplate, bits: number): number {
  if (!template.isSkewed) return bits % 60;
  return bits % 3 === 0 ? 2_400_000 + (bits % 600_000) : -(180_000 + (bits % 90_000));
}
