import type { RaRecord, SortPayload } from "react-admin";

/** A row of "saved-views" as the contract has it. */
export interface SavedView extends RaRecord {
  id: string;
  name: string;
  resource: string;
  visibility: "private" | "shared";
  owner: { id: string; name: string };
  query: SavedViewQuery;
  version: string;
}

export interface SavedViewQuery {
  filter: Record<string, unknown>;
  sort?: readonly [string, SortPayload["order"]];
  columns?: string[];
  params?: Record<string, string>;
}

/** The search part of the URL that shows a view. */
export const searchOfView = ({ filter, sort, params }: SavedViewQuery): string => {
  const search = new URLSearchParams(params);
  // A list with parameters of its own says all with them.
  if (!params) search.set("filter", JSON.stringify(filter));
  if (sort) {
    search.set("sort", sort[0]);
    search.set("order", sort[1]);
  }
  return `?${search}`;
};

/** Whether the list shows this view just now, whatever the page. */
export const isShowing = (
  view: SavedViewQuery,
  filter: Readonly<Record<string, unknown>>,
  sort: SortPayload,
  params: Readonly<Record<string, string>> = {},
): boolean => {
  const entries = (record: Readonly<Record<string, unknown>>) =>
    JSON.stringify(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const isSameSort = !view.sort || (view.sort[0] === sort.field && view.sort[1] === sort.order);
  return (
    isSameSort && entries(view.filter) === entries(filter) && entries(view.params ?? {}) === entries(params)
  );
};
