import { fields } from "./fields";
import type { Query, QueryTerm } from "./query";

/** Free text, names and addresses may name a person; so may anything with an @ in it. */
export function isPersonal(term: QueryTerm): boolean {
  if (term.is === "text" || fields[term.field].isPersonal) return true;
  return term.values.some((value) => value.is !== "range" && value.text.includes("@"));
}

/** What of a query may stand in a URL (docs/decisions 0008); the rest travels in a body and stays in this tab. */
export function withoutPersonal({ terms }: Query): Query {
  return { terms: terms.filter((term) => !isPersonal(term)) };
}

export function hasPersonal({ terms }: Query): boolean {
  return terms.some(isPersonal);
}
