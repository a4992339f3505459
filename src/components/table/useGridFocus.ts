import { useEffect, useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from "react";
import type { Cell } from "./gridKeys";

const cellElement = (grid: HTMLElement, { row, column }: Cell) => {
  const cell = grid.querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`);
  return cell?.querySelector<HTMLElement>("[data-grid-focus]") ?? cell;
};

const cellOf = (target: Element): Cell | undefined => {
  const column = target.closest<HTMLElement>("[data-column]")?.dataset["column"];
  const row = target.closest<HTMLElement>("[data-row]")?.dataset["row"];
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
};

const entryKeys = new Set(["j", "k", "ArrowDown", "ArrowUp"]);

/** j and k reach the table from anywhere on the page where nothing else has the focus. */
const useEntryKeys = (enter: () => void) => {
  const latest = useRef(enter);
  useEffect(() => {
    latest.current = enter;
  });
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      const isFree = document.activeElement === document.body || document.activeElement === null;
      if (!isFree || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!entryKeys.has(event.key)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", handleKeyDown);
    return () => document.removeEventListener("keydown", handleKeyDown);
  }, []);
};

const moves = ["wheel", "pointerdown", "keydown"] as const;

/** Scrolls to a row, again when what comes above the table takes room from it, until somebody moves. */
const keepInSight = (grid: HTMLElement, row: number) => {
  const show = () => grid.querySelector(`[data-row="${String(row)}"]`)?.scrollIntoView({ block: "nearest" });
  const observer = new ResizeObserver(show);
  const stop = () => {
    observer.disconnect();
    for (const move of moves) removeEventListener(move, stop);
  };
  show();
  observer.observe(grid);
  for (const move of moves) addEventListener(move, stop, { passive: true });
  return stop;
};

export interface GridFocusOptions {
  rows: number;
  columns: number;
  /** The row that the link points at, −1 for none. */
  pointedRow: number;
  /** Another row has become the active one. */
  onRow: (row: number) => void;
}

/** One cell of the grid takes part in the tab order; this remembers which, and moves the focus there. */
export const useGridFocus = (grid: RefObject<HTMLElement | null>, size: GridFocusOptions) => {
  const { pointedRow, onRow } = size;
  const [remembered, setRemembered] = useState<Cell>({ row: Math.max(0, pointedRow), column: 0 });
  const wanted = useRef<Cell | null>(null);
  const active: Cell = {
    row: Math.max(-1, Math.min(remembered.row, size.rows - 1)),
    column: Math.max(0, Math.min(remembered.column, size.columns - 1)),
  };
  const [followed, setFollowed] = useState(pointedRow);
  if (followed !== pointedRow) {
    setFollowed(pointedRow);
    if (pointedRow >= 0 && remembered.row >= 0 && pointedRow !== remembered.row)
      setRemembered({ row: pointedRow, column: remembered.column });
  }
  // The focus stays where it is; the row only comes into sight.
  useLayoutEffect(() => {
    const { current } = grid;
    if (pointedRow < 0 || current?.contains(document.activeElement) !== false) return undefined;
    return keepInSight(current, pointedRow);
  }, [grid, pointedRow]);
  // The active row is always drawn, however far away, so the focus can land at once and then be scrolled to.
  useLayoutEffect(() => {
    const { current } = wanted;
    if (!current || !grid.current) return;
    wanted.current = null;
    const element = cellElement(grid.current, current);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  const focusCell = (cell: Cell) => {
    wanted.current = cell;
    setRemembered(cell);
    if (cell.row >= 0) onRow(cell.row);
  };
  useEntryKeys(() => focusCell(active));
  const handleFocus = (event: FocusEvent<HTMLElement>) => {
    const cell = cellOf(event.target);
    if (!cell || (cell.row === remembered.row && cell.column === remembered.column)) return;
    setRemembered(cell);
    if (cell.row >= 0 && cell.row !== remembered.row) onRow(cell.row);
  };
  return { active, focusCell, handleFocus };
};
