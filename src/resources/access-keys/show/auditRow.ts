import type { components } from "../../../../openapi/platform.gen";

type AuditEventItem = components["schemas"]["AuditEventItem"];
type AuditEvent = components["schemas"]["AuditEvent"];

/** One event as the trail of a key shows it. */
export interface AuditRow {
  id: string;
  at: string;
  action: string;
  actor: string;
  result: string;
  reason: string;
}

/** Reads the leaf, the exact text that was written: what the log serves beside it is not proof. */
export const auditRowOf = ({ index, leaf }: AuditEventItem): AuditRow => {
  const event = JSON.parse(leaf) as AuditEvent;
  const { actor, outcome, justification } = event;
  return {
    id: index,
    at: event.occurredAt,
    action: event.action,
    actor: actor.name ?? actor.id,
    result: outcome.result,
    reason: [justification?.comment, justification?.ticket].filter(Boolean).join(" · "),
  };
};
