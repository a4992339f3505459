import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];

/** The answer of `GET /usage`: buckets, groups, the rest beside the groups, and totals of the whole range. */
export type Usage = Schemas["Usage"];
export type UsageMeasures = Schemas["UsageMeasures"];
export type UsageBucket = Schemas["UsageBucket"];
export type UsageDimension = Schemas["UsageDimension"];
export type UsageDims = Schemas["UsageDims"];
export type Granularity = Schemas["Granularity"];
export type Outcome = Schemas["Outcome"];

export const dimensions: readonly UsageDimension[] = [
  "model",
  "generationKind",
  "accountId",
  "keyId",
  "endpoint",
  "provider",
  "outcome",
];

export const outcomes: readonly Outcome[] = [
  "ok",
  "refused",
  "rate_limited",
  "cap_reached",
  "upstream_error",
  "client_error",
];
