import { formatTime } from "../clock";
import type { Collection } from "../collection";
import type { Transaction } from "../transaction";
import type { ApprovalRow } from "./approval";

export type Decision = "approved" | "rejected" | "withdrawn" | "failed";
const verbs: Readonly<Record<Decision, string>> = {
  approved: "approve",
  rejected: "reject",
  withdrawn: "withdraw",
  failed: "approve",
};

export function decide(
  rows: Collection<ApprovalRow>,
  tx: Transaction,
  id: string,
  status: Decision,
  reason: string | undefined,
  extra: Partial<ApprovalRow> = {},
): ApprovalRow {
  const { actor } = tx.caller;
  const row = tx.update(rows, id, (before) => ({
    ...before,
    status,
    decidedBy: { id: actor.id, name: actor.name },
    decidedAt: formatTime(tx.at),
    ...(reason !== undefined && { decisionReason: reason }),
    ...extra,
  }));
  tx.audit({
    action: `approval.${verbs[status]}`,
    activity: "update",
    outcome:
      status === "failed"
        ? { result: "failure", code: extra.problem?.code ?? "failed" }
        : { result: "success" },
    severity: "medium",
    targets: [
      { type: "approval", id },
      ...(row.targetId === undefined ? [] : [{ type: row.action.split(".")[0] ?? "row", id: row.targetId }]),
    ],
    changes: [{ path: "/status", op: "replace", from: "pending", to: status }],
    justification: { ...(reason !== undefined && { comment: reason }), approvalId: id },
  });
  return row;
}
