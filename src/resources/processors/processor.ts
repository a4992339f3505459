import type { components } from "../../../openapi/platform.gen";
import type { StatusLook } from "../../components/field/StatusField";
import type { Gap } from "../../domain/processors/gaps";

export type Processor = components["schemas"]["Processor"];

export const processorPath = ({ id }: Pick<Processor, "id">): string =>
  `/processors/${encodeURIComponent(id)}/show`;

export const statusLooks: Readonly<Record<Processor["status"], StatusLook>> = {
  active: { tone: "positive" },
  ended: { tone: "neutral" },
};

export const gapTone = ({ weight }: Gap) =>
  weight === "breach" ? ("critical" as const) : ("caution" as const);
