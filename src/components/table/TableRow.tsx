import { memo, type ReactNode } from "react";
import type { RaRecord } from "react-admin";
import { classNames } from "../classNames";
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
  /** The column that holds the focus, or −1. */
  activeColumn: number;
}

// The grid handles every click; React only asks that a controlled box has a handler.
const handledByGrid = () => undefined;

const cellClass = "flex min-w-0 items-center overflow-hidden -outline-offset-2 scroll-mt-9 scroll-ml-40";

const tab = (isActive: boolean) => (isActive ? 0 : -1);

const content = <RecordType extends RaRecord>(
  column: DataTableColumn<RecordType>,
  record: RecordType,
): ReactNode => (column.render ? column.render(record) : plainText(readPath(record, column.source)));

const SelectCell = ({ label, selected, active }: { label: string; selected: boolean; active: boolean }) => (
  <div role="gridcell" aria-colindex={1} data-column={0} className={classNames(cellClass, "justify-center")}>
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

const ActionsCell = ({ label, column, active }: { label: string; column: number; active: boolean }) => (
  <div
    role="gridcell"
    aria-colindex={column + 1}
    data-column={column}
    className={classNames(cellClass, "justify-center")}
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

const Row = <RecordType extends RaRecord>({
  view,
  record,
  index,
  rowIndex,
  start,
  selected,
  activeColumn,
}: TableRowProps<RecordType>) => {
  const name = view.labelOf(record);
  const first = view.isSelectable ? 1 : 0;
  const actionsColumn = first + view.columns.length;
  const href = view.hrefOf?.(record);
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={view.isSelectable ? selected : undefined}
      data-row={index}
      className="data-row"
      style={{ transform: `translateY(${start}px)` }}
    >
      {view.isSelectable && (
        <SelectCell label={view.selectLabel(name)} selected={selected} active={activeColumn === 0} />
      )}
      {view.columns.map((column, place) => {
        const at = first + place;
        const isLink = place === 0 && href !== undefined;
        const inner = content(column, record);
        return (
          <div
            key={column.source}
            role={place === 0 ? "rowheader" : "gridcell"}
            aria-colindex={at + 1}
            data-column={at}
            data-place={place}
            tabIndex={isLink ? undefined : tab(activeColumn === at)}
            className={classNames(
              cellClass,
              "px-cell",
              column.align === "end" && "justify-end text-right",
              place === 0 && "data-cell-first",
            )}
          >
            {isLink ? (
              <a
                href={href}
                data-row-link
                data-grid-focus
                data-truncate
                tabIndex={tab(activeColumn === at)}
                className="min-w-0 truncate font-medium -outline-offset-1 hover:underline"
              >
                {inner}
              </a>
            ) : (
              <span data-truncate className="min-w-0 truncate">
                {inner}
              </span>
            )}
          </div>
        );
      })}
      {view.hasActions && (
        <ActionsCell
          label={view.actionsLabel(name)}
          column={actionsColumn}
          active={activeColumn === actionsColumn}
        />
      )}
    </div>
  );
};

export const TableRow = memo(Row) as typeof Row;
