import type { CsvValue } from "./csv";

/** Whether it can stand in a joined list and be told apart again. */
function isPlainItem(item: unknown): boolean {
  if (typeof item === "string") return !item.includes(";") && !item.startsWith("[");
  return typeof item !== "object" || item === null;
}

/**
 * The value at a dotted column of a row, as one cell: `cost.amount` looks inside, a list of plain values is joined
 * by `; `, and what is left of structure (or has a semicolon of its own) is JSON.
 */
export function cellAt(row: unknown, column: string): CsvValue {
  let value: unknown = row;
  for (const name of column.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = Reflect.get(value, name);
  }
  if (Array.isArray(value)) {
    return value.every(isPlainItem) ? value.join("; ") : JSON.stringify(value);
  }
  if (typeof value === "object" && value !== null) return JSON.stringify(value);
  if (typeof value === "symbol" || typeof value === "function") return undefined;
  return value as CsvValue;
}

/**
 * The columns asked for, in the order asked for: a name stands for itself or for all the columns inside it
 * (`cost` for `cost.amount` and `cost.currency`). `unknown` lists the names that stand for nothing.
 */
export function expandColumns(
  asked: readonly string[],
  known: readonly string[],
): { columns: readonly string[]; unknown: readonly string[] } {
  const columns: string[] = [];
  const unknown: string[] = [];
  for (const name of asked) {
    const found = known.filter((column) => column === name || column.startsWith(`${name}.`));
    if (found.length === 0) unknown.push(name);
    columns.push(...found.filter((column) => !columns.includes(column)));
  }
  return { columns, unknown };
}
