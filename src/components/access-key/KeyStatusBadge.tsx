import type { KeyStatus } from "../../domain/access-keys/status";
import { StatusBadge, type StatusLook } from "../field/StatusField";

const looks: Readonly<Record<KeyStatus, StatusLook>> = {
  active: { tone: "positive" },
  expiring: { tone: "caution", icon: "clock" },
  disabled: { tone: "neutral", icon: "pause" },
  expired: { tone: "neutral", icon: "clock" },
  revoked: { tone: "critical", icon: "lock" },
  deleted: { tone: "neutral", icon: "trash" },
};

/** The state of an access key, the same wherever a key is named. */
export const KeyStatusBadge = ({ status }: { status: string }) => (
  <StatusBadge value={status} looks={looks} labels="key_status" />
);
