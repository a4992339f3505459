import { memo, type ReactNode } from "react";
import type { RaRecord } from "react-admin";
import { readPath } from "../field/fieldValue";
import { plainText } from "../field/plainText";
import { Icon } from "../icon/Icon";
import type { DataTableColumn } from "./columns";

/** What all rows have in common: one object, so that a row is drawn again only when its own record or state changes. */
export interface RowView<RecordType extends RaRecord = RaRecord> {
  columns: readonly DataTableColumn<RecordType>[];
  isSelectable: boolean;
  hasActions: boolean;
  hrefOf: ((record: RecordType) => string) | undefined;
  labelOf: (record: RecordType) => string;
  /** The heading of a cell, where it has to stand in the cell itself. */
  labelOfCell: (place: number) => string | undefined;
  selectLabel: (name: string) => string;
  actionsLabel: (name: string) => string;
}

export interface TableRowProps<RecordType extends RaRecord> {
  view: RowView<RecordType>;
  record: RecordType;
  /** Place on the page, from 0. */
  index: number;
  /** Place in the whole list, the header being 1. */
  rowIndex: number;
  start: number;
  selected: boolean;
  /** The URL names this row. */
  pointed: boolean;
  /** The column that holds the focus, or −1. */
  activeColumn: number;
}

// The grid handles every click; React only asks that a controlled box has a handler.
const handledByGrid = () => undefined;

const cellClass = {
  start: { first: "data-cell data-cell-first", other: "data-cell" },
  end: { first: "data-cell data-cell-first text-right", other: "data-cell text-right" },
};

const tab = (isActive: boolean) => (isActive ? 0 : -1);

const content = <RecordType extends RaRecord>(
  column: DataTableColumn<RecordType>,
  record: RecordType,
): ReactNode => (column.render ? column.render(record) : plainText(readPath(record, column.source)));

interface OuterCellProps {
  label: string;
  column: number;
  active: boolean;
}

const SelectCell = ({ label, column, active, selected }: OuterCellProps & { selected: boolean }) => (
  <div role="gridcell" aria-colindex={column + 1} data-column={column} className="data-outer-cell">
    <label data-select className="flex size-6 items-center justify-center">
      <input
        type="checkbox"
        data-grid-focus
        aria-label={label}
        checked={selected}
        onChange={handledByGrid}
        tabIndex={tab(active)}
        className="size-3.5 accent-accent"
      />
    </label>
  </div>
);

const ActionsCell = ({ label, column, active }: OuterCellProps) => (
  <div
    role="gridcell"
    aria-colindex={column + 1}
    data-column={column}
    className="data-outer-cell data-cell-actions"
  >
    <button
      type="button"
      data-actions
      data-grid-focus
      aria-haspopup="menu"
      aria-label={label}
      tabIndex={tab(active)}
      className="flex size-6 items-center justify-center rounded text-muted -outline-offset-2 hover:bg-neutral-soft hover:text-ink"
    >
      <Icon name="more" />
    </button>
  </div>
);

interface ValueCellProps<RecordType extends RaRecord> {
  column: DataTableColumn<RecordType>;
  record: RecordType;
  at: number;
  place: number;
  label: string | undefined;
  /** Of the row's page; only the first cell carries it. */
  href: string | undefined;
  active: boolean;
}

const valueCell = <RecordType extends RaRecord>({
  column,
  record,
  at,
  place,
  label,
  href,
  active,
}: ValueCellProps<RecordType>) => (
  <div
    key={column.source}
    role={place === 0 ? "rowheader" : "gridcell"}
    aria-colindex={at + 1}
    data-column={at}
    data-place={place}
    data-label={label}
    tabIndex={href === undefined ? tab(active) : undefined}
    className={cellClass[column.align ?? "start"][place === 0 ? "first" : "other"]}
  >
    {href === undefined ? (
      content(column, record)
    ) : (
      <a href={href} data-row-link data-grid-focus tabIndex={tab(active)} className="data-row-link">
        {content(column, record)}
      </a>
    )}
  </div>
);

const Row = <RecordType extends RaRecord>({
  view,
  record,
  index,
  rowIndex,
  start,
  selected,
  pointed,
  activeColumn,
}: TableRowProps<RecordType>) => {
  const name = view.labelOf(record);
  const first = view.isSelectable ? 1 : 0;
  const last = first + view.columns.length;
  const href = view.hrefOf?.(record);
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={view.isSelectable ? selected : undefined}
      aria-current={pointed ? true : undefined}
      data-row={index}
      className="data-row"
      style={{ transform: `translateY(${start}px)` }}
    >
      {view.isSelectable && (
        <SelectCell
          label={view.selectLabel(name)}
          column={0}
          active={activeColumn === 0}
          selected={selected}
        />
      )}
      {view.columns.map((column, place) =>
        valueCell({
          column,
          record,
          at: first + place,
          place,
          label: view.labelOfCell(place),
          href: place === 0 ? href : undefined,
          active: activeColumn === first + place,
        }),
      )}
      {view.hasActions && (
        <ActionsCell label={view.actionsLabel(name)} column={last} active={activeColumn === last} />
      )}
    </div>
  );
};

export const TableRow = memo(Row) as typeof Row;
