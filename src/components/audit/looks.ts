import type { RowState } from "../../domain/audit-proof/states";
import type { Tone } from "../badge/tones";
import type { StatusLook } from "../field/StatusField";
import type { IconName } from "../icon/iconPaths";

export const outcomeLooks: Readonly<Record<string, StatusLook>> = {
  success: { tone: "positive" },
  failure: { tone: "critical" },
  denied: { tone: "caution", icon: "lock" },
};

export const severityLooks: Readonly<Record<string, StatusLook>> = {
  info: { tone: "neutral" },
  low: { tone: "neutral", icon: "arrow-down" },
  medium: { tone: "info" },
  high: { tone: "caution" },
  critical: { tone: "critical" },
};

/** Each state of a proof by a shape of its own as well as by colour. */
export const proofLooks: Readonly<Record<RowState, { tone: Tone; icon: IconName }>> = {
  checking: { tone: "neutral", icon: "more" },
  verified: { tone: "positive", icon: "shield" },
  pending: { tone: "info", icon: "clock" },
  content_mismatch: { tone: "critical", icon: "error" },
  proof_mismatch: { tone: "critical", icon: "error" },
  misplaced: { tone: "critical", icon: "error" },
  pruned: { tone: "neutral", icon: "minus" },
  pruned_too_early: { tone: "critical", icon: "trash" },
  not_checkable: { tone: "caution", icon: "warning" },
};
