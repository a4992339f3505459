import type { ReactNode } from "react";
import { classNames } from "../classNames";

export interface SimpleColumn<Row> {
  id: string;
  label: ReactNode;
  render: (row: Row) => ReactNode;
  align?: "start" | "end";
}

export interface SimpleTableProps<Row> {
  /** Says what the table holds to those who don't see it. */
  caption: string;
  columns: readonly SimpleColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The first column stays in sight while the others are scrolled. */
  isFirstFixed?: boolean;
  /** A last row apart from the others: the total. */
  total?: Row;
}

/** From here on columns stand closer, so that the last one stays in sight. */
const manyColumns = 6;

const padding = (isDense: boolean) => classNames(isDense ? "px-2" : "px-cell", "first:pl-4 last:pr-4");

/** Drawn over what is scrolled under it. */
const fixed = "sticky left-0 z-10 bg-surface";

const cellClass = (column: { align?: "start" | "end" }, isFirst: boolean, isDense: boolean) =>
  classNames(
    padding(isDense),
    "py-1.5 align-top",
    column.align === "end" ? "text-right tabular-nums whitespace-nowrap" : "text-left",
    isFirst && "font-medium whitespace-nowrap",
  );

/** A few rows that came with the page and need no sorting, paging or focus: plain HTML, scrolled sideways when narrow. */
export const SimpleTable = <Row,>({
  caption,
  columns,
  rows,
  rowKey,
  total,
  isFirstFixed = false,
}: SimpleTableProps<Row>) => {
  const isDense = columns.length > manyColumns;
  const cells = (row: Row) =>
    columns.map((column, index) => {
      const Cell = index === 0 ? "th" : "td";
      return (
        <Cell
          key={column.id}
          scope={index === 0 ? "row" : undefined}
          className={classNames(
            cellClass(column, index === 0, isDense),
            isFirstFixed && index === 0 && fixed,
          )}
        >
          {column.render(row)}
        </Cell>
      );
    });
  return (
    // What scrolls must be reachable by keyboard.
    <div className="relative overflow-x-auto" tabIndex={0} role="group" aria-label={caption}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-hairline text-xs text-muted">
            {columns.map((column, index) => (
              <th
                key={column.id}
                scope="col"
                className={classNames(
                  padding(isDense),
                  "h-8 font-medium whitespace-nowrap",
                  column.align === "end" ? "text-right" : "text-left",
                  isFirstFixed && index === 0 && fixed,
                )}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-hairline last:border-b-0">
              {cells(row)}
            </tr>
          ))}
        </tbody>
        {total !== undefined && (
          <tfoot>
            <tr className="border-t border-line font-semibold">{cells(total)}</tr>
          </tfoot>
        )}
      </table>
    </div>
  );
};
