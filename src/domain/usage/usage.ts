import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];

/** The answer of `GET /usage`: buckets, groups, the rest beside the groups, and totals of the whole range. */
export type Usage = Schemas["Usage"];
export type UsageMeasures = Schemas["UsageMeasures"];
export type Outcome = Schemas["Outcome"];
