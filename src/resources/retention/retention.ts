import type { StatusLook } from "../../components/field/StatusField";
import type { RetentionStatus } from "../../domain/retention/readRetention";

export type Retention = RetentionStatus;

export const resource = "retention";

export const retentionPath = ({ id }: { id: string }): string =>
  `/${resource}/${encodeURIComponent(id)}/show`;

export const retentionTitle = ({ label }: Retention): string => label;

export const stateLooks: Readonly<Record<Retention["state"], StatusLook>> = {
  kept: { tone: "positive", icon: "check" },
  overdue: { tone: "critical", icon: "warning" },
  not_applicable: { tone: "neutral" },
};
