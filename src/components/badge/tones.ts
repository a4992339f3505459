import type { IconName } from "../icon/iconPaths";

/** What a state means to the reader. Each tone has its own shape as well as its own colour. */
export type Tone = "neutral" | "info" | "positive" | "caution" | "critical";

export const toneIcon: Record<Tone, IconName> = {
  neutral: "minus",
  info: "info",
  positive: "success",
  caution: "warning",
  critical: "error",
};

export const toneText: Record<Tone, string> = {
  neutral: "text-muted",
  info: "text-accent",
  positive: "text-positive",
  caution: "text-caution",
  critical: "text-critical",
};

export const toneSoft: Record<Tone, string> = {
  neutral: "bg-neutral-soft text-muted",
  info: "bg-accent-soft text-accent",
  positive: "bg-positive-soft text-positive",
  caution: "bg-caution-soft text-caution",
  critical: "bg-critical-soft text-critical",
};
