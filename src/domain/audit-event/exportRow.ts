import type { AuditEvent } from "./auditEvent";
import type { LeafPlace } from "./ocsf";

/** Columns of a CSV file of events: where it stands in the log first, what it says, and its exact text last. */
export const eventColumns: readonly string[] = [
  "index",
  "leafHash",
  "expiresAt",
  "event.id",
  "event.recordedAt",
  "event.occurredAt",
  "event.action",
  "event.activity",
  "event.outcome.result",
  "event.outcome.code",
  "event.outcome.reason",
  "event.severity",
  "event.actor.type",
  "event.actor.id",
  "event.actor.name",
  "event.actor.email",
  "event.actor.roles",
  "event.effective.id",
  "event.effective.name",
  "event.auth.method",
  "event.auth.mfa",
  "event.auth.sessionId",
  "event.auth.tokenId",
  "event.targets",
  "event.changes",
  "event.justification.comment",
  "event.justification.ticket",
  "event.justification.approvalId",
  "event.context.ip",
  "event.context.geo",
  "event.context.client",
  "event.context.userAgent",
  "event.context.route",
  "event.context.requestId",
  "event.context.correlationId",
  "event.metadata",
  "event.log",
  "leaf",
];

/** An event as an export has it: parsed, with before and after, beside the exact text that its hash proves. */
export interface EventRow extends LeafPlace {
  readonly expiresAt?: string;
  readonly event: AuditEvent;
  readonly leaf: string;
}
