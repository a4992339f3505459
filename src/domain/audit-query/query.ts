import type { FieldName } from "./fields";

/** Where a part of a query stands in its text: [start, end), in UTF-16 units as a text field counts. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type RangeForm = "at" | "between" | ">" | ">=" | "<" | "<=";

/** A value as it was meant; `source` is how it was written, and absent for one that no person typed. */
export type QueryValue =
  | { readonly is: "exact" | "prefix" | "contains"; readonly text: string; readonly source?: string }
  /** `at`: all of that day, minute or index. An absent side of `between` is open. */
  | {
      readonly is: "range";
      readonly form: RangeForm;
      readonly from?: string;
      readonly to?: string;
      readonly source?: string;
    };

export interface FieldTerm {
  readonly is: "field";
  readonly field: FieldName;
  readonly isNegated: boolean;
  /** Any of them. */
  readonly values: readonly QueryValue[];
  readonly span?: Span;
}

export interface TextTerm {
  readonly is: "text";
  readonly text: string;
  readonly isNegated: boolean;
  readonly source?: string;
  readonly span?: Span;
}

export type QueryTerm = FieldTerm | TextTerm;

/** What is asked of the log: every term holds. */
export interface Query {
  readonly terms: readonly QueryTerm[];
}

export type QueryErrorCode =
  | "unknown_field"
  | "missing_value"
  | "unknown_value"
  | "wrong_form"
  | "wrong_time"
  | "wrong_index"
  | "empty_range"
  | "unclosed_quote"
  | "text_after_quote"
  | "quote_inside"
  | "open_escape"
  | "misplaced_wildcard"
  | "no_wildcard"
  | "no_range";

/** A query that cannot be understood: where, why, and what would have been. */
export class QueryError extends Error {
  override readonly name = "QueryError";
  readonly code: QueryErrorCode;
  readonly span: Span;
  /** For the text of the message: the field, the value, the choices. */
  readonly about: { readonly field?: string; readonly value?: string; readonly choices?: readonly string[] };

  constructor(code: QueryErrorCode, span: Span, about: QueryError["about"] = {}) {
    super(`${code} at ${span.start}`);
    this.code = code;
    this.span = span;
    this.about = about;
  }
}

/** What times in a query depend on. */
export interface QueryContext {
  /** IANA: days and times without an offset are of this zone. */
  readonly timeZone: string;
  /** Milliseconds: `-7d` counts from here. */
  readonly now: number;
}
