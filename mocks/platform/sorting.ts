import type { Operand, Value } from "./filter";

export type Direction = "ASC" | "DESC";

/** What a value is sorted by: a list by its first element. */
export function scalar(value: Value): Operand {
  if (value === undefined) return null;
  if (value === null || typeof value !== "object") return value;
  return value[0] ?? null;
}

/** Total order within one field: by code point or by number, empty values first. */
export function compareValues(left: Value, right: Value): number {
  const a = scalar(left);
  const b = scalar(right);
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/** First position whose item does not sort before `wanted`. */
export function lowerBound<T>(items: readonly T[], compare: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && compare(item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
