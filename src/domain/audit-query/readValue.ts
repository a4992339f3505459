import { fields, takesWildcard, type FieldName } from "./fields";
import { QueryError, type QueryContext, type QueryValue, type RangeForm, type Span } from "./query";
import { timeInterval, type Interval } from "./timeValue";

/** A value as it was cut out of the text: escapes taken away, a `*` that was meant as one kept apart. */
export interface RawValue {
  readonly text: string;
  /** Places of wildcards in `text`. */
  readonly stars: readonly number[];
  readonly isQuoted: boolean;
  readonly source: string;
  readonly span: Span;
}

const flags: Readonly<Record<string, string>> = { yes: "yes", true: "yes", no: "no", false: "no" };
const index = /^(0|[1-9]\d{0,77})$/;
const comparison = /^(>=|<=|>|<)(.*)$/s;

function readChoice(name: FieldName, value: RawValue): QueryValue {
  const { choices = Object.keys(flags), kind } = fields[name];
  if (value.stars.length > 0) throw new QueryError("no_wildcard", value.span, { field: name });
  const text = value.text.toLowerCase();
  const known = kind === "flag" ? flags[text] : choices.find((choice) => choice === text);
  if (known === undefined) {
    throw new QueryError("unknown_value", value.span, {
      field: name,
      value: value.text,
      choices: kind === "flag" ? ["yes", "no"] : choices,
    });
  }
  return { is: "exact", text: known, source: value.source };
}

function readText(name: FieldName, { text, stars, source, span }: RawValue): QueryValue {
  const field = fields[name];
  const isStart = stars.includes(0);
  const isEnd = stars.includes(text.length - 1);
  if (stars.length === 0) {
    if (field.pattern && !field.pattern.test(text))
      throw new QueryError("wrong_form", span, { field: name, value: text });
    return { is: "exact", text, source };
  }
  if (!takesWildcard(field)) throw new QueryError("no_wildcard", span, { field: name });
  const inner = text.slice(isStart ? 1 : 0, -1);
  // "Ends with" is no question that the API knows, and a lone star asks nothing.
  if (!isEnd || stars.length > (isStart ? 2 : 1) || inner === "")
    throw new QueryError("misplaced_wildcard", span, { field: name, value: text });
  return { is: isStart ? "contains" : "prefix", text: inner, source };
}

function boundOf(name: FieldName, text: string, span: Span, context: QueryContext): Interval | bigint {
  if (fields[name].kind === "index") {
    if (index.test(text)) return BigInt(text);
    throw new QueryError("wrong_index", span, { field: name, value: text });
  }
  const interval = timeInterval(text, context);
  if (interval) return interval;
  throw new QueryError("wrong_time", span, { field: name, value: text });
}

function isAfter(from: Interval | bigint, to: Interval | bigint): boolean {
  if (typeof from === "bigint" || typeof to === "bigint") return from > to;
  return from.start > to.start;
}

function readRange(
  name: FieldName,
  { text, stars, source, span }: RawValue,
  context: QueryContext,
): QueryValue {
  if (stars.length > 0) throw new QueryError("no_wildcard", span, { field: name });
  const compared = comparison.exec(text);
  if (compared) {
    const [, form = "", bound = ""] = compared;
    if (bound === "") throw new QueryError("missing_value", span, { field: name });
    boundOf(name, bound, span, context);
    const side = form.startsWith(">") ? { from: bound } : { to: bound };
    return { is: "range", form: form as RangeForm, ...side, source };
  }
  const cut = text.indexOf("..");
  if (cut === -1) {
    boundOf(name, text, span, context);
    return { is: "range", form: "at", from: text, to: text, source };
  }
  const [from, to] = [text.slice(0, cut), text.slice(cut + 2)];
  if (from === "" && to === "") throw new QueryError("missing_value", span, { field: name });
  const bounds = [from, to].map((side) => (side === "" ? undefined : boundOf(name, side, span, context)));
  const [low, high] = bounds;
  if (low !== undefined && high !== undefined && isAfter(low, high))
    throw new QueryError("empty_range", span, { field: name, value: text });
  return { is: "range", form: "between", ...(from !== "" && { from }), ...(to !== "" && { to }), source };
}

/** What a value of that field means. @throws QueryError */
export function readValue(name: FieldName, raw: RawValue, context: QueryContext): QueryValue {
  const value = name === "country" ? { ...raw, text: raw.text.toUpperCase() } : raw;
  if (value.text === "") throw new QueryError("missing_value", raw.span, { field: name });
  const { kind } = fields[name];
  if (kind === "enum" || kind === "flag") return readChoice(name, value);
  return kind === "text" ? readText(name, value) : readRange(name, value, context);
}
