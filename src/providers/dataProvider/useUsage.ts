import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Usage } from "../../domain/usage/usage";
import type { UsageRange } from "../../domain/usage/usageRange";
import { useSteward } from "./useSteward";

const MOST_MODELS = 12;

/** Usage by model in one request: bars, table and totals can't disagree. A superseded question is cancelled. */
export const useUsage = (range: UsageRange, timeZone: string, filter: Record<string, unknown> = {}) => {
  const steward = useSteward();
  return useQuery({
    queryKey: ["usage", range, timeZone, filter],
    queryFn: ({ signal }) =>
      steward.read<Usage>(
        "/usage",
        { ...range, timeZone, groupBy: "model", top: MOST_MODELS, filter },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
};
