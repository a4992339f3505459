import type { StatusLook } from "../../components/field/StatusField";
import type { KeyHealth } from "../../domain/access-keys/health";

export const healthLooks: Readonly<Record<KeyHealth, StatusLook>> = {
  exposed: { tone: "critical", icon: "eye" },
  cap_reached: { tone: "critical" },
  refused_traffic: { tone: "critical", icon: "lock" },
  near_cap: { tone: "caution" },
  rate_limited: { tone: "caution", icon: "pause" },
  unusual_use: { tone: "caution", icon: "arrow-up" },
  expiring: { tone: "caution", icon: "clock" },
  expired: { tone: "neutral", icon: "clock" },
  disabled: { tone: "neutral", icon: "pause" },
  never_used: { tone: "info", icon: "minus" },
  unused_90_days: { tone: "info", icon: "clock" },
};
