import type { UsageView } from "./usageView";

export const spendingViewIds = ["by_account", "by_model", "by_kind", "top_spenders", "unusual_days"] as const;
export type SpendingViewId = (typeof spendingViewIds)[number];

/** What each of them asks; all are about cost. */
const asked: Readonly<Record<SpendingViewId, Omit<UsageView, "filter" | "zone" | "measure">>> = {
  by_account: { range: "30d", groupBy: "accountId", top: 10 },
  by_model: { range: "30d", groupBy: "model", top: 10 },
  by_kind: { range: "30d", groupBy: "generationKind", top: 10 },
  top_spenders: { range: "month", groupBy: "accountId", compare: "previous", top: 50 },
  unusual_days: { range: "90d", granularity: "P1D", look: "bars", top: 10 },
};

/** The questions that finance asks most often, within the present filter and zone. */
export const spendingView = (id: SpendingViewId, { filter, zone }: UsageView): UsageView => ({
  ...asked[id],
  measure: "cost",
  filter,
  ...(zone !== undefined && { zone }),
});
