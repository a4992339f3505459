import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { StreamPage } from "./readMethods";
import { useSteward } from "./useSteward";

export interface StreamOptions {
  limit?: number;
  enabled?: boolean;
}

/** As much of a stream as has been read. */
export interface StreamPages<Row extends object> {
  rows: Row[] | undefined;
  /** Of the whole filter, as the server counted it. */
  total: StreamPage["total"] | undefined;
  asOf: StreamPage["asOf"] | undefined;
  error: Error | null;
  isPending: boolean;
  isFetching: boolean;
  isFetchingOlder: boolean;
  hasOlder: boolean;
  loadOlder: () => void;
  /** After a failure, asks again for what failed only. */
  retry: () => void;
}

/**
 * A stream read from its newest row backwards, a page at a time. The cursor pins the view: rows that arrive meanwhile
 * move nothing, and `asOf` says up to where it was read.
 */
export const useStreamPages = <Row extends object>(
  resource: string,
  filter: Readonly<Record<string, unknown>>,
  { limit = 50, enabled = true }: StreamOptions = {},
): StreamPages<Row> => {
  const steward = useSteward();
  const query = useInfiniteQuery({
    queryKey: [resource, "stream", filter, limit],
    queryFn: ({ pageParam, signal }) =>
      steward.getStream<Row>(resource, {
        filter: { ...filter },
        limit,
        signal,
        ...(pageParam !== null && { cursor: pageParam }),
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page: StreamPage<Row>) => page.nextCursor,
    enabled,
  });
  const pages = query.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ items }) => items), [pages]);
  return {
    rows,
    total: pages?.[0]?.total,
    asOf: pages?.[0]?.asOf,
    error: query.error,
    isPending: query.isPending,
    isFetching: query.isFetching,
    isFetchingOlder: query.isFetchingNextPage,
    hasOlder: query.hasNextPage,
    loadOlder: () => void query.fetchNextPage(),
    retry: () => void (query.isFetchNextPageError ? query.fetchNextPage() : query.refetch()),
  };
};
