import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Usage } from "../../../domain/usage/usage";
import type { UsageRange } from "../../../domain/usage/usageRange";
import { useSteward } from "../../../providers/dataProvider/useSteward";

const MOST_GROUPS = 100;

/** Every model at every endpoint in one request; other views of it are worked out from the same answer. */
export const useHealth = ({ from, to }: UsageRange, timeZone: string) => {
  const steward = useSteward();
  return useQuery({
    queryKey: ["usage", "health", from, to, timeZone],
    queryFn: ({ signal }) =>
      steward.read<Usage>(
        "/usage",
        // One span of time is enough: what is shown is the whole range.
        { from, to, granularity: "P1M", timeZone, groupBy: "model,endpoint", top: MOST_GROUPS },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
};
