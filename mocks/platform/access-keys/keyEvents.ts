import type { components } from "../../../openapi/platform.gen";
import type { EventDraft } from "../audit";
import { changesBetween, justified } from "../auditChanges";
import type { KeyRow } from "./keyRow";

type Event = components["schemas"]["AuditEvent"];

const activities: Readonly<Record<string, Event["activity"]>> = {
  create: "create",
  disable: "disable",
  enable: "enable",
  revoke: "deactivate",
  expire: "deactivate",
  delete: "delete",
};
const severities: Readonly<Record<string, Event["severity"]>> = {
  create: "low",
  rotate: "low",
  undo_rotation: "medium",
  disable: "medium",
  revoke: "medium",
  delete: "high",
  report_exposure: "high",
};

/** Fields whose change an event shows. Secrets are shown by id alone. */
const shownFields = [
  "name",
  "description",
  "status",
  "expiresAt",
  "disabledAt",
  "revokedAt",
  "deletedAt",
  "scopes",
  "models",
  "ipAllow",
  "limits",
  "rotation",
  "exposure",
] as const;

/** The audit event of a write on a key: what changed, and whose key it is. */
export function keyEvent(
  action: string,
  before: Partial<KeyRow>,
  after: KeyRow,
  reason?: string,
  metadata?: Event["metadata"],
): EventDraft {
  return {
    action: `access_key.${action}`,
    activity: activities[action] ?? "update",
    severity: severities[action] ?? "info",
    targets: [
      { type: "access_key", id: after.id, name: after.name, relation: "primary" },
      { type: "account", id: after.accountId, relation: "parent" },
    ],
    changes: changesBetween<KeyRow>(before, after, shownFields),
    ...justified(reason),
    ...(metadata !== undefined && { metadata }),
  };
}
