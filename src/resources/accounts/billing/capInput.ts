import type { components } from "../../../../openapi/platform.gen";

type CapUpdate = components["schemas"]["CapUpdate"];
type CapInput = components["schemas"]["CapInput"];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** What the form holds, cut down to what the API takes: not the figures that the platform counts itself. */
export const capInputOf = (values: Record<string, unknown>): CapUpdate & { version: string | undefined } => {
  const cap = isRecord(values["cap"]) ? values["cap"] : {};
  const { amount, period, timeZone, action } = cap;
  const { version, reason } = values;
  return {
    cap: { amount, period, timeZone, action } as CapInput,
    reason: typeof reason === "string" ? reason.trim() : "",
    version: typeof version === "string" ? version : undefined,
  };
};
