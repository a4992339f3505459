/** Column kinds by width: unsigned 8/16/32 bits, signed 32, float 64 (milliseconds), signed 64 (money in pico). */
interface ArrayOfKind {
  u8: Uint8Array;
  u16: Uint16Array;
  u32: Uint32Array;
  i32: Int32Array;
  f64: Float64Array;
  i64: BigInt64Array;
}

type Kind = keyof ArrayOfKind;
type ColumnArray = ArrayOfKind[Kind];
export type ColumnKinds = Readonly<Record<string, Kind>>;
export type Columns<Kinds extends ColumnKinds> = {
  -readonly [Name in keyof Kinds]: ArrayOfKind[Kinds[Name]];
};

const allocators: { readonly [Each in Kind]: (length: number) => ArrayOfKind[Each] } = {
  u8: (length) => new Uint8Array(length),
  u16: (length) => new Uint16Array(length),
  u32: (length) => new Uint32Array(length),
  i32: (length) => new Int32Array(length),
  f64: (length) => new Float64Array(length),
  i64: (length) => new BigInt64Array(length),
};

/**
 * Rows as columns of typed arrays: a row object exists only while it is served. Grows at the end alone; take
 * `columns` anew after an append, because growing replaces the arrays.
 */
export class ColumnTable<Kinds extends ColumnKinds> {
  length = 0;
  columns: Columns<Kinds>;
  readonly #kinds: Kinds;
  #capacity: number;

  constructor(kinds: Kinds, capacity: number) {
    this.#kinds = kinds;
    this.#capacity = Math.max(16, capacity);
    this.columns = this.#allocate(this.#capacity);
  }

  /** Makes a row of zeros at the end and answers its position. */
  append(): number {
    if (this.length === this.#capacity) this.#grow();
    this.length += 1;
    return this.length - 1;
  }

  /** Puts the rows into another order: `order` names, for each new place, the row that comes there. */
  reorder(order: Uint32Array): void {
    const before: Record<string, ColumnArray> = this.columns;
    this.columns = this.#allocate(this.#capacity);
    const after: Record<string, ColumnArray> = this.columns;
    for (const [name, array] of Object.entries(before)) pickInto(after[name], array, order);
  }

  #allocate(capacity: number): Columns<Kinds> {
    const arrays = Object.entries(this.#kinds).map(([name, kind]) => [name, allocators[kind](capacity)]);
    // Each entry was allocated by the kind that its name has.
    return Object.fromEntries(arrays) as Columns<Kinds>;
  }

  #grow(): void {
    const before: Record<string, ColumnArray> = this.columns;
    this.#capacity = Math.ceil(this.#capacity * 1.5);
    this.columns = this.#allocate(this.#capacity);
    const after: Record<string, ColumnArray> = this.columns;
    for (const [name, array] of Object.entries(before)) copyInto(after[name], array);
  }
}

function copyInto(target: ColumnArray | undefined, source: ColumnArray): void {
  if (source instanceof BigInt64Array) {
    if (target instanceof BigInt64Array) target.set(source);
  } else if (target !== undefined && !(target instanceof BigInt64Array)) target.set(source);
}

function pickInto(target: ColumnArray | undefined, source: ColumnArray, order: Uint32Array): void {
  if (source instanceof BigInt64Array) {
    if (!(target instanceof BigInt64Array)) return;
    for (const [place, row] of order.entries()) target[place] = source[row] ?? 0n;
  } else if (target !== undefined && !(target instanceof BigInt64Array)) {
    for (const [place, row] of order.entries()) target[place] = source[row] ?? 0;
  }
}

/** The first `length` rows of a column in rising order of their values; equal ones stay in their order. */
export function risingOrder(column: Float64Array, length: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, row) => row);
  return order.sort((left, right) => (column[left] ?? 0) - (column[right] ?? 0) || left - right);
}

/** First of the first `length` positions whose value is not below `wanted`; the column must be in rising order. */
export function lowerBoundOf(column: Float64Array | Uint32Array, length: number, wanted: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
