import { useInfiniteQuery } from "@tanstack/react-query";
import { useId, useMemo } from "react";
import type { RaRecord } from "react-admin";
import type { StreamRead } from "./streamListContext";

interface RowsOnDemand<Row> {
  /** So many rows from a place on. */
  read: (from: number, count: number) => Promise<readonly Row[]>;
  count: number;
  /** At a time. */
  page: number;
  /** Changes when other rows stand there. */
  of?: string;
}

/** Rows that a worker of this tab holds, asked for as they are looked at: there may be more than a page can hold. */
export const useRowsOnDemand = <Row extends RaRecord>(rowsOf: RowsOnDemand<Row>): StreamRead<Row> => {
  const { read, count, page, of = "" } = rowsOf;
  const id = useId();
  const query = useInfiniteQuery({
    // A worker is no network: it answers when the console is offline too.
    networkMode: "always",
    queryKey: ["rows on demand", id, of],
    queryFn: ({ pageParam }) => read(pageParam, page),
    initialPageParam: 0,
    getNextPageParam: (_page, pages) => (pages.length * page < count ? pages.length * page : undefined),
    staleTime: Infinity,
    gcTime: 0,
  });
  const pages = query.data?.pages;
  const rows = useMemo(() => pages?.flat(), [pages]);
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
