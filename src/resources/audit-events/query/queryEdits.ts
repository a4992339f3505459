import type { FieldName, FieldTerm, Query, QueryTerm } from "../../../domain/audit-query";

type Side = "include" | "exclude";

const isOf =
  (field: FieldName, side: Side) =>
  (term: QueryTerm): term is FieldTerm =>
    term.is === "field" && term.field === field && term.isNegated === (side === "exclude");

const textOf = (value: FieldTerm["values"][number]) => (value.is === "exact" ? value.text : undefined);

/** Whether a value is asked for, asked away, or neither. */
export const sideOf = (query: Query, field: FieldName, value: string): Side | undefined =>
  (["include", "exclude"] as const).find((side) =>
    query.terms.some((term) => isOf(field, side)(term) && term.values.some((each) => textOf(each) === value)),
  );

const without = (query: Query, field: FieldName, value: string): Query => ({
  terms: query.terms.flatMap((term): QueryTerm[] => {
    if (term.is !== "field" || term.field !== field) return [term];
    const values = term.values.filter((each) => textOf(each) !== value);
    if (values.length === term.values.length) return [term];
    return values.length === 0 ? [] : [{ ...term, values }];
  }),
});

/** Click on a value: it is asked for (or away), beside others of its field; a second click takes it back. */
export const withValue = (query: Query, field: FieldName, value: string, side: Side): Query => {
  const rest = without(query, field, value);
  if (sideOf(query, field, value) === side) return rest;
  const added = { is: "exact", text: value } as const;
  const at = rest.terms.findIndex(isOf(field, side));
  if (at < 0) {
    return { terms: [...rest.terms, { is: "field", field, isNegated: side === "exclude", values: [added] }] };
  }
  return {
    terms: rest.terms.map((term, index) =>
      index === at && term.is === "field" ? { ...term, values: [...term.values, added] } : term,
    ),
  };
};

const isRangeOf = (term: QueryTerm) => term.is === "field" && term.field === "created" && !term.isNegated;

export const hasRange = (query: Query): boolean => query.terms.some(isRangeOf);

/** One range of time instead of those that are there; none without `text`. */
export const withRange = (query: Query, range?: { from: string; to: string }): Query => {
  const rest = query.terms.filter((term) => !isRangeOf(term));
  if (!range) return { terms: rest };
  const value = { is: "range", form: "between", ...range } as const;
  return { terms: [...rest, { is: "field", field: "created", isNegated: false, values: [value] }] };
};

export const withoutTerm = (query: Query, at: number): Query => ({
  terms: query.terms.filter((_term, index) => index !== at),
});

/** Include ↔ exclude. */
export const withTermTurned = (query: Query, at: number): Query => ({
  terms: query.terms.map((term, index) => (index === at ? { ...term, isNegated: !term.isNegated } : term)),
});
