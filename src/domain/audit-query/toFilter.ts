import type { components } from "../../../openapi/platform.gen";
import { boundsOf, type Bounds } from "./bounds";
import { fields } from "./fields";
import type { FieldTerm, Query, QueryContext, QueryTerm, QueryValue } from "./query";

type AuditEventFilter = components["schemas"]["AuditEventFilter"];

/** A part of a filter while it is put together; all its members hold. */
type Clause = Readonly<Record<string, unknown>>;
type TextValue = Exclude<QueryValue, { is: "range" }>;
type RangeValue = Extract<QueryValue, { is: "range" }>;

const one = (values: readonly string[]): string | readonly string[] =>
  values.length === 1 ? (values[0] ?? "") : values;

const suffixes = { exact: "", prefix: "_prefix", contains: "_contains" } as const;

function textClauses(term: FieldTerm, values: readonly TextValue[]): Clause[] {
  const { api, kind } = fields[term.field];
  if (kind === "flag") return values.map(({ text }) => ({ [api]: (text === "yes") !== term.isNegated }));
  const forms = ["exact", "prefix", "contains"] as const;
  return forms.flatMap((form) => {
    const texts = values.filter(({ is }) => is === form).map(({ text }) => text);
    if (texts.length === 0) return [];
    return [{ [`${api}${term.isNegated ? "_not" : ""}${suffixes[form]}`]: one(texts) }];
  });
}

function rangeClauses(term: FieldTerm, { from, to }: Bounds): Clause[] {
  const { api, kind } = fields[term.field];
  const text = (at: bigint) => (kind === "index" ? String(at) : new Date(Number(at)).toISOString());
  if (kind === "index" && from !== undefined && to === from + 1n)
    return [{ [`${api}${term.isNegated ? "_not" : ""}`]: text(from) }];
  const [low, high] = term.isNegated ? ["_lt", "_gte"] : ["_gte", "_lt"];
  const sides = [
    ...(from === undefined ? [] : [{ [`${api}${low}`]: text(from) }]),
    ...(to === undefined ? [] : [{ [`${api}${high}`]: text(to) }]),
  ];
  // Outside a range is before it or after it.
  return term.isNegated && sides.length > 1 ? [{ any: sides }] : [Object.assign({}, ...sides) as Clause];
}

function fieldClauses(term: FieldTerm, context: QueryContext): Clause[] {
  const isRange = (value: QueryValue): value is RangeValue => value.is === "range";
  const ranges = term.values.filter(isRange);
  const texts = term.values.filter((value): value is TextValue => !isRange(value));
  const clauses = [
    ...textClauses(term, texts),
    ...ranges.flatMap((value) => rangeClauses(term, boundsOf(term.field, value, context))),
  ];
  // None of several values: each of them not. Any of several: one list where the API takes one, else alternatives.
  return term.isNegated || clauses.length === 1 ? clauses : [{ any: clauses }];
}

function clausesOf(term: QueryTerm, context: QueryContext): Clause[] {
  if (term.is === "field") return fieldClauses(term, context);
  return [{ [term.isNegated ? "q_not" : "q"]: term.text.trim() }];
}

/** The API's filter of a query: same rows, by the contract's names. Days become instants in the platform's zone. */
export function toFilter(query: Query, context: QueryContext): AuditEventFilter {
  const filter: Record<string, unknown> = {};
  const all: Clause[] = [];
  for (const clause of query.terms.flatMap((term) => clausesOf(term, context))) {
    if (Object.keys(clause).some((name) => Object.hasOwn(filter, name))) all.push(clause);
    else Object.assign(filter, clause);
  }
  return all.length === 0 ? filter : { ...filter, all };
}
