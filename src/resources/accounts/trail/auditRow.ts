import type { components } from "../../../../openapi/platform.gen";

type AuditEventItem = components["schemas"]["AuditEventItem"];
type AuditEvent = components["schemas"]["AuditEvent"];

/** One event as the list shows it. Everything comes from the leaf, which is what the log proves. */
export interface AuditRow {
  id: string;
  index: string;
  occurredAt: string | undefined;
  action: string;
  actor: string;
  actorId: string;
  result: string;
  code: string | undefined;
  reason: string | undefined;
  /** The leaf is no event that this console can read; it is shown as what it is. */
  unreadable: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parseLeaf = (leaf: string): AuditEvent | undefined => {
  try {
    const event: unknown = JSON.parse(leaf);
    const isEvent =
      isRecord(event) &&
      event["schema"] === "audit-event/1" &&
      isRecord(event["actor"]) &&
      isRecord(event["outcome"]);
    return isEvent ? (event as unknown as AuditEvent) : undefined;
  } catch {
    return undefined;
  }
};

export const auditRow = ({ index, leaf }: AuditEventItem): AuditRow => {
  const event = parseLeaf(leaf);
  if (!event) {
    return {
      id: index,
      index,
      occurredAt: undefined,
      action: "",
      actor: "",
      actorId: "",
      result: "",
      code: undefined,
      reason: undefined,
      unreadable: true,
    };
  }
  return {
    id: index,
    index,
    occurredAt: event.occurredAt,
    action: event.action,
    actor: event.actor.name ?? event.actor.id,
    actorId: event.actor.id,
    result: event.outcome.result,
    code: event.outcome.code,
    reason: event.justification?.comment ?? event.outcome.reason,
    unreadable: false,
  };
};
