import type { Outcome } from "../../domain/request-logs/requestLog";
import { StatusBadge, type StatusLook } from "../field/StatusField";

const looks: Readonly<Record<Outcome, StatusLook>> = {
  ok: { tone: "positive" },
  refused: { tone: "critical", icon: "lock" },
  rate_limited: { tone: "caution", icon: "clock" },
  cap_reached: { tone: "caution", icon: "pause" },
  upstream_error: { tone: "critical" },
  client_error: { tone: "caution" },
};

/** How a request ended: each family with its word, its shape and its colour. */
export const OutcomeBadge = ({ outcome }: { outcome: string }) => (
  <StatusBadge value={outcome} looks={looks} labels="usage.outcome" />
);
