import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];
type Served<Name extends "UsageMeasures" | "UsageBucket" | "UsageGroup"> = Omit<Schemas[Name], "cost"> & {
  cost: Schemas["Money"];
};

/* What is worked out: costs included. Whether they are served is decided by who asks (withheldCosts.ts). */
export type Measures = Served<"UsageMeasures">;
export type UsageBucket = Served<"UsageBucket">;
export type BucketMeasures = Omit<Measures, "latency"> & Pick<UsageBucket, "latency">;

export interface UsageSpan {
  from: string;
  to: string;
  buckets: UsageBucket[];
  groups: Served<"UsageGroup">[];
  totals: Measures;
  other: Measures;
}

export interface UsageReport
  extends UsageSpan, Pick<Schemas["Usage"], "granularity" | "timeZone" | "groupBy" | "asOf"> {
  compare?: UsageSpan;
  ledger: Schemas["LedgerProof"];
}
