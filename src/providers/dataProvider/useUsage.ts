import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
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
  /** How many of the groups are wanted over time, one by one; the others are told together. */
  readonly series: number;
  /** Whether buckets are wanted with their latency histograms. */
  readonly histograms: boolean;
}

const parametersOf = ({ groupBy, compare, series, ...rest }: UsageQuestion) => ({
  ...rest,
  ...(groupBy && { groupBy, series }),
  ...(compare && { compare }),
});

/**
 * A view of usage in one request: chart, table and totals can't disagree. A superseded question is cancelled, and the last
 * answer stays until the next has come.
 */
export const useUsage = (question: UsageQuestion) => {
  const steward = useSteward();
  return useQuery({
    queryKey: ["usage", question],
    queryFn: ({ signal }) => steward.read<Usage>("/usage", parametersOf(question), signal),
    placeholderData: keepPreviousData,
  });
};

/** The same question with every group over time, for a file: asked for when it is wanted, and not kept. */
export const useWholeUsage = (question: UsageQuestion): (() => Promise<Usage>) => {
  const steward = useSteward();
  return useCallback(
    () =>
      steward.read<Usage>("/usage", parametersOf({ ...question, series: question.top, histograms: false })),
    [steward, question],
  );
};
