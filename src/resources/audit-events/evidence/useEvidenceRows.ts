import { useInfiniteQuery } from "@tanstack/react-query";
import { useId, useMemo } from "react";
import type { ProvenRow } from "../../../components/audit/provenRow";
import type { StreamRead } from "../../../components/stream/streamListContext";
import type { BroughtEvidence } from "../../../providers/logProof/evidenceFiles";

const PAGE = 100;

/** A row of a file, with the text of its leaf. */
export interface EvidenceRow extends ProvenRow {
  readonly leaf: string;
}

/** The events of a file, read from the worker as they are looked at: it may hold more than a page can. */
export const useEvidenceRows = (read: BroughtEvidence["rows"], count: number): StreamRead<EvidenceRow> => {
  const id = useId();
  const query = useInfiniteQuery({
    // A worker is no network: it answers when the console is offline too.
    networkMode: "always",
    queryKey: ["audit-evidence", id],
    queryFn: ({ pageParam }) => read(pageParam, PAGE),
    initialPageParam: 0,
    getNextPageParam: (_page, pages) => (pages.length * PAGE < count ? pages.length * PAGE : undefined),
    staleTime: Infinity,
    gcTime: 0,
  });
  const pages = query.data?.pages;
  const rows = useMemo(
    () => pages?.flatMap((page) => page.map((row): EvidenceRow => ({ ...row, id: row.index }))),
    [pages],
  );
  return {
    rows,
    total: { value: count, relation: "eq" },
    error: query.error,
    isPending: query.isPending,
    isFetching: query.isFetching,
    isFetchingOlder: query.isFetchingNextPage,
    hasOlder: query.hasNextPage,
    loadOlder: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
};
