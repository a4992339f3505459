export type { GroupVariance, VarianceParts } from "./variance";
export { varianceOfUsage } from "./varianceOfUsage";
export type { UsageGroupVariance, UsageVariance } from "./varianceOfUsage";
