import { useMemo, useRef, type CSSProperties, type PointerEvent, type ReactNode, type UIEvent } from "react";
import { useListContext, useTranslate, type RaRecord } from "react-admin";
import { classNames } from "../classNames";
import { lazyNamed } from "../lazy/lazyNamed";
import type { MenuEntry } from "../menu/Menu";
import { rowHeights, useDensity } from "../preference/useDensity";
import { columnTracks, type DataTableColumn } from "./columns";
import { SkeletonRows } from "./SkeletonRows";
import { TableBody } from "./TableBody";
import { TableHeader } from "./TableHeader";
import { TableMessage } from "./TableMessage";
import type { ColumnChoice } from "./useColumnPreferences";
import { useGridFocus } from "./useGridFocus";
import { useRowEvents } from "./useRowEvents";
import { useRowView } from "./useRowView";
import type { TableSelection } from "./useTableSelection";

export interface TableGridProps<RecordType extends RaRecord> {
  records: readonly RecordType[];
  choice: ColumnChoice<RecordType>;
  selection: TableSelection;
  isSelectable: boolean;
  height: "fill" | "content";
  rowLink?: (record: RecordType) => string;
  rowLabel?: (record: RecordType) => string;
  rowActions?: (record: RecordType) => readonly MenuEntry[];
  empty?: ReactNode;
  label?: string;
}

const RowMenu = lazyNamed(() => import("../menu/MenuPopover").then((module) => module.MenuPopover));

const selectWidth = [36] as const;
const actionsWidth = [40] as const;
const none = [] as const;
const mostSkeletonRows = 40;
const headerHeight = 36;

const titleWhenCut = (event: PointerEvent<HTMLElement>) => {
  const cell = (event.target as Element).closest<HTMLElement>("[data-truncate]");
  if (!cell) return;
  if (cell.scrollWidth > cell.clientWidth) cell.title = cell.textContent ?? "";
  else cell.removeAttribute("title");
};

const markSidewaysScroll = ({ currentTarget: scroller }: UIEvent<HTMLElement>) =>
  scroller.toggleAttribute("data-scrolled", scroller.scrollLeft > 0);

const useTracks = <RecordType extends RaRecord>(
  columns: readonly DataTableColumn<RecordType>[],
  widths: Readonly<Record<string, number>>,
  isSelectable: boolean,
  hasActions: boolean,
) => {
  const leading = isSelectable ? selectWidth : none;
  const trailing = hasActions ? actionsWidth : none;
  const variables = (own: Readonly<Record<string, number>>) => {
    const { template, minWidth } = columnTracks(columns, own, leading, trailing);
    return { "--table-columns": template, "--table-width": `${minWidth}px` };
  };
  return {
    style: variables(widths) as CSSProperties,
    preview: (grid: HTMLElement | null, source: string, width: number) =>
      Object.entries(variables({ ...widths, [source]: width })).forEach(([name, value]) =>
        grid?.style.setProperty(name, value),
      ),
  };
};

export const TableGrid = <RecordType extends RaRecord>({
  records,
  choice,
  selection,
  isSelectable,
  height,
  rowLink,
  rowLabel,
  rowActions,
  empty,
  label,
}: TableGridProps<RecordType>) => {
  const translate = useTranslate();
  const list = useListContext<RecordType>();
  const grid = useRef<HTMLDivElement>(null);
  const [density] = useDensity();
  const rowHeight = rowHeights[density];
  const columns = choice.visible;
  const hasActions = Boolean(rowActions);
  const columnCount = columns.length + (isSelectable ? 1 : 0) + (hasActions ? 1 : 0);
  const nameSource = choice.ordered[0]?.source ?? "id";
  const tracks = useTracks(columns, choice.widths, isSelectable, hasActions);
  const view = useRowView({ columns, nameSource, isSelectable, hasActions, rowLink, rowLabel });
  const focus = useGridFocus(grid, { rows: records.length, columns: columnCount });
  const pageRows = () =>
    Math.max(1, Math.floor(((grid.current?.clientHeight ?? 0) - headerHeight) / rowHeight) - 1);
  const events = useRowEvents({
    view,
    records,
    rowLink,
    selection,
    active: focus.active,
    focusCell: focus.focusCell,
    columnCount,
    pageRows,
  });
  const menuItems = useMemo(
    () => (events.menu && rowActions ? rowActions(events.menu.record) : []),
    [events.menu, rowActions],
  );
  const offset = (list.page - 1) * list.perPage;
  const isEmpty = !list.isPending && records.length === 0;
  return (
    <div className={classNames("relative flex min-h-0 flex-col", height === "fill" && "flex-1")}>
      <div
        ref={grid}
        role="grid"
        aria-label={label ?? list.defaultTitle ?? translate("kit.table.label")}
        aria-rowcount={list.total === undefined ? -1 : list.total + 1}
        aria-colcount={columnCount}
        aria-multiselectable={isSelectable || undefined}
        aria-busy={list.isPending || list.isPlaceholderData || undefined}
        style={tracks.style}
        onClick={events.handleClick}
        onKeyDown={events.handleKeyDown}
        onFocus={focus.handleFocus}
        onPointerOver={titleWhenCut}
        onScroll={markSidewaysScroll}
        className={classNames(
          "overflow-auto overscroll-contain",
          height === "fill" ? "min-h-0 flex-1" : "max-h-[60vh]",
        )}
      >
        <TableHeader
          columns={columns}
          controls={choice.controls}
          sort={list.sort}
          onSort={(field) => list.setSort({ field } as never)}
          onPreviewWidth={(source, width) => tracks.preview(grid.current, source, width)}
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
        {records.length > 0 && !list.error && (
          <TableBody
            view={view}
            records={records}
            rowHeight={rowHeight}
            offset={offset}
            scroller={grid}
            selection={selection.selection}
            active={focus.active}
            isStale={list.isPlaceholderData === true}
          />
        )}
      </div>
      {list.isFetching && !list.isPending && (
        <div aria-hidden className="absolute inset-x-0 top-9 z-3 h-0.5 overflow-hidden">
          <div className="progress-hairline" />
        </div>
      )}
      {(isEmpty || list.error) && <TableMessage empty={empty} />}
      {events.menu && (
        <RowMenu
          label={view.actionsLabel(view.labelOf(events.menu.record))}
          items={menuItems}
          triggerRef={{ current: events.menu.trigger }}
          onClose={() => {
            events.menu?.trigger.focus();
            events.closeMenu();
          }}
        />
      )}
    </div>
  );
};
