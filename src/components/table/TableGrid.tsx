import { useMemo, useRef, type PointerEvent, type ReactNode, type UIEvent } from "react";
import { useListContext, useTranslate, type RaRecord } from "react-admin";
import { classNames } from "../classNames";
import type { MenuEntry } from "../menu/menuEntry";
import { preloadRowMenu, RowMenu } from "./RowMenu";
import { SkeletonRows } from "./SkeletonRows";
import { TableBody } from "./TableBody";
import { TableHeader } from "./TableHeader";
import { TableMessage } from "./TableMessage";
import type { ColumnChoice } from "./useColumnPreferences";
import { useGridFocus } from "./useGridFocus";
import { useRowEvents } from "./useRowEvents";
import { useRowInUrl } from "./useRowInUrl";
import { useRowView } from "./useRowView";
import { headerHeight, useTableLayout } from "./useTableLayout";
import type { TableSelection } from "./useTableSelection";

export interface TableGridProps<RecordType extends RaRecord> {
  records: readonly RecordType[];
  choice: ColumnChoice<RecordType>;
  selection: TableSelection;
  isSelectable: boolean;
  height: "fill" | "content";
  rowLink?: (record: RecordType) => string;
  rowLabel?: (record: RecordType) => string;
  onOpen?: (record: RecordType) => void;
  rowActions?: (record: RecordType) => readonly MenuEntry[];
  empty?: ReactNode;
  label?: string;
}

const mostSkeletonRows = 40;

const handlePointerOver = ({ target }: PointerEvent<HTMLElement>) => {
  const element = target as Element;
  if (element.closest("[data-actions]")) preloadRowMenu();
  const cell = element.closest<HTMLElement>(".data-cell, .data-row-link");
  if (!cell) return;
  if (cell.scrollWidth > cell.clientWidth) cell.title = cell.textContent ?? "";
  else cell.removeAttribute("title");
};

const markSidewaysScroll = ({ currentTarget: scroller }: UIEvent<HTMLElement>) =>
  scroller.toggleAttribute("data-scrolled", scroller.scrollLeft > 0);

/** Everything the grid needs, put together once; the component below reads as layout. */
const useGrid = <RecordType extends RaRecord>(props: TableGridProps<RecordType>) => {
  const { records, choice, selection, isSelectable, rowLink, rowLabel, rowActions, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const columns = choice.visible;
  const hasActions = Boolean(rowActions);
  const columnCount = columns.length + (isSelectable ? 1 : 0) + (hasActions ? 1 : 0);
  const layout = useTableLayout({ columns, widths: choice.widths, isSelectable, hasActions });
  const nameSource = choice.ordered[0]?.source ?? "id";
  const view = useRowView({
    columns,
    nameSource,
    isSelectable,
    hasActions,
    isNarrow: layout.isNarrow,
    rowLink,
    rowLabel,
  });
  const pointer = useRowInUrl();
  const pointedRow = useMemo(
    () => (pointer.id === undefined ? -1 : records.findIndex(({ id }) => String(id) === pointer.id)),
    [records, pointer.id],
  );
  const focus = useGridFocus(scroller, {
    rows: records.length,
    columns: columnCount,
    pointedRow,
    onRow: (row) => records[row] && pointer.point(records[row].id),
  });
  const pageRows = () =>
    Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headerHeight) / layout.rowHeight) - 1);
  const { active, focusCell } = focus;
  const events = useRowEvents({
    view,
    records,
    rowLink,
    onOpen,
    selection,
    active,
    focusCell,
    columnCount,
    pageRows,
    beforeOpen: ({ id }) => pointer.pointNow(id),
  });
  return { scroller, columns, hasActions, columnCount, layout, view, focus, events, pointedRow };
};

const Refreshing = () => (
  <div aria-hidden className="absolute inset-x-0 top-9 z-3 h-0.5 overflow-hidden">
    <div className="progress-hairline" />
  </div>
);

export const TableGrid = <RecordType extends RaRecord>(props: TableGridProps<RecordType>) => {
  const { records, choice, selection, isSelectable, height, rowActions, empty, label } = props;
  const translate = useTranslate();
  const list = useListContext<RecordType>();
  const { scroller, columns, hasActions, columnCount, layout, view, focus, events, pointedRow } =
    useGrid(props);
  const hasMessage = Boolean(list.error) || (!list.isPending && records.length === 0);
  const isFilling = height === "fill" && !hasMessage;
  return (
    <div className={classNames("relative flex min-h-0 flex-col", height === "fill" && "flex-1")}>
      <div
        ref={scroller}
        role="grid"
        aria-label={label ?? list.defaultTitle ?? translate("kit.table.label")}
        aria-rowcount={list.total === undefined ? -1 : list.total + 1}
        aria-colcount={columnCount}
        aria-multiselectable={isSelectable ? true : undefined}
        aria-busy={list.isPending || list.isPlaceholderData === true ? true : undefined}
        data-cards={layout.isNarrow ? "" : undefined}
        style={layout.style}
        onClick={events.handleClick}
        onKeyDown={events.handleKeyDown}
        onFocus={focus.handleFocus}
        onPointerOver={handlePointerOver}
        onScroll={markSidewaysScroll}
        className={classNames(
          "shrink-0 overflow-auto overscroll-contain",
          isFilling ? "min-h-0 flex-1" : "max-h-[60vh]",
        )}
      >
        <TableHeader
          columns={columns}
          controls={choice.controls}
          sort={list.sort}
          onSort={(field) => list.setSort({ field } as never)}
          onPreviewWidth={(source, width) => layout.preview(scroller.current, source, width)}
          isSelectable={isSelectable}
          hasActions={hasActions}
          pageSelection={selection.page}
          onTogglePage={selection.togglePage}
          activeColumn={focus.active.row === -1 ? focus.active.column : -1}
        />
        {list.isPending && (
          <SkeletonRows
            count={Math.min(list.perPage, mostSkeletonRows)}
            columns={columns.length}
            isSelectable={isSelectable}
          />
        )}
        {records.length > 0 && !hasMessage && (
          <TableBody
            view={view}
            records={records}
            rowHeight={layout.rowHeight}
            offset={(list.page - 1) * list.perPage}
            selection={selection.selection}
            active={focus.active}
            pointedRow={pointedRow}
            isStale={list.isPlaceholderData === true}
          />
        )}
      </div>
      {list.isFetching && !list.isPending && <Refreshing />}
      {hasMessage && <TableMessage empty={empty} />}
      {events.menu && rowActions && (
        <RowMenu view={view} menu={events.menu} rowActions={rowActions} onClose={events.closeMenu} />
      )}
    </div>
  );
};
