import type { components } from "../../../openapi/platform.gen";
import type { EventDraft } from "../audit";
import { changesBetween, justified } from "../auditChanges";
import type { RequestRow } from "./requestRow";

type Event = components["schemas"]["AuditEvent"];

const severities: Readonly<Record<string, Event["severity"]>> = {
  approve: "high",
  execute: "medium",
  cancel: "medium",
  reject: "medium",
};

/** Fields whose change an event shows; what the person wrote or wants corrected is only named. */
const shownFields = [
  "state",
  "type",
  "regime",
  "country",
  "accountId",
  "receivedAt",
  "assignee",
  "pauses",
  "extension",
  "identity",
  "rejection",
  "duplicateOf",
  "links",
  "restriction",
  "consentPurposes",
  "contentRemoval",
  "planHash",
  "submittedBy",
  "approvedBy",
  "schedule",
  "jobId",
  "corrections",
  "subject",
  "message",
  "balancing",
  "notes",
  "settlements",
] as const;
const personalFields = ["corrections", "subject", "message", "balancing", "notes"] as const;

/** The audit event of an action on a request. */
export function requestEvent(
  action: string,
  before: Partial<RequestRow>,
  after: RequestRow,
  reason?: string,
  metadata?: Event["metadata"],
): EventDraft {
  return {
    action: `privacy_request.${action}`,
    activity: action === "create" ? "create" : "update",
    severity: severities[action] ?? "low",
    targets: [
      { type: "privacy_request", id: after.id, relation: "primary" },
      ...(after.accountId === undefined
        ? []
        : [{ type: "account", id: after.accountId, relation: "parent" as const }]),
    ],
    changes: changesBetween<RequestRow>(before, after, shownFields, personalFields),
    ...justified(reason),
    ...(metadata !== undefined && { metadata }),
  };
}
