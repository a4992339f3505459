import type { components } from "../../../openapi/platform.gen";
import { WideColumn } from "./wideColumn";

type Schemas = components["schemas"];

/** `owner` of an entry on one of the platform's own books. */
export const NOBODY = 0xffff_ffff;
const FORMAT = "ledger-columns/1";
const WORD = 2 ** 32;

/** Whose entry it is: an account, or the pseudonym that stands for one that was erased. */
export interface OwnerName {
  readonly accountId?: string;
  readonly pseudonym?: string;
}

export interface ColumnsHeader {
  readonly format: string;
  readonly count: number;
  readonly currencies: readonly string[];
  readonly books: readonly string[];
  readonly types: readonly string[];
  readonly owners: readonly OwnerName[];
  readonly asOf: Schemas["AsOf"];
}

/** What was sent is not `ledger-columns/1`, so nothing can be said about it. */
export class ColumnsError extends Error {
  override readonly name = "ColumnsError";
}

/** Whole numbers below 2⁵³ in unsigned 64 bits. */
class CountColumn {
  readonly #words: Uint32Array;

  constructor(buffer: ArrayBuffer, offset: number, count: number) {
    this.#words = new Uint32Array(buffer, offset, 2 * count);
  }

  at(row: number): number {
    return (this.#words[2 * row] as number) + (this.#words[2 * row + 1] as number) * WORD;
  }

  put(row: number, value: number): void {
    this.#words[2 * row] = value % WORD;
    this.#words[2 * row + 1] = Math.floor(value / WORD);
  }
}

/** Many entries, column by column, over the very bytes that came: no object for an entry. */
export interface LedgerColumns {
  readonly header: ColumnsHeader;
  readonly seq: CountColumn;
  readonly transaction: CountColumn;
  readonly amount: WideColumn;
  readonly balanceBefore: WideColumn;
  readonly balanceAfter: WideColumn;
  /** Milliseconds since 1970. */
  readonly occurredAt: Float64Array;
  readonly bookedAt: Float64Array;
  readonly owner: Uint32Array;
  readonly book: Uint8Array;
  readonly type: Uint8Array;
  readonly currency: Uint8Array;
}

const BYTES_A_ROW = 8 + 8 + 3 * WideColumn.bytes(1) + 8 + 8 + 4 + 1 + 1 + 1;

function columnsOver(header: ColumnsHeader, buffer: ArrayBuffer, start: number): LedgerColumns {
  const { count } = header;
  let at = start;
  const next = (bytes: number) => {
    at += bytes;
    return at - bytes;
  };
  const wide = () => new WideColumn(buffer, next(WideColumn.bytes(count)), count);
  return {
    header,
    seq: new CountColumn(buffer, next(8 * count), count),
    transaction: new CountColumn(buffer, next(8 * count), count),
    amount: wide(),
    balanceBefore: wide(),
    balanceAfter: wide(),
    occurredAt: new Float64Array(buffer, next(8 * count), count),
    bookedAt: new Float64Array(buffer, next(8 * count), count),
    owner: new Uint32Array(buffer, next(4 * count), count),
    book: new Uint8Array(buffer, next(count), count),
    type: new Uint8Array(buffer, next(count), count),
    currency: new Uint8Array(buffer, next(count), count),
  };
}

const isHeader = (value: unknown): value is ColumnsHeader =>
  typeof value === "object" &&
  value !== null &&
  "format" in value &&
  value.format === FORMAT &&
  "count" in value &&
  Number.isSafeInteger(value.count) &&
  Number(value.count) >= 0 &&
  ["currencies", "books", "types", "owners"].every((name) => Array.isArray(Reflect.get(value, name))) &&
  "asOf" in value;

function readHeader(buffer: ArrayBuffer): { header: ColumnsHeader; start: number } {
  if (buffer.byteLength < 4) throw new ColumnsError("The columns end before their header.");
  const start = 4 + new DataView(buffer).getUint32(0, true);
  if (start > buffer.byteLength || start % 8 !== 0)
    throw new ColumnsError("The header of the columns has a wrong length.");
  let value: unknown;
  try {
    value = JSON.parse(
      new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(buffer, 4, start - 4)),
    );
  } catch {
    throw new ColumnsError("The header of the columns is no JSON.");
  }
  if (!isHeader(value)) throw new ColumnsError(`The header of the columns is not ${FORMAT}.`);
  return { header: value, start };
}

/** @throws ColumnsError unless the bytes are exactly one `ledger-columns/1` (the contract describes it) */
export function readColumns(buffer: ArrayBuffer): LedgerColumns {
  const { header, start } = readHeader(buffer);
  if (buffer.byteLength !== start + BYTES_A_ROW * header.count)
    throw new ColumnsError("The columns are shorter or longer than their header says.");
  return columnsOver(header, buffer, start);
}

/** Bytes with room for the rows of the header, and columns over them to be filled. */
export function newColumns(header: Omit<ColumnsHeader, "format">): {
  bytes: Uint8Array;
  columns: LedgerColumns;
} {
  const whole: ColumnsHeader = { format: FORMAT, ...header };
  const text = new TextEncoder().encode(JSON.stringify(whole));
  const start = Math.ceil((4 + text.length) / 8) * 8;
  const buffer = new ArrayBuffer(start + BYTES_A_ROW * header.count);
  const bytes = new Uint8Array(buffer);
  bytes.fill(0x20, 4, start);
  bytes.set(text, 4);
  new DataView(buffer).setUint32(0, start - 4, true);
  return { bytes, columns: columnsOver(whole, buffer, start) };
}
