import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];

/** Metadata of one request to the platform's API; there is no field for content. */
export type RequestLog = Schemas["RequestLog"];
export type Outcome = Schemas["Outcome"];

/** How a request can end, what went well first. */
export const outcomes = [
  "ok",
  "refused",
  "rate_limited",
  "cap_reached",
  "upstream_error",
  "client_error",
] as const satisfies readonly Outcome[];
