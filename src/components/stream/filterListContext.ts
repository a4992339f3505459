import type { ListControllerResult, RaRecord } from "react-admin";
import { streamListContext, type StreamRead } from "./streamListContext";

interface FilterList {
  resource: string;
  filterValues: Readonly<Record<string, unknown>>;
  setFilters?: (filter: Record<string, unknown>) => void;
}

const nothingRead: StreamRead<RaRecord> = {
  rows: [],
  total: undefined,
  error: null,
  isPending: false,
  isFetching: false,
  isFetchingOlder: false,
  hasOlder: false,
  loadOlder: () => undefined,
  retry: () => undefined,
};

/** A list that is not shown, only asked about: for the filter bar and the export of rows behind something else. */
export const filterListContext = ({
  resource,
  filterValues,
  setFilters,
}: FilterList): ListControllerResult => ({
  ...streamListContext<RaRecord>(nothingRead),
  resource,
  filterValues,
  sort: { field: "seq", order: "DESC" },
  ...(setFilters && { setFilters }),
});
