import type { components } from "../../../openapi/platform.gen";
import type { EventDraft } from "../audit";
import { changesBetween, justified } from "../auditChanges";
import type { AccountRow } from "./accountRow";

type Event = components["schemas"]["AuditEvent"];

const activities: Readonly<Record<string, Event["activity"]>> = {
  reveal: "read",
  suspend: "suspend",
  reactivate: "resume",
};
const severities: Readonly<Record<string, Event["severity"]>> = { reveal: "medium", suspend: "medium" };
const shownFields = [
  "status",
  "suspendedAt",
  "suspensionReason",
  "cap",
  "name",
  "email",
  "company",
  "consents",
  "restriction",
  "deletionScheduledAt",
] as const;
/** The log says that they changed, never from what to what: it outlives an erasure. */
const personalFields = ["name", "email", "company"] as const;

/** The audit event of an action on an account. */
export function accountEvent(
  action: string,
  before: AccountRow,
  after: AccountRow,
  reason?: string,
  metadata?: Event["metadata"],
): EventDraft {
  return {
    action: `account.${action}`,
    activity: activities[action] ?? "update",
    severity: severities[action] ?? "low",
    targets: [{ type: "account", id: after.id, relation: "primary" }],
    changes: changesBetween<AccountRow>(before, after, shownFields, personalFields),
    ...justified(reason),
    ...(metadata !== undefined && { metadata }),
  };
}
