import { useTranslate, type RaRecord, type SortPayload } from "react-admin";
import type { DragEvent, KeyboardEvent } from "react";
import { classNames } from "../classNames";
import { Icon } from "../icon/Icon";
import type { DataTableColumn } from "./columns";
import { ResizeHandle } from "./ResizeHandle";
import type { ColumnControls } from "./useColumnPreferences";

export interface HeaderCellProps<RecordType extends RaRecord> {
  column: DataTableColumn<RecordType>;
  at: number;
  isFirst: boolean;
  neighbours: readonly [string | undefined, string | undefined];
  controls: ColumnControls;
  order: SortPayload["order"] | undefined;
  onSort: (field: string) => void;
  onPreviewWidth: (source: string, width: number) => void;
  active: boolean;
}

const dragType = "application/x-column";
const keyStep = 16;

const sortState = (order: SortPayload["order"] | undefined, sortable: boolean) => {
  if (!sortable) return undefined;
  if (!order) return "none";
  return order === "ASC" ? "ascending" : "descending";
};

/** Shift+←/→ changes the width, Ctrl+Shift+←/→ moves the column; the mouse drags the edge or the heading. */
const handleKeys = (
  event: KeyboardEvent<HTMLElement>,
  {
    column,
    neighbours,
    controls,
  }: Pick<HeaderCellProps<RaRecord>, "neighbours" | "controls"> & { column: { source: string } },
) => {
  const side = ["ArrowLeft", "ArrowRight"].indexOf(event.key);
  if (side < 0 || !event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  const neighbour = neighbours[side];
  if (!(event.ctrlKey || event.metaKey))
    controls.setWidth(column.source, event.currentTarget.offsetWidth + (side === 0 ? -keyStep : keyStep));
  else if (neighbour) controls.move(column.source, neighbour);
};

export const HeaderCell = <RecordType extends RaRecord>({
  column,
  at,
  isFirst,
  neighbours,
  controls,
  order,
  onSort,
  onPreviewWidth,
  active,
}: HeaderCellProps<RecordType>) => {
  const translate = useTranslate();
  const isSortable = column.sortable !== false;
  const stop = active ? 0 : -1;
  const label = translate(column.label);
  const handleDrop = (event: DragEvent) => {
    const source = event.dataTransfer.getData(dragType);
    if (!source) return;
    event.preventDefault();
    controls.move(source, column.source);
  };
  return (
    <div
      role="columnheader"
      aria-colindex={at + 1}
      aria-sort={sortState(order, isSortable)}
      data-column={at}
      tabIndex={isSortable ? undefined : stop}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(dragType, column.source)}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(dragType)) event.preventDefault();
      }}
      onDrop={handleDrop}
      onKeyDown={(event) => handleKeys(event, { column, neighbours, controls })}
      className={classNames(
        "group relative flex min-w-0 items-center px-cell -outline-offset-2",
        column.align === "end" && "justify-end",
        isFirst && "data-cell-first",
      )}
    >
      {isSortable ? (
        <button
          type="button"
          data-grid-focus
          tabIndex={stop}
          title={label}
          onClick={() => onSort(column.sortBy ?? column.source)}
          className={classNames(
            "flex min-w-0 items-center gap-1 rounded-sm hover:text-ink",
            column.align === "end" && "flex-row-reverse",
            order && "text-ink",
          )}
        >
          <span className="truncate">{label}</span>
          <Icon
            name={order === "DESC" ? "arrow-down" : "arrow-up"}
            className={classNames("size-3", order ? "" : "opacity-0 group-hover:opacity-40")}
          />
        </button>
      ) : (
        <span className="truncate" title={label}>
          {label}
        </span>
      )}
      <ResizeHandle
        onPreview={(width) => onPreviewWidth(column.source, width)}
        onCommit={(width) => controls.setWidth(column.source, width)}
      />
    </div>
  );
};
