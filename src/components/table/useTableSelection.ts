import { useEffect, useMemo, useRef, useState } from "react";
import type { Identifier, ListControllerResult } from "react-admin";
import { idsBetween, isSelected, pageState, selectionCount, withRows, type Selection } from "./selection";

type Everything = Extract<Selection, { kind: "filter" }>;

/** The table's selection: the list's own ids, or everything that its filter matches. */
export const useTableSelection = (list: ListControllerResult, pageIds: readonly Identifier[]) => {
  const { selectedIds, onSelect, total } = list;
  const [everything, setEverything] = useState<Everything | null>(null);
  const anchor = useRef(0);
  const filter = useMemo(
    (): Record<string, unknown> => ({
      ...(list.filterValues as object),
      ...(list.filter as object | undefined),
    }),
    [list.filterValues, list.filter],
  );
  const selection = useMemo<Selection>(
    () => everything ?? { kind: "ids", ids: selectedIds ?? [] },
    [everything, selectedIds],
  );
  const change = (next: Selection) => {
    setEverything(next.kind === "filter" ? next : null);
    onSelect(next.kind === "ids" ? [...next.ids] : []);
  };
  const clear = () => change({ kind: "ids", ids: [] });

  // Rows that no longer match must not be acted on unseen.
  const filterKey = JSON.stringify(filter);
  const seenKey = useRef(filterKey);
  useEffect(() => {
    if (seenKey.current === filterKey) return;
    seenKey.current = filterKey;
    setEverything(null);
    onSelect([]);
  }, [filterKey, onSelect]);

  const page = pageState(selection, pageIds);
  return {
    selection,
    page,
    count: selectionCount(selection, total),
    clear,
    togglePage: () => change(withRows(selection, pageIds, page !== "all")),
    selectMatching: () => change({ kind: "filter", filter, excludeIds: [] }),
    /** Toggles one row, or brings all from the last one touched to the same state. */
    toggle: (index: number, extend: boolean) => {
      const id = pageIds[index];
      if (id === undefined) return;
      const ids = extend ? idsBetween(pageIds, anchor.current, index) : [id];
      change(withRows(selection, ids, extend || !isSelected(selection, id)));
      if (!extend) anchor.current = index;
    },
    setAnchor: (index: number) => {
      anchor.current = index;
    },
  };
};

export type TableSelection = ReturnType<typeof useTableSelection>;
