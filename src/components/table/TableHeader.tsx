import { useTranslate, type RaRecord, type SortPayload } from "react-admin";
import type { ColumnControls } from "./useColumnPreferences";
import type { DataTableColumn } from "./columns";
import { HeaderCell } from "./HeaderCell";
import type { pageState } from "./selection";

export interface TableHeaderProps<RecordType extends RaRecord> {
  columns: readonly DataTableColumn<RecordType>[];
  controls: ColumnControls;
  sort: SortPayload;
  onSort: (field: string) => void;
  /** Draws a width while it is being dragged, without drawing the rows again. */
  onPreviewWidth: (source: string, width: number) => void;
  isSelectable: boolean;
  hasActions: boolean;
  pageSelection: ReturnType<typeof pageState>;
  onTogglePage: () => void;
  /** The header cell that holds the focus, or −1. */
  activeColumn: number;
}

export const TableHeader = <RecordType extends RaRecord>({
  columns,
  controls,
  sort,
  onSort,
  onPreviewWidth,
  isSelectable,
  hasActions,
  pageSelection,
  onTogglePage,
  activeColumn,
}: TableHeaderProps<RecordType>) => {
  const translate = useTranslate();
  const first = isSelectable ? 1 : 0;
  const last = first + columns.length;
  return (
    <div role="row" aria-rowindex={1} data-row={-1} className="data-header">
      {isSelectable && (
        <div
          role="columnheader"
          aria-colindex={1}
          data-column={0}
          className="flex items-center justify-center"
        >
          <label className="flex size-6 items-center justify-center">
            <input
              type="checkbox"
              data-grid-focus
              aria-label={translate("kit.table.select_page")}
              checked={pageSelection === "all"}
              ref={(box) => {
                if (box) box.indeterminate = pageSelection === "some";
              }}
              onChange={onTogglePage}
              tabIndex={activeColumn === 0 ? 0 : -1}
              className="size-3.5 accent-accent"
            />
          </label>
        </div>
      )}
      {columns.map((column, place) => (
        <HeaderCell
          key={column.source}
          column={column}
          at={first + place}
          isFirst={place === 0}
          neighbours={[columns[place - 1]?.source, columns[place + 1]?.source]}
          controls={controls}
          order={sort.field === (column.sortBy ?? column.source) ? sort.order : undefined}
          onSort={onSort}
          onPreviewWidth={onPreviewWidth}
          active={activeColumn === first + place}
        />
      ))}
      {hasActions && (
        <div
          role="columnheader"
          aria-colindex={last + 1}
          data-column={last}
          tabIndex={activeColumn === last ? 0 : -1}
          className="data-cell-actions -outline-offset-2"
        >
          <span className="sr-only">{translate("kit.table.actions")}</span>
        </div>
      )}
    </div>
  );
};
