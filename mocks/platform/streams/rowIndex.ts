import { lowerBoundOf } from "./columns";

const REBUILD_AFTER = 4096;

/** The rows of each code of a column (an account, a key), in rising order. Built when first asked for. */
export class RowIndex {
  readonly #column: () => ArrayLike<number>;
  readonly #covers: (row: number) => boolean;
  #starts = new Uint32Array(1);
  #rows = new Uint32Array(0);
  #length = 0;

  /** `column` gives the codes anew at each call, because a table's arrays are replaced when it grows. */
  constructor(column: () => ArrayLike<number>, covers: (row: number) => boolean = () => true) {
    this.#column = column;
    this.#covers = covers;
  }

  /** Rows of a code among the first `length` ones of the stream. */
  rowsOf(code: number, length: number): Uint32Array {
    if (length < this.#length || length - this.#length > REBUILD_AFTER) this.#build(length);
    const known = this.#rows.subarray(this.#starts[code] ?? this.#rows.length, this.#starts[code + 1]);
    const column = this.#column();
    const later: number[] = [];
    for (let row = this.#length; row < length; row += 1) {
      if (column[row] === code && this.#covers(row)) later.push(row);
    }
    return later.length === 0 ? known : Uint32Array.of(...known, ...later);
  }

  /** Counting sort: one pass to count, one to place. */
  #build(length: number): void {
    const column = this.#column();
    let codes = 0;
    for (let row = 0; row < length; row += 1) codes = Math.max(codes, (column[row] ?? 0) + 1);
    const starts = new Uint32Array(codes + 1);
    for (let row = 0; row < length; row += 1) {
      if (this.#covers(row)) starts[(column[row] ?? 0) + 1] = (starts[(column[row] ?? 0) + 1] ?? 0) + 1;
    }
    for (let code = 0; code < codes; code += 1) {
      starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
    }
    const rows = new Uint32Array(starts[codes] ?? 0);
    const next = starts.slice();
    for (let row = 0; row < length; row += 1) {
      if (!this.#covers(row)) continue;
      const code = column[row] ?? 0;
      const place = next[code] ?? 0;
      rows[place] = row;
      next[code] = place + 1;
    }
    this.#starts = starts;
    this.#rows = rows;
    this.#length = length;
  }
}

/** Several rising lists as one. */
export function mergeRows(lists: readonly Uint32Array[]): Uint32Array {
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return only;
  const merged = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    merged.set(list, at);
    at += list.length;
  }
  return merged.sort();
}

/** The part of a rising list that lies in [low, high). */
export function within(rows: Uint32Array, low: number, high: number): Uint32Array {
  return rows.subarray(lowerBoundOf(rows, rows.length, low), lowerBoundOf(rows, rows.length, high));
}
