import type { StatusLook } from "../field/StatusField";

export const versionLooks: Readonly<Record<string, StatusLook>> = {
  draft: { tone: "neutral", icon: "edit" },
  noticed: { tone: "caution", icon: "clock" },
  in_force: { tone: "positive" },
  superseded: { tone: "neutral" },
};
