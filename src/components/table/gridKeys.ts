/** What a key does in the table. `rows`/`columns` are steps; `select` may extend a range. */
export type GridCommand =
  | { kind: "move"; rows: number; columns: number; extend: boolean }
  | { kind: "page"; direction: 1 | -1 }
  | { kind: "column"; to: "first" | "last" }
  | { kind: "corner"; to: "first" | "last" }
  | { kind: "open"; newTab: boolean }
  | { kind: "select"; extend: boolean }
  | { kind: "selectPage" }
  | { kind: "clear" }
  | { kind: "copy" }
  | { kind: "turnPage"; direction: 1 | -1 };

export interface GridKey {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

type KeyTable = Readonly<Record<string, (shift: boolean) => GridCommand>>;

const move =
  (rows: number, columns: number) =>
  (extend: boolean): GridCommand => ({ kind: "move", rows, columns, extend: extend && rows !== 0 });

const plain: KeyTable = {
  ArrowDown: move(1, 0),
  ArrowUp: move(-1, 0),
  ArrowRight: move(0, 1),
  ArrowLeft: move(0, -1),
  j: move(1, 0),
  J: move(1, 0),
  k: move(-1, 0),
  K: move(-1, 0),
  PageDown: () => ({ kind: "page", direction: 1 }),
  PageUp: () => ({ kind: "page", direction: -1 }),
  Home: () => ({ kind: "column", to: "first" }),
  End: () => ({ kind: "column", to: "last" }),
  Enter: () => ({ kind: "open", newTab: false }),
  " ": (extend) => ({ kind: "select", extend }),
  x: () => ({ kind: "select", extend: false }),
  X: () => ({ kind: "select", extend: true }),
  Escape: () => ({ kind: "clear" }),
  "[": () => ({ kind: "turnPage", direction: -1 }),
  "]": () => ({ kind: "turnPage", direction: 1 }),
};

const withControl: KeyTable = {
  Home: () => ({ kind: "corner", to: "first" }),
  End: () => ({ kind: "corner", to: "last" }),
  Enter: () => ({ kind: "open", newTab: true }),
  a: () => ({ kind: "selectPage" }),
  c: () => ({ kind: "copy" }),
};

export const gridCommand = (event: GridKey): GridCommand | undefined => {
  if (event.altKey) return undefined;
  const table = event.ctrlKey || event.metaKey ? withControl : plain;
  return Object.hasOwn(table, event.key) ? table[event.key]?.(event.shiftKey) : undefined;
};

export interface Cell {
  row: number;
  column: number;
}

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** Where the focus goes. Row −1 is the header. */
export const nextCell = (
  at: Cell,
  command: GridCommand,
  size: { rows: number; columns: number; pageRows: number },
): Cell => {
  const lastRow = size.rows - 1;
  const stay = (row: number) => Math.max(-1, Math.min(lastRow, row));
  switch (command.kind) {
    case "move":
      return { row: stay(at.row + command.rows), column: clamp(at.column + command.columns, size.columns) };
    case "page":
      return { row: clamp(at.row + command.direction * size.pageRows, size.rows), column: at.column };
    case "column":
      return { row: at.row, column: command.to === "first" ? 0 : size.columns - 1 };
    case "corner":
      return command.to === "first" ? { row: 0, column: 0 } : { row: lastRow, column: size.columns - 1 };
    default:
      return at;
  }
};
