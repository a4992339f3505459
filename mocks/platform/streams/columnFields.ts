import type { Kind, Value } from "../filter";

/** A value that repeats: the column holds codes, each code stands for a value, mostly a text (undefined: none). */
export interface CodeField<Coded extends Value = string | undefined> {
  readonly by: "code";
  readonly kind?: Kind;
  column(): ArrayLike<number>;
  /** How many codes there are now. */
  count(): number;
  text(code: number): Coded;
  /** Codes that a text stands for, where that is quicker than comparing all; needs `rowsOf`. */
  find?(text: string): number | undefined;
  /** The rows of a code among the first `length`, in rising order. */
  rowsOf?(code: number, length: number): Uint32Array;
  /** Rows whose code means nothing, for example an account on the platform's own book. */
  isAbsent?(row: number): boolean;
}

/** A time that rises with the row, so that a range is found by halving. */
export interface OrderField {
  readonly by: "order";
  readonly kind: "time";
  column(): Float64Array;
}

/** The sequence number: the row plus a constant. */
export interface SequenceField {
  readonly by: "sequence";
  readonly kind: "sequence";
  readonly first: number;
}

/** An id that names its own row. */
export interface IdField {
  readonly by: "id";
  readonly kind?: "text";
  row(id: string): number | undefined;
  id(row: number): string;
}

/** Anything else, compared row by row. */
export interface ValueField {
  readonly by: "value";
  readonly kind: Kind;
  value(row: number): Value;
}

/** Free text: one test for each text that is looked for (in lower case). */
export interface SearchField {
  readonly by: "search";
  readonly kind?: "text";
  finder(text: string): (row: number) => boolean;
}

export type ColumnField =
  CodeField | CodeField<Value> | OrderField | SequenceField | IdField | ValueField | SearchField;
export type ColumnFields = Readonly<Record<string, ColumnField>>;
