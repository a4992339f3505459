import type { components } from "../../../openapi/platform.gen";
import type { StatusLook } from "../../components/field/StatusField";

type Schemas = components["schemas"];

export type Period = Schemas["ReconciliationPeriod"];
export type Item = Schemas["ReconciliationItem"];

export const resource = "reconciliation-periods";
export const itemResource = "reconciliation-items";

export const periodPath = ({ id }: Pick<Period, "id">): string =>
  `/${resource}/${encodeURIComponent(id)}/show`;

export const periodLooks: Readonly<Record<Period["status"], StatusLook>> = {
  open: { tone: "info", icon: "clock" },
  signed_once: { tone: "caution", icon: "user" },
  closed: { tone: "positive", icon: "lock" },
};

export const itemLooks: Readonly<Record<Item["status"], StatusLook>> = {
  open: { tone: "caution", icon: "clock" },
  resolved: { tone: "positive" },
};
