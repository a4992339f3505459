import { useQuery } from "@tanstack/react-query";
import type { components } from "../../../../openapi/platform.gen";
import type { LedgerCorrection } from "../../../domain/ledger/corrections";
import { useSettled } from "../../../providers/dataProvider/useSettled";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { resource } from "../ledgerEntry";

const PAUSE_MS = 250;

/** The reason changes no entry: typing it asks nothing. */
const unexplained = "Preview of a correction";

/** Exactly the entries that a correction would post now, worked out by the platform; nothing while it is not asked whole. */
export const usePreview = (asked: Omit<LedgerCorrection, "reason"> | undefined) => {
  const steward = useSteward();
  const wanted = JSON.stringify(asked ?? null);
  const settled = useSettled(wanted, PAUSE_MS);
  const query = useQuery({
    queryKey: [resource, "preview", settled],
    queryFn: ({ signal }) =>
      steward.readByBody<components["schemas"]["LedgerPreview"]>(
        `/${resource}/preview`,
        { ...(JSON.parse(settled) as object), reason: unexplained },
        signal,
      ),
    enabled: settled !== "null",
    // Balances move on: a preview that was seen before is asked for anew.
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  const isCurrent = wanted === settled && !query.isFetching;
  return { ...query, data: isCurrent ? query.data : undefined, error: isCurrent ? query.error : null };
};
