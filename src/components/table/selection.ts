import type { Identifier } from "react-admin";

/** What a bulk action acts on: rows picked one by one, or everything that the filter matches. */
export type Selection =
  | { kind: "ids"; ids: readonly Identifier[] }
  | { kind: "filter"; filter: Readonly<Record<string, unknown>>; excludeIds: readonly Identifier[] };

export const noSelection: Selection = { kind: "ids", ids: [] };

export const isSelected = (selection: Selection, id: Identifier): boolean =>
  selection.kind === "ids" ? selection.ids.includes(id) : !selection.excludeIds.includes(id);

/** The same for many rows: one look-up each, however many are selected. */
export const selectionTest = (selection: Selection): ((id: Identifier) => boolean) => {
  const named = new Set(selection.kind === "ids" ? selection.ids : selection.excludeIds);
  return selection.kind === "ids" ? (id) => named.has(id) : (id) => !named.has(id);
};

/** How many rows; `undefined` when the filter's total is not known. */
export const selectionCount = (selection: Selection, total: number | undefined): number | undefined => {
  if (selection.kind === "ids") return selection.ids.length;
  return total === undefined ? undefined : Math.max(0, total - selection.excludeIds.length);
};

const without = (ids: readonly Identifier[], gone: ReadonlySet<Identifier>) =>
  ids.filter((id) => !gone.has(id));

const union = (ids: readonly Identifier[], more: readonly Identifier[]) => [...new Set([...ids, ...more])];

/** Selects or unselects some rows. Under "all that match", what is unselected becomes an exception. */
export const withRows = (selection: Selection, ids: readonly Identifier[], selected: boolean): Selection => {
  const those = new Set(ids);
  if (selection.kind === "ids")
    return { kind: "ids", ids: selected ? union(selection.ids, ids) : without(selection.ids, those) };
  return {
    ...selection,
    excludeIds: selected ? without(selection.excludeIds, those) : union(selection.excludeIds, ids),
  };
};

/** The rows between two places of the page, both included, in page order. */
export const idsBetween = (
  ids: readonly Identifier[],
  anchor: number,
  target: number,
): readonly Identifier[] => ids.slice(Math.min(anchor, target), Math.max(anchor, target) + 1);

/** "all", "none" or "some" of the page, for the check box in the header. */
export const pageState = (selection: Selection, pageIds: readonly Identifier[]): "all" | "none" | "some" => {
  const chosen = new Set(selection.kind === "ids" ? selection.ids : selection.excludeIds);
  const hits = pageIds.reduce<number>((count, id) => count + (chosen.has(id) ? 1 : 0), 0);
  if (hits === 0) return selection.kind === "ids" || pageIds.length === 0 ? "none" : "all";
  if (hits < pageIds.length) return "some";
  return selection.kind === "ids" ? "all" : "none";
};

/** The body of `POST /<resource>/bulk/{verb}`. */
export const bulkBody = (
  selection: Selection,
):
  | { ids: readonly Identifier[] }
  | { filter: Readonly<Record<string, unknown>>; excludeIds: readonly Identifier[] } =>
  selection.kind === "ids"
    ? { ids: selection.ids }
    : { filter: selection.filter, excludeIds: selection.excludeIds };
