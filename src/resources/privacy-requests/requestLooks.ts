import type { StatusLook } from "../../components/field/StatusField";
import type { IconName } from "../../components/icon/iconPaths";
import type { PrivacyRequest, RequestType } from "./privacyRequest";

export const typeIcons: Readonly<Record<RequestType, IconName>> = {
  access: "download",
  portability: "share",
  rectification: "edit",
  erasure: "trash",
  restriction: "lock",
  objection: "warning",
  consent_withdrawal: "undo",
  marketing_opt_out: "close",
  minor: "shield",
};

export const identityLooks: Readonly<Record<PrivacyRequest["identity"]["status"], StatusLook>> = {
  not_needed: { tone: "neutral", icon: "minus" },
  not_started: { tone: "neutral", icon: "clock" },
  asked: { tone: "caution", icon: "clock" },
  verified: { tone: "positive" },
  failed: { tone: "critical" },
};
