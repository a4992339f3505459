import type { Tone } from "../../../components/badge/tones";
import type { LogState } from "../../../domain/audit-proof/states";

export const logTones: Readonly<Record<LogState, Tone>> = {
  checking: "neutral",
  verified: "positive",
  pending: "info",
  overdue: "caution",
  fork: "critical",
  rollback: "critical",
  content_mismatch: "critical",
  proof_mismatch: "critical",
  misplaced: "critical",
  pruned_too_early: "critical",
  not_checkable: "caution",
  empty: "positive",
};
