import type { UsageShown } from "./usagePlace";

/** What stands out. */
export const Insights = (_shown: UsageShown) => null;
