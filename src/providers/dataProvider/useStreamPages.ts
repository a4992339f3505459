import { useInfiniteQuery, useQueryClient, type InfiniteData } from "@tanstack/react-query";
import { useMemo } from "react";
import type { StreamPage } from "./readMethods";
import { useSteward } from "./useSteward";

export interface StreamOptions {
  limit?: number;
  enabled?: boolean;
  order?: "asc" | "desc";
  /** The filter holds personal values, which must not stand in a URL. */
  isPersonal?: boolean;
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
  /** Reads from the newest row again; what is here stays until that has come. */
  restart: () => Promise<void>;
}

/**
 * A stream read from its newest row backwards, a page at a time. The cursor pins the view: rows that arrive meanwhile
 * move nothing, and `asOf` says up to where it was read.
 */
export const useStreamPages = <Row extends object>(
  resource: string,
  filter: Readonly<Record<string, unknown>>,
  { limit = 50, enabled = true, order = "desc", isPersonal = false }: StreamOptions = {},
): StreamPages<Row> => {
  const steward = useSteward();
  const queryClient = useQueryClient();
  const queryKey = [resource, "stream", filter, limit, order];
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      steward.getStream<Row>(resource, {
        filter: { ...filter },
        limit,
        order,
        isPersonal,
        signal,
        ...(pageParam !== null && { cursor: pageParam }),
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page: StreamPage<Row>) => page.nextCursor,
    enabled,
  });
  const pages = query.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ items }) => items), [pages]);
  const restart = async () => {
    // Only the first page is asked for again: the others hang on the cursor of a view that is left behind.
    queryClient.setQueryData<InfiniteData<StreamPage<Row>>>(
      queryKey,
      (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
    );
    await query.refetch();
  };
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
    restart,
  };
};
