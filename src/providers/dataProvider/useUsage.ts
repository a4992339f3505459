import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Granularity, Usage, UsageDimension } from "../../domain/usage/usage";
import type { Comparison, Span } from "../../domain/usage/usageView";
import { useSteward } from "./useSteward";

export interface UsageQuestion extends Span {
  readonly granularity: Granularity;
  readonly timeZone: string;
  readonly groupBy: UsageDimension | undefined;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly compare: Comparison | undefined;
  readonly top: number;
  /** Whether buckets are wanted with their latency histograms. */
  readonly histograms: boolean;
}

/**
 * A view of usage in one request: chart, table and totals can't disagree. A superseded question is cancelled, and the last
 * answer stays until the next has come.
 */
export const useUsage = (question: UsageQuestion) => {
  const steward = useSteward();
  return useQuery({
    queryKey: ["usage", question],
    queryFn: ({ signal }) => {
      const { groupBy, compare, ...rest } = question;
      return steward.read<Usage>(
        "/usage",
        { ...rest, ...(groupBy && { groupBy }), ...(compare && { compare }) },
        signal,
      );
    },
    placeholderData: keepPreviousData,
  });
};
