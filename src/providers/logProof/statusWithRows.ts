import type { LogStatus, RowProof } from "../../domain/audit-proof/messages";
import type { LogState, RowState } from "../../domain/audit-proof/states";

const SHOWN = 20;

/** What a row's state says of the log as a whole. */
const ofRow: Partial<Record<RowState, LogState>> = {
  content_mismatch: "content_mismatch",
  proof_mismatch: "proof_mismatch",
  misplaced: "misplaced",
  pruned_too_early: "pruned_too_early",
  pending: "overdue",
};

/** Worse ones hide better ones. */
const order: readonly LogState[] = [
  "fork",
  "rollback",
  "content_mismatch",
  "proof_mismatch",
  "misplaced",
  "pruned_too_early",
  "not_checkable",
  "overdue",
];

/** The log's own status and that of its rows in one: a single bad row makes the whole log bad. */
export function statusWithRows(status: LogStatus, failed: readonly RowProof[]): LogStatus {
  if (failed.length === 0 || status.state === "checking") return status;
  const states = [status.state, ...failed.flatMap(({ state }) => ofRow[state] ?? [])];
  const worst = order.find((state) => states.includes(state)) ?? status.state;
  const ownChecks = new Set(status.failures.map(({ check }) => check));
  const ofRows = failed.flatMap(({ failure }) => (failure && !ownChecks.has(failure.check) ? [failure] : []));
  return { ...status, state: worst, failures: [...status.failures, ...ofRows].slice(0, SHOWN) };
}
