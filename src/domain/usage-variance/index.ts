export { varianceOfUsage } from "./varianceOfUsage";
export type { UsageGroupVariance, UsageVariance } from "./varianceOfUsage";
