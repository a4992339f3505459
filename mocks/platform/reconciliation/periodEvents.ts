import type { components } from "../../../openapi/platform.gen";
import { changesBetween, justified } from "../auditChanges";
import type { Transaction } from "../transaction";
import type { ItemRow, PeriodRow } from "./periodRow";

type Metadata = components["schemas"]["AuditEvent"]["metadata"];

/** What a verb on a period tells the audit log. */
export function auditPeriod(
  tx: Transaction,
  verb: "create" | "report" | "sign_off" | "return",
  before: Partial<PeriodRow>,
  after: PeriodRow,
  { reason, metadata }: { reason?: string | undefined; metadata?: NonNullable<Metadata> } = {},
): void {
  tx.audit({
    action: `reconciliation_period.${verb}`,
    activity: verb === "create" ? "create" : "update",
    severity: verb === "sign_off" ? "high" : "medium",
    targets: [
      { type: "reconciliation_period", id: after.id, name: `${after.provider} ${after.from.slice(0, 10)}` },
    ],
    changes: changesBetween<PeriodRow>(before, after, ["status", "fileName", "fileSha256", "buckets"]),
    ...justified(reason),
    ...(metadata && { metadata }),
  });
}

export function auditItem(
  tx: Transaction,
  verb: "assign" | "resolve" | "note",
  before: ItemRow,
  after: ItemRow,
  reason?: string,
): void {
  tx.audit({
    action: `reconciliation_item.${verb}`,
    activity: "update",
    severity: "medium",
    targets: [
      { type: "reconciliation_item", id: after.id, name: after.bucket, relation: "primary" },
      { type: "reconciliation_period", id: after.periodId, relation: "parent" },
    ],
    changes: changesBetween<ItemRow>(before, after, ["status", "assignee", "resolution", "resolvedByTxnId"]),
    ...justified(reason),
  });
}
