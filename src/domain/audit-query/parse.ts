import { fieldNames, isFieldName, type FieldName } from "./fields";
import { nearest } from "./nearest";
import { QueryError, type Query, type QueryContext, type QueryTerm, type QueryValue } from "./query";
import { readValue, type RawValue } from "./readValue";

const head = /[A-Za-z_][A-Za-z_0-9]*:/y;
const space = /\s/;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && space.test(text.charAt(at))) at += 1;
  return at;
}

function readQuoted(text: string, start: number): RawValue {
  let value = "";
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') {
      const span = { start, end: at + 1 };
      return { text: value, stars: [], isQuoted: true, source: text.slice(start, at + 1), span };
    }
    if (char === "\\") {
      at += 1;
      value += text.charAt(at);
    } else value += char;
  }
  throw new QueryError("unclosed_quote", { start, end: text.length });
}

/** Until white space, or a comma where values are listed. */
function readBare(text: string, start: number, isListed: boolean): RawValue {
  let value = "";
  const stars: number[] = [];
  let at = start;
  for (; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (space.test(char) || (isListed && char === ",")) break;
    if (char === '"') throw new QueryError("quote_inside", { start: at, end: at + 1 });
    if (char === "\\") {
      at += 1;
      if (at === text.length) throw new QueryError("open_escape", { start: at - 1, end: at });
      value += text.charAt(at);
    } else {
      if (char === "*") stars.push(value.length);
      value += char;
    }
  }
  const span = { start, end: at };
  return { text: value, stars, isQuoted: false, source: text.slice(start, at), span };
}

function readRaw(text: string, start: number, isListed: boolean): RawValue {
  if (text.charAt(start) !== '"') return readBare(text, start, isListed);
  const value = readQuoted(text, start);
  const next = text.charAt(value.span.end);
  if (next !== "" && !space.test(next) && !(isListed && next === ","))
    throw new QueryError("text_after_quote", { start: value.span.end, end: value.span.end + 1 });
  return value;
}

function readValues(text: string, start: number, name: FieldName, context: QueryContext) {
  const values: QueryValue[] = [];
  let at = start;
  for (;;) {
    const raw = readRaw(text, at, true);
    values.push(readValue(name, raw, context));
    at = raw.span.end;
    if (text.charAt(at) !== ",") return { values, end: at };
    at += 1;
  }
}

function readTerm(text: string, start: number, context: QueryContext): { term: QueryTerm; end: number } {
  const isNegated = text.charAt(start) === "-" && /\S/.test(text.charAt(start + 1));
  const from = isNegated ? start + 1 : start;
  head.lastIndex = from;
  const named = head.exec(text)?.[0];
  if (named === undefined) {
    const raw = readRaw(text, from, false);
    if (raw.text === "") throw new QueryError("missing_value", raw.span);
    if (raw.stars.length > 0) throw new QueryError("misplaced_wildcard", raw.span, { value: raw.text });
    const span = { start, end: raw.span.end };
    return { term: { is: "text", text: raw.text, isNegated, source: raw.source, span }, end: span.end };
  }
  const name = named.slice(0, -1).toLowerCase();
  const valueStart = from + named.length;
  if (!isFieldName(name)) {
    const choices = nearest(name, fieldNames);
    throw new QueryError("unknown_field", { start: from, end: valueStart - 1 }, { field: name, choices });
  }
  const { values, end } = readValues(text, valueStart, name, context);
  return { term: { is: "field", field: name, isNegated, values, span: { start, end } }, end };
}

/**
 * Reads a query such as `actor:stf_12 action:access_key.* -target:acc_9 created:2026-11-01..2026-11-07 "free text"`.
 * Terms are joined by "and", the values of one term (`outcome:denied,failure`) by "or", `-` in front means "not".
 * @throws QueryError with the place of the first mistake.
 */
export function parse(text: string, context: QueryContext = { timeZone: "UTC", now: 0 }): Query {
  const terms: QueryTerm[] = [];
  for (let at = skipSpace(text, 0); at < text.length;) {
    const { term, end } = readTerm(text, at, context);
    terms.push(term);
    at = skipSpace(text, end);
  }
  return { terms };
}
