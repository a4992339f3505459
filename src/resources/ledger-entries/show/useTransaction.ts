import { useQuery } from "@tanstack/react-query";
import type { LedgerEntry } from "../../../domain/ledger/entry";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { resource } from "../ledgerEntry";

/** More postings than any transaction has. */
const mostPostings = 1000;

/** All postings of a transaction, in the order in which they were written. */
export const useTransaction = (txnId: string) => {
  const steward = useSteward();
  return useQuery({
    queryKey: [resource, "transaction", txnId],
    queryFn: async ({ signal }) => {
      const { items } = await steward.getStream<LedgerEntry>(resource, {
        filter: { txnId },
        order: "asc",
        limit: mostPostings,
        signal,
      });
      return items;
    },
  });
};
