import type { AuditEvent } from "../audit-event/auditEvent";

/** What a value can be: a text (with wildcards), one of a list, a time, an index, or yes and no. */
export type FieldKind = "text" | "enum" | "time" | "index" | "flag";

export interface QueryField {
  /** The contract's name in AuditEventFilter. */
  readonly api: string;
  readonly kind: FieldKind;
  /** May name a person: never in a URL (such a filter travels in a body). */
  readonly isPersonal?: true;
  /** Not told by the leaf (retention and reviews stand beside it), so only the server can evaluate it. */
  readonly isServerOnly?: true;
  readonly choices?: readonly string[];
  /** What a value of the contract looks like, where not any text will do. */
  readonly pattern?: RegExp;
  /** `text` and `enum`: what an event has of it. */
  readonly texts?: (event: AuditEvent) => readonly (string | undefined)[];
  readonly time?: (event: AuditEvent) => string;
  readonly isSet?: (event: AuditEvent) => boolean;
}

const activities = [
  "create",
  "read",
  "update",
  "delete",
  "move",
  "enroll",
  "unenroll",
  "enable",
  "disable",
  "activate",
  "deactivate",
  "suspend",
  "resume",
];

/**
 * The one table of what can be asked of the audit log. Grammar, completion, evaluation on an event and the API's
 * filter all follow from it.
 */
const table = {
  action: { api: "action", kind: "text", texts: ({ action }) => [action] },
  activity: { api: "activity", kind: "enum", choices: activities, texts: ({ activity }) => [activity] },
  outcome: {
    api: "outcome",
    kind: "enum",
    choices: ["success", "failure", "denied"],
    texts: ({ outcome }) => [outcome.result],
  },
  code: { api: "outcomeCode", kind: "text", texts: ({ outcome }) => [outcome.code] },
  severity: {
    api: "severity",
    kind: "enum",
    choices: ["info", "low", "medium", "high", "critical"],
    texts: ({ severity }) => [severity],
  },
  actor: { api: "actorId", kind: "text", texts: ({ actor }) => [actor.id] },
  actor_type: {
    api: "actorType",
    kind: "enum",
    choices: ["user", "service", "system", "anonymous"],
    texts: ({ actor }) => [actor.type],
  },
  actor_name: { api: "actorName", kind: "text", isPersonal: true, texts: ({ actor }) => [actor.name] },
  actor_email: { api: "actorEmail", kind: "text", isPersonal: true, texts: ({ actor }) => [actor.email] },
  effective: { api: "effectiveId", kind: "text", texts: ({ effective }) => [effective?.id] },
  impersonated: { api: "impersonated", kind: "flag", isSet: ({ effective }) => effective !== undefined },
  target: { api: "targetId", kind: "text", texts: ({ targets }) => targets.map(({ id }) => id) },
  target_type: { api: "targetType", kind: "text", texts: ({ targets }) => targets.map(({ type }) => type) },
  created: { api: "recordedAt", kind: "time", time: ({ recordedAt }) => recordedAt },
  occurred: { api: "occurredAt", kind: "time", time: ({ occurredAt }) => occurredAt },
  expires: { api: "expiresAt", kind: "time", isServerOnly: true },
  index: { api: "index", kind: "index" },
  id: { api: "id", kind: "text", pattern: /^evt_[0-9A-Za-z_-]+$/, texts: ({ id }) => [id] },
  request: { api: "requestId", kind: "text", texts: ({ context }) => [context.requestId] },
  session: { api: "sessionId", kind: "text", texts: ({ auth }) => [auth?.sessionId] },
  correlation: { api: "correlationId", kind: "text", texts: ({ context }) => [context.correlationId] },
  ip: { api: "ip", kind: "text", isPersonal: true, texts: ({ context }) => [context.ip] },
  country: {
    api: "country",
    kind: "text",
    pattern: /^[A-Z]{2}$/,
    texts: ({ context }) => [context.geo],
  },
  route: { api: "route", kind: "text", texts: ({ context }) => [context.route] },
  ticket: { api: "ticket", kind: "text", texts: ({ justification }) => [justification?.ticket] },
  approval: {
    api: "approvalId",
    kind: "text",
    pattern: /^apr_[0-9A-Za-z_-]+$/,
    texts: ({ justification }) => [justification?.approvalId],
  },
  mfa: { api: "mfa", kind: "flag", isSet: ({ auth }) => auth?.mfa === true },
  reviewed: { api: "reviewed", kind: "flag", isServerOnly: true },
} satisfies Record<string, QueryField>;

export type FieldName = keyof typeof table;

export const fields: Readonly<Record<FieldName, QueryField>> = table;

export const fieldNames = Object.keys(table) as readonly FieldName[];

const byApiName = new Map(fieldNames.map((name) => [fields[name].api, name]));

export function isFieldName(text: string): text is FieldName {
  return Object.hasOwn(table, text);
}

/** The query's name of a field of the API's filter. */
export function fieldOfApi(api: string): FieldName | undefined {
  return byApiName.get(api);
}

/** Whether a value may be given with `*`. */
export function takesWildcard({ kind, pattern }: QueryField): boolean {
  return kind === "text" && pattern === undefined;
}
