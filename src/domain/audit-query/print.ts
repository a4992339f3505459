import type { Query, QueryTerm, QueryValue } from "./query";

type RangeValue = Extract<QueryValue, { is: "range" }>;

/** A text as a value: in quotes when it has a character that would end it or mean something. */
function quoted(text: string): string {
  if (!/[\s",*\\:]/.test(text) && text !== "" && !/^[-<>]/.test(text) && !text.includes("..")) return text;
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** The part before or after a `*`, which quotes would take its meaning. */
const escaped = (text: string): string => text.replaceAll(/[\s",*\\]/g, "\\$&");

function printRange({ form, from = "", to = "" }: RangeValue): string {
  if (form === "at") return from;
  if (form === "between") return `${from}..${to}`;
  return `${form}${form.startsWith(">") ? from : to}`;
}

export function printValue(value: QueryValue): string {
  if (value.source !== undefined) return value.source;
  if (value.is === "range") return printRange(value);
  if (value.is === "exact") return quoted(value.text);
  const star = value.is === "contains" ? "*" : "";
  return `${star}${escaped(value.text)}*`;
}

export function printTerm(term: QueryTerm): string {
  const sign = term.isNegated ? "-" : "";
  if (term.is === "text") return sign + (term.source ?? quoted(term.text));
  return `${sign}${term.field}:${term.values.map(printValue).join(",")}`;
}

/** The text of a query; of one that was parsed, the very text, with one space between its terms. */
export function print({ terms }: Query): string {
  return terms.map(printTerm).join(" ");
}
