import type { components } from "../../../openapi/platform.gen";
import type { Money } from "../money";

type Schemas = components["schemas"];
type Costed<Measured extends { cost?: Money }> = Omit<Measured, "cost"> & { cost: Money };

export interface CostedSpan extends Omit<Schemas["UsageSpan"], "buckets" | "groups" | "totals" | "other"> {
  buckets: Costed<Schemas["UsageBucket"]>[];
  groups: Costed<Schemas["UsageGroup"]>[];
  totals: Costed<Schemas["UsageMeasures"]>;
  other: Costed<Schemas["UsageMeasures"]>;
}

/** An answer of `GET /usage` to somebody who may see what it cost. */
export interface CostedUsage
  extends CostedSpan, Pick<Schemas["Usage"], "granularity" | "timeZone" | "groupBy" | "asOf"> {
  compare?: CostedSpan;
  ledger: Schemas["LedgerProof"];
}

const hasCosts = ({ buckets, groups, totals, other }: Schemas["UsageSpan"]): boolean =>
  [totals, other, ...groups, ...buckets].every(({ cost }) => cost !== undefined);

const isCosted = (usage: Schemas["Usage"]): usage is Schemas["Usage"] & CostedUsage =>
  usage.ledger !== undefined && hasCosts(usage) && (usage.compare === undefined || hasCosts(usage.compare));

/** The answer with its costs; undefined where the platform has left them out (the caller may not see them). */
export const costedUsage = (usage: Schemas["Usage"]): CostedUsage | undefined =>
  isCosted(usage) ? usage : undefined;
