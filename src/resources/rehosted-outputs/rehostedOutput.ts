import type { components } from "../../../openapi/platform.gen";
import type { StatusLook } from "../../components/field/StatusField";

type Schemas = components["schemas"];
export type RehostedOutput = Schemas["RehostedOutput"];
export type Rehosting = Schemas["Rehosting"];

export const rehostingLooks: Readonly<Record<RehostedOutput["status"], StatusLook>> = {
  pending: { tone: "info", icon: "clock" },
  in_time: { tone: "positive" },
  late: { tone: "caution" },
  failed: { tone: "critical" },
};

export const rehostingStates = ["pending", "in_time", "late", "failed"] as const;

export const outputPath = ({ id }: Pick<RehostedOutput, "id">): string =>
  `/rehosted-outputs/${encodeURIComponent(id)}/show`;
