import { useState, type KeyboardEvent, type MouseEvent } from "react";
import { useListContext, useNavigate, type RaRecord } from "react-admin";
import { readPath } from "../field/fieldValue";
import { plainText } from "../field/plainText";
import { gridCommand, nextCell, type Cell, type GridCommand } from "./gridKeys";
import type { RowView } from "./TableRow";
import type { TableSelection } from "./useTableSelection";

export interface RowEventsOptions<RecordType extends RaRecord> {
  view: RowView<RecordType>;
  records: readonly RecordType[];
  rowLink: ((record: RecordType) => string) | undefined;
  onOpen: ((record: RecordType) => void) | undefined;
  selection: TableSelection;
  active: Cell;
  focusCell: (cell: Cell) => void;
  columnCount: number;
  pageRows: () => number;
  beforeOpen: (record: RecordType) => void;
}

export interface OpenRowMenu<RecordType extends RaRecord> {
  record: RecordType;
  trigger: HTMLElement;
}

const isOwnControl = (target: Element) => target.closest("a,button,input,select,textarea,label") !== null;

const usesKeyItself = (target: Element, key: string) =>
  target.matches("input:not([type=checkbox]),textarea,select") ||
  ((key === "Enter" || key === " ") &&
    target.matches("button,input") &&
    !target.matches("[data-select] input")) ||
  (key === "Enter" && target.matches("a"));

const exactText = <RecordType extends RaRecord>({ records, view, active }: RowEventsOptions<RecordType>) => {
  const record = records[active.row];
  const column = view.columns[active.column - (view.isSelectable ? 1 : 0)];
  return record && column && (column.copyText?.(record) ?? plainText(readPath(record, column.source)));
};

/** What each command of the keyboard does. */
const useCommands = <RecordType extends RaRecord>(
  options: RowEventsOptions<RecordType>,
  open: (index: number, newTab: boolean) => void,
) => {
  const { view, records, selection, active, focusCell, columnCount, pageRows } = options;
  const { page, setPage, hasNextPage, hasPreviousPage } = useListContext();
  const moveTo = (command: GridCommand) => {
    const size = { rows: records.length, columns: columnCount, pageRows: pageRows() };
    const next = nextCell(active, command, size);
    const isStep = command.kind === "move" && next.row !== active.row;
    if (isStep && command.extend && view.isSelectable && next.row >= 0) selection.toggle(next.row, true);
    else if (isStep && !command.extend) selection.setAnchor(next.row);
    focusCell(next);
  };
  const handlers: Partial<Record<GridCommand["kind"], (command: GridCommand) => void>> = {
    open: (command) => open(active.row, command.kind === "open" && command.newTab),
    select: (command) =>
      view.isSelectable && selection.toggle(active.row, command.kind === "select" && command.extend),
    selectPage: () => view.isSelectable && selection.page !== "all" && selection.togglePage(),
    clear: selection.clear,
    copy: () => {
      const exact = exactText(options);
      if (exact !== undefined) void navigator.clipboard.writeText(exact).catch(() => undefined);
    },
    turnPage: (command) => {
      const step = command.kind === "turnPage" ? command.direction : 1;
      if (step > 0 ? hasNextPage : hasPreviousPage) setPage(page + step);
    },
  };
  return (command: GridCommand) => (handlers[command.kind] ?? moveTo)(command);
};

/** All mouse and keyboard of the table, handled once on the grid: a row carries no handlers of its own. */
export const useRowEvents = <RecordType extends RaRecord>(options: RowEventsOptions<RecordType>) => {
  const { view, records, rowLink, onOpen, selection, beforeOpen } = options;
  const navigate = useNavigate();
  const [menu, setMenu] = useState<OpenRowMenu<RecordType> | null>(null);

  const open = (index: number, newTab: boolean) => {
    const record = records[index];
    if (!record || !rowLink) return;
    if (newTab) window.open(view.hrefOf?.(record), "_blank", "noopener");
    else if (onOpen) onOpen(record);
    else {
      beforeOpen(record);
      navigate(rowLink(record));
    }
  };
  const carryOut = useCommands(options, open);

  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const command = gridCommand(event);
    const target = event.target as Element;
    if (!command || usesKeyItself(target, event.key)) return;
    if (command.kind === "copy" && window.getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    carryOut(command);
  };

  const handleClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as Element;
    const index = Number(target.closest<HTMLElement>("[data-row]")?.dataset["row"] ?? -1);
    const record = records[index];
    if (!record) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const trigger = target.closest<HTMLElement>("[data-actions]");
    if (target.matches("[data-select] input")) selection.toggle(index, event.shiftKey);
    else if (trigger) setMenu({ record, trigger });
    else if (target.closest("[data-row-link]")) {
      if (!isPlain) return;
      event.preventDefault();
      open(index, false);
    } else if (!isOwnControl(target) && window.getSelection()?.isCollapsed !== false)
      open(index, event.ctrlKey || event.metaKey);
  };

  return { menu, closeMenu: () => setMenu(null), handleKeyDown, handleClick };
};
