import type { ListControllerResult, RaRecord } from "react-admin";

/** As much of a stream as has been read; what `useStreamPages` gives. */
export interface StreamRead<Row extends RaRecord> {
  rows: readonly Row[] | undefined;
  total: { value: number; relation: "eq" | "gte" } | undefined;
  error: Error | null;
  isPending: boolean;
  isFetching: boolean;
  isFetchingOlder: boolean;
  hasOlder: boolean;
  loadOlder: () => void;
  retry: () => void;
}

const nothing = () => undefined;

/**
 * A stream as the table's list context. A stream has one order, one page that grows, and nothing to select, so what
 * would change these does nothing.
 */
export const streamListContext = <Row extends RaRecord>(
  stream: StreamRead<Row>,
): ListControllerResult<Row> => {
  const rows = stream.rows ?? [];
  const context = {
    data: stream.isPending ? undefined : [...rows],
    total: stream.total?.value,
    meta: { totalRelation: stream.total?.relation },
    // A failure of an older page is said at the foot; the rows that are here stay.
    error: rows.length > 0 ? null : stream.error,
    isPending: stream.isPending,
    isLoading: stream.isPending,
    isFetching: stream.isFetching && !stream.isFetchingOlder,
    isPaused: false,
    isPlaceholderData: false,
    page: 1,
    perPage: Math.max(rows.length, 10),
    hasNextPage: false,
    hasPreviousPage: false,
    sort: { field: "", order: "DESC" },
    filterValues: {},
    displayedFilters: {},
    selectedIds: [],
    defaultTitle: undefined,
    exporter: false,
    resource: "",
    refetch: stream.retry,
    getData: () => Promise.resolve([...rows]),
    setPage: nothing,
    setPerPage: nothing,
    setSort: nothing,
    setFilters: nothing,
    hideFilter: nothing,
    showFilter: nothing,
    onSelect: nothing,
    onSelectAll: nothing,
    onToggleItem: nothing,
    onUnselectItems: nothing,
  };
  return context as unknown as ListControllerResult<Row>;
};
