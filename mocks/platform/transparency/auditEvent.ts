import type { components } from "../../../openapi/platform.gen";
import { canonicalize } from "../../../src/domain/transparency-log";
import type { AuditEntry } from "../audit";
import { formatTime } from "../clock";
import { observer, saltAt, type LogIdentity } from "./leafText";

type Event = components["schemas"]["AuditEvent"];

function actorOf({ caller }: AuditEntry): Event["actor"] {
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
  // As a reader of the leaf sees it.
  return { event: JSON.parse(leaf) as Event, leaf };
}

/** Optional members that were spelled out as undefined are absent, not values. */
function dropUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropUndefined);
  if (value === null || typeof value !== "object") return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, dropUndefined(member)]));
}
