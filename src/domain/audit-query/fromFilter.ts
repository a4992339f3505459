import { boundsOf } from "./bounds";
import { fieldOfApi, fields, type FieldName } from "./fields";
import type { FieldTerm, Query, QueryContext, QueryTerm, QueryValue } from "./query";
import { timeInterval } from "./timeValue";

type FilterObject = Readonly<Record<string, unknown>>;

const suffixed = /^([A-Za-z]+?)((?:_not)?(?:_prefix|_contains|_gte|_gt|_lte|_lt)?)$/;

const isObject = (value: unknown): value is FilterObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Shortest text for the first moment that counts, or the last: a day where the moment is its edge. */
function timeText(at: number, side: "from" | "to", context: QueryContext): string {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: context.timeZone, dateStyle: "short" });
  const text = day.format(side === "from" ? at : at - 1);
  const interval = timeInterval(text, context);
  if (interval && (side === "from" ? interval.start : interval.end) === at) return text;
  return new Date(side === "from" ? at : at - 1).toISOString();
}

function boundText(name: FieldName, value: unknown, side: "from" | "to", context: QueryContext) {
  if (typeof value !== "string") return undefined;
  if (fields[name].kind === "index") return side === "from" ? value : String(BigInt(value) - 1n);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : timeText(at, side, context);
}

function isEmpty(name: FieldName, from: string, to: string, context: QueryContext): boolean {
  const bounds = boundsOf(name, { is: "range", form: "between", from, to }, context);
  return bounds.from !== undefined && bounds.to !== undefined && bounds.from >= bounds.to;
}

/** [low, high) as one value, or undefined when it is not a range that can be written. */
function rangeOf(
  name: FieldName,
  low: unknown,
  high: unknown,
  context: QueryContext,
): QueryValue | undefined {
  const from = boundText(name, low, "from", context);
  const to = boundText(name, high, "to", context);
  if (from === undefined || to === undefined || isEmpty(name, from, to, context)) return undefined;
  return { is: "range", form: "between", from, to };
}

function textValue(name: FieldName, value: unknown, form: "exact" | "prefix" | "contains"): QueryValue[] {
  if (typeof value === "boolean") return [{ is: "exact", text: value ? "yes" : "no" }];
  if (typeof value !== "string") return [];
  if (fields[name].kind === "index") return [{ is: "range", form: "at", from: value, to: value }];
  return [{ is: form, text: value }];
}

const forms = { "": "exact", _prefix: "prefix", _contains: "contains" } as const;
const comparisons = { _gte: ">=", _gt: ">", _lte: "<=", _lt: "<" } as const;

function memberTerm(member: string, value: unknown): FieldTerm | undefined {
  const [, api = "", suffix = ""] = suffixed.exec(member) ?? [];
  const field = fieldOfApi(api);
  if (field === undefined) return undefined;
  const isNegated = suffix.startsWith("_not");
  const rest = isNegated ? suffix.slice(4) : suffix;
  if (rest in comparisons) {
    const form = comparisons[rest as keyof typeof comparisons];
    const side = form.startsWith(">") ? { from: String(value) } : { to: String(value) };
    return { is: "field", field, isNegated, values: [{ is: "range", form, ...side }] };
  }
  const form = forms[rest as keyof typeof forms];
  const values = listOf(value).flatMap((each) => textValue(field, each, form));
  return values.length === 0 ? undefined : { is: "field", field, isNegated, values };
}

/** Alternatives are one term when all are about one field. */
function anyTerm(alternatives: unknown, context: QueryContext): FieldTerm | undefined {
  const objects = listOf(alternatives).filter(isObject);
  const terms = objects.map((each) => {
    const found = termsOf(each, context);
    return found?.length === 1 ? found[0] : undefined;
  });
  const [first] = terms;
  if (first?.is !== "field") return undefined;
  const same = terms.filter(
    (term): term is FieldTerm => term?.is === "field" && term.field === first.field && !term.isNegated,
  );
  if (same.length !== listOf(alternatives).length) return undefined;
  return { is: "field", field: first.field, isNegated: false, values: same.flatMap(({ values }) => values) };
}

function textTerms(name: "q" | "q_not", value: unknown): QueryTerm[] | undefined {
  const texts = listOf(value).filter((each) => typeof each === "string");
  // The language knows no "this text or that".
  if (name === "q" && texts.length > 1) return undefined;
  return texts.map((text) => ({ is: "text", text, isNegated: name === "q_not" }));
}

/** Both ends of a range are one term. */
function takeRanges(filter: FilterObject, context: QueryContext): { terms: QueryTerm[]; rest: FilterObject } {
  const terms: QueryTerm[] = [];
  const rest: Record<string, unknown> = { ...filter };
  for (const member of Object.keys(filter)) {
    const [, api = "", suffix] = suffixed.exec(member) ?? [];
    const field = fieldOfApi(api);
    if (suffix !== "_gte" || field === undefined || !Object.hasOwn(filter, `${api}_lt`)) continue;
    const value = rangeOf(field, filter[`${api}_gte`], filter[`${api}_lt`], context);
    if (!value) continue;
    terms.push({ is: "field", field, isNegated: false, values: [value] });
    for (const name of [`${api}_gte`, `${api}_lt`]) Reflect.deleteProperty(rest, name);
  }
  return { terms, rest };
}

function memberTerms(name: string, value: unknown, context: QueryContext): QueryTerm[] | undefined {
  if (name === "q" || name === "q_not") return textTerms(name, value);
  if (name === "all") {
    const parts = listOf(value).map((each) => (isObject(each) ? termsOf(each, context) : undefined));
    const known = parts.filter((part) => part !== undefined);
    return known.length === parts.length ? known.flat() : undefined;
  }
  const term = name === "any" ? anyTerm(value, context) : memberTerm(name, value);
  return term && [term];
}

function termsOf(filter: FilterObject, context: QueryContext): QueryTerm[] | undefined {
  const { terms, rest } = takeRanges(filter, context);
  for (const [name, value] of Object.entries(rest)) {
    const found = memberTerms(name, value, context);
    if (found === undefined) return undefined;
    terms.push(...found);
  }
  return terms;
}

/** The query that asks for what a filter of the API asks, or undefined for one that the language cannot say. */
export function fromFilter(filter: object, context: QueryContext): Query | undefined {
  const terms = termsOf(filter as FilterObject, context);
  return terms && { terms };
}
