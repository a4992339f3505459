import type { StatusLook } from "../field/StatusField";

/** How far a recipient of the data has been told, wherever it is shown; its words are `request_terms.task`. */
export const taskLooks: Readonly<Record<"to_do" | "notified" | "acknowledged" | "impossible", StatusLook>> = {
  to_do: { tone: "caution", icon: "clock" },
  notified: { tone: "info", icon: "share" },
  acknowledged: { tone: "positive" },
  impossible: { tone: "neutral", icon: "close" },
};
