import {
  fromFilter,
  hasPersonal,
  parse,
  print,
  QueryError,
  withoutPersonal,
  type Query,
  type QueryContext,
} from "../../../domain/audit-query";

/** A query as a link carries it, and what of it stays in this tab's history. */
export interface QueryPlace {
  search: URLSearchParams;
  /** Of the entry of the history, never of the address. */
  state: unknown;
}

export interface ReadQuery {
  text: string;
  query: Query;
  error?: QueryError;
}

const nothing: ReadQuery = { text: "", query: { terms: [] } };

export const readText = (text: string, context: QueryContext): ReadQuery => {
  try {
    return { text, query: parse(text, context) };
  } catch (error) {
    if (error instanceof QueryError) return { text, query: nothing.query, error };
    throw error;
  }
};

/** A link from elsewhere in the console names the API's own filter. */
const readFilter = (filter: string, context: QueryContext): ReadQuery => {
  let value: unknown;
  try {
    value = JSON.parse(filter);
  } catch {
    value = undefined;
  }
  const query = typeof value === "object" && value !== null ? fromFilter(value, context) : undefined;
  if (query) return { text: print(query), query };
  const span = { start: 0, end: filter.length };
  return { text: filter, query: nothing.query, error: new QueryError("wrong_form", span, { value: filter }) };
};

const keptText = (state: unknown): string | undefined =>
  typeof state === "object" && state !== null && "query" in state && typeof state.query === "string"
    ? state.query
    : undefined;

/** What the address asks for, completed by the personal part if this tab still knows it. */
export const readQuery = ({ search, state }: QueryPlace, context: QueryContext): ReadQuery => {
  const kept = keptText(state);
  if (kept !== undefined) return readText(kept, context);
  const text = search.get("q");
  if (text !== null) return readText(text, context);
  const filter = search.get("filter");
  return filter === null ? nothing : readFilter(filter, context);
};

/** The address of a query: everything but free text, names and IP addresses, which stay in the history's state. */
export const placeOf = (text: string, query: Query, present: URLSearchParams): QueryPlace => {
  const search = new URLSearchParams(present);
  for (const name of ["filter", "page", "at"]) search.delete(name);
  const open = print(withoutPersonal(query));
  if (open === "") search.delete("q");
  else search.set("q", open);
  return { search, state: hasPersonal(query) ? { query: text } : null };
};

/** A link that somebody made by hand may carry what must not stand in an address. */
export const carriesPersonal = ({ search }: QueryPlace, context: QueryContext): boolean =>
  (search.has("q") || search.has("filter")) && hasPersonal(readQuery({ search, state: null }, context).query);
