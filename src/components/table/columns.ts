import type { ReactNode } from "react";
import type { RaRecord } from "react-admin";

export interface DataTableColumn<RecordType extends RaRecord = RaRecord> {
  source: string;
  /** Key of the catalogue. */
  label: string;
  /** The cell. Without it, the value as text. Give it as a function of the module, not of a render. */
  render?: (record: RecordType) => ReactNode;
  /** What Ctrl/⌘+C copies from the cell: the exact value. */
  copyText?: (record: RecordType) => string;
  /** "end" for figures. */
  align?: "start" | "end";
  /** Share of the width in pixels at the usual size; grows and shrinks with the table until someone drags it. */
  width?: number;
  minWidth?: number;
  sortable?: boolean;
  /** The API's name for the sort, when it is not the source. */
  sortBy?: string;
  hiddenByDefault?: boolean;
  /** A card on a phone needs no label beside it: a state, a name, the visible part of a secret. */
  speaksForItself?: boolean;
  /** `false` leaves it out of exports. */
  exportable?: boolean;
}

/** The same columns with these before the others: what a card on a phone has room for. */
export const withFirst = <Column extends { source: string }>(
  columns: readonly Column[],
  sources: readonly string[],
): Column[] => [
  ...sources.flatMap((source) => columns.filter((column) => column.source === source)),
  ...columns.filter(({ source }) => !sources.includes(source)),
];

/** What one person changed about one table. */
export interface ColumnPreferences {
  order?: readonly string[];
  hidden?: readonly string[];
  /** Exactly these, as a saved view asks; gives way to `hidden` at the next choice. */
  shown?: readonly string[];
  widths?: Readonly<Record<string, number>>;
}

/** In pixels, where a column does not say. */
export const usualWidth = 140;
const narrowest = 56;
const widest = 800;

export const clampWidth = (width: number): number => Math.round(Math.min(widest, Math.max(narrowest, width)));

const letterWidth = 7.1;
const headingExtras = 42;

/** About what a heading takes, with its padding and the sort arrow. */
export const widthOfLabel = (label: string): number => Math.ceil(label.length * letterWidth) + headingExtras;

/** All columns in the person's order. One that is new since then keeps its place beside its left neighbour. */
export const orderColumns = <Column extends { source: string }>(
  columns: readonly Column[],
  { order = [] }: ColumnPreferences,
): Column[] => {
  const bySource = new Map(columns.map((column) => [column.source, column]));
  const ordered = order.flatMap((source) => bySource.get(source) ?? []);
  const placed = new Set(ordered.map((column) => column.source));
  columns.forEach((column, index) => {
    if (placed.has(column.source)) return;
    const neighbour = columns[index - 1];
    ordered.splice(neighbour ? ordered.indexOf(neighbour) + 1 : 0, 0, column);
    placed.add(column.source);
  });
  return ordered;
};

export const hiddenSources = (
  columns: readonly { source: string; hiddenByDefault?: boolean }[],
  { hidden, shown }: ColumnPreferences,
): ReadonlySet<string> => {
  if (shown) return new Set(columns.map(({ source }) => source).filter((source) => !shown.includes(source)));
  return new Set(
    hidden ?? columns.filter((column) => column.hiddenByDefault === true).map(({ source }) => source),
  );
};

/** The columns to draw: ordered, without the hidden ones, and never none. */
export const visibleColumns = <Column extends { source: string; hiddenByDefault?: boolean }>(
  columns: readonly Column[],
  preferences: ColumnPreferences,
): Column[] => {
  const hidden = hiddenSources(columns, preferences);
  const visible = orderColumns(columns, preferences).filter((column) => !hidden.has(column.source));
  return visible.length > 0 ? visible : columns.slice(0, 1);
};

/** Moves a column before (or, from the left, after) another one. */
export const moveColumn = (sources: readonly string[], source: string, target: string): string[] => {
  const from = sources.indexOf(source);
  const to = sources.indexOf(target);
  if (from < 0 || to < 0 || from === to) return [...sources];
  const rest = sources.filter((other) => other !== source);
  rest.splice(to, 0, source);
  return rest;
};

interface SizedColumn {
  source: string;
  width?: number;
  minWidth?: number;
}

const leastWidth = (column: SizedColumn) =>
  column.minWidth ?? Math.max(narrowest, Math.round((column.width ?? usualWidth) * 0.75));

/** `grid-template-columns` of every row, and the width below which the table scrolls sideways. */
export const columnTracks = (
  columns: readonly SizedColumn[],
  widths: Readonly<Record<string, number>>,
  leading: readonly number[],
  trailing: readonly number[],
): { template: string; minWidth: number } => {
  const tracks = columns.map((column) => {
    const fixed = widths[column.source];
    return fixed === undefined
      ? {
          track: `minmax(${leastWidth(column)}px, ${column.width ?? usualWidth}fr)`,
          least: leastWidth(column),
        }
      : { track: `${fixed}px`, least: fixed };
  });
  // With every column at a fixed width, the space left over goes behind the last one.
  const isAllFixed = columns.every((column) => widths[column.source] !== undefined);
  const pixels = (sizes: readonly number[]) => sizes.map((size) => `${size}px`);
  return {
    template: [
      ...pixels(leading),
      ...tracks.map(({ track }) => track),
      ...(isAllFixed && trailing.length === 0 ? ["1fr"] : pixels(trailing)),
    ].join(" "),
    minWidth: [...leading, ...trailing, ...tracks.map(({ least }) => least)].reduce((a, b) => a + b, 0),
  };
};

const firstLine = 34;
const otherLine = 24;
const places = ["first", "second", "third", "fourth", "fifth", "sixth"] as const;

/** A card has two columns on each line, and a third line where there is enough to say. */
export const cardLines = (columnCount: number): 2 | 3 => (columnCount > 4 ? 3 : 2);

/** With the hairline below it. */
export const cardHeight = (lines: number): number => firstLine + otherLine * (lines - 1) + 2;

/** The places of a card as variables of the grid. */
export const cardAreas = (
  isSelectable: boolean,
  hasActions: boolean,
  lines: number,
): Record<string, string> => {
  const line = (index: number) => {
    const pair = places.slice(index * 2, index * 2 + 2);
    return `"${[isSelectable ? "select" : "", ...pair, hasActions ? "actions" : ""].filter(Boolean).join(" ")}"`;
  };
  return {
    "--table-columns": [
      isSelectable ? "36px" : "",
      "minmax(0, 1fr) fit-content(58%)",
      hasActions ? "40px" : "",
    ]
      .filter(Boolean)
      .join(" "),
    "--table-areas": Array.from({ length: lines }, (_, index) => line(index)).join(" "),
    "--table-lines": `${firstLine}px repeat(${lines - 1}, ${otherLine}px)`,
    "--card-height": `${cardHeight(lines)}px`,
  };
};
