import type { components } from "../../../openapi/platform.gen";
import type { StatusLook } from "../../components/field/StatusField";

export type Approval = components["schemas"]["Approval"];

export const resource = "approvals";

export const approvalPath = ({ id }: { id: string }): string => `/${resource}/${encodeURIComponent(id)}/show`;

export const approvalTitle = ({ summary }: Approval): string => summary;

export const statusLooks: Readonly<Record<Approval["status"], StatusLook>> = {
  pending: { tone: "caution", icon: "clock" },
  approved: { tone: "positive" },
  rejected: { tone: "critical" },
  expired: { tone: "neutral" },
  withdrawn: { tone: "neutral", icon: "undo" },
  failed: { tone: "critical", icon: "warning" },
};
