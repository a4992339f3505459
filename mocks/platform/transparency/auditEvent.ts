import type { components } from "../../../openapi/platform.gen";
import { canonicalize } from "../../../src/domain/transparency-log";
import type { AuditEntry } from "../audit";
import { formatTime } from "../clock";
import { bitsAt, idAt, randomAt, streamOf } from "../random";
import type { RowIds } from "../streams/rowId";
import type { AuditTable } from "./auditColumns";
import { templates } from "./auditTemplates";
import type { EventTemplate } from "./eventTemplate";

type Event = components["schemas"]["AuditEvent"];

/** What every event of one log has in common. */
export interface LogIdentity {
  readonly origin: string;
  readonly seed: number;
  readonly ids: RowIds;
}

const series = streamOf("audit.events");
const salts = streamOf("audit.salts");
const base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const DAY = 86_400_000;
const SHIFT = DAY / 3;
const observer = { service: "platform-api", version: "1.0.0" };
const browsers = [
  "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.1 Safari/605.1.15",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36",
];

/** 128 bits in base64url, so that a kept leaf hash tells nothing of what was pruned. */
function saltAt(seed: number, row: number): string {
  let text = "";
  for (let part = 0; part < 4; part += 1) {
    let bits = bitsAt(seed, salts, row * 4 + part);
    // Six characters hold the 32 bits of a part; the last part needs but four to make 22.
    for (let at = 0; at < (part === 3 ? 4 : 6); at += 1) {
      text += base64.charAt(bits & 63);
      bits >>>= 6;
    }
  }
  return text;
}

function pick<T>(items: readonly T[], seed: number, row: number): T | undefined {
  return items[bitsAt(seed, series, row) % items.length];
}

function contextOf(
  template: EventTemplate,
  { seed }: LogIdentity,
  actor: Event["actor"],
  row: number,
): Event["context"] {
  const requestId = idAt("rq", seed, series, row);
  if (template.by === "system") return { client: "scheduler", requestId };
  const person = streamOf(actor.id);
  return {
    client: template.by === "holder" ? "account-settings" : "console",
    geo: "DE",
    ...(template.by !== "holder" && { ip: `192.0.2.${1 + (person % 254)}` }),
    requestId,
    ...(template.route !== undefined && { route: template.route }),
    userAgent: browsers[person % browsers.length] ?? "",
  };
}

function changesOf({ change, action }: EventTemplate, { seed }: LogIdentity, row: number): Event["changes"] {
  if (change === "secret") return [{ op: "add", path: "/secrets/0", redacted: true }];
  if (change === "status") {
    const status = { disable: "disabled", revoke: "revoked", delete: "deleted", suspend: "suspended" };
    const to = Object.entries(status).find(([verb]) => action.endsWith(verb))?.[1];
    return [{ from: "active", op: "replace", path: "/status", to: to ?? "active" }];
  }
  if (change === "cap") {
    const from = 50 * (1 + (bitsAt(seed, series, row) % 40));
    const to = Math.round(from * (1.2 + randomAt(seed, series, row + 1)));
    return [{ from: String(from), op: "replace", path: "/cap/amount/amount", to: String(to) }];
  }
  return [];
}

/**
 * A generated event, made from its row. Members are written in canonical order, here and below it, so that the text
 * of the leaf is simply its JSON; a test compares it with RFC 8785 proper.
 */
export function generatedEvent(table: AuditTable, log: LogIdentity, row: number): Event {
  const { columns } = table;
  const template = templates[columns.template[row] ?? 0];
  if (template === undefined) throw new RangeError(`Row ${row} follows no template`);
  const actor = table.actor(columns.actor[row] ?? 0);
  const recordedAt = columns.recordedAt[row] ?? 0;
  const comment = template.reasons && pick(template.reasons, log.seed, row);
  const support = table.actors.find(({ roles }) => roles?.includes("support"));
  const isStaff = typeof template.by === "object";
  // A person's session lasts a shift.
  const session = `ses_${(streamOf(`${actor.id} ${Math.floor(recordedAt / SHIFT)}`) >>> 0).toString(36)}`;
  return {
    action: template.action,
    activity: template.activity,
    actor,
    ...(isStaff && {
      auth: { method: "session", mfa: template.outcome.code !== "mfa_failed", sessionId: session },
    }),
    changes: changesOf(template, log, row),
    context: contextOf(template, log, actor, row),
    ...(template.isImpersonated && support && { effective: support }),
    id: log.ids.id(row),
    ...(comment !== undefined && { justification: { comment } }),
    log: log.origin,
    observer,
    occurredAt: formatTime(recordedAt - (bitsAt(log.seed, series, row + 3) % 60)),
    outcome: template.outcome,
    recordedAt: formatTime(recordedAt),
    salt: saltAt(log.seed, row),
    schema: "audit-event/1",
    seq: row,
    severity: template.severity,
    targets: [
      {
        id: table.targets.text(columns.target[row] ?? 0),
        relation: "primary",
        type: table.targetTypes.text(columns.targetType[row] ?? 0),
      },
    ],
  };
}

export function actorOf({ caller }: AuditEntry): Event["actor"] {
  const { type, id, name, email, roles } = caller.actor;
  return { type, id, name, ...(email !== null && { email }), roles: [...roles] };
}

/** Nothing is said about what is not known: no member instead of null. */
function known<T extends object>(members: T): { [Name in keyof T]: Exclude<T[Name], null> } {
  // What is left has no null.
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null)) as {
    [Name in keyof T]: Exclude<T[Name], null>;
  };
}

/** The event of an action at run time, and the exact text of its leaf. */
export function appendedEvent(
  entry: AuditEntry,
  log: LogIdentity,
  row: number,
): { event: Event; leaf: string } {
  const { caller, at, action, activity, outcome, severity, targets, changes, justification, metadata } =
    entry;
  const { method, route, ...context } = caller.context;
  const event: Event = {
    schema: "audit-event/1",
    log: log.origin,
    seq: row,
    id: log.ids.id(row),
    salt: saltAt(log.seed, row),
    occurredAt: formatTime(at),
    recordedAt: formatTime(at),
    action,
    activity,
    outcome: outcome ?? { result: "success" },
    severity: severity ?? "info",
    actor: actorOf(entry),
    auth: known(caller.auth),
    targets,
    changes: changes ?? [],
    context: known({ ...context, route: route === null ? null : `${method ?? ""} ${route}`.trim() }),
    ...(justification !== undefined && { justification }),
    observer,
    ...(metadata !== undefined && { metadata }),
  };
  const leaf = canonicalize(dropUndefined(event));
  return { event, leaf };
}

/** Optional members that were spelled out as undefined are absent, not values. */
function dropUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropUndefined);
  if (value === null || typeof value !== "object") return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, dropUndefined(member)]));
}
