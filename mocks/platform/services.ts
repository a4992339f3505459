import type { components } from "../../openapi/platform.gen";
import type { Scope } from "./access";
import type { Caller } from "./caller";
import type { Collection, CollectionPage, CollectionQuery, Versioned } from "./collection";
import type { Area } from "./platform";
import type { Direction } from "./sorting";

type Schemas = components["schemas"];

/*
 * What the generic handlers, exports, bulk actions, search and home know of an area. An area registers itself here
 * when it is built; nothing generic knows an area by name.
 */

/** A collection as it is served: with its read scope, and rows as this caller may see them. */
export interface CollectionService {
  readonly name: string;
  /** `none`: every signed-in person, who then sees the rows that are theirs to see. */
  readonly scope: Scope | "none";
  list(query: CollectionQuery, caller: Caller): CollectionPage<unknown>;
  get(id: string, caller: Caller): { readonly version: string; readonly body: unknown };
  /** Ids that a filter selects, for bulk actions. */
  ids(filter: unknown, caller: Caller): readonly string[];
  /** Rows that a filter selects, made one by one, for exports. */
  rows(filter: unknown, sort: readonly [string, Direction] | undefined, caller: Caller): Iterable<unknown>;
}

export interface StreamQuery {
  readonly limit: number;
  readonly order: "asc" | "desc";
  readonly cursor?: string | undefined;
  readonly filter?: unknown;
}

export interface StreamPage {
  readonly items: readonly unknown[];
  readonly nextCursor: string | null;
  readonly prevCursor: string | null;
  readonly total: Schemas["StreamTotal"];
  readonly asOf: Schemas["AsOf"];
}

/** A stream whose exports hold more than its pages do. */
export interface StreamExport {
  /** Of a CSV file. */
  readonly columns: readonly string[];
  readonly formats: readonly ExportFormat[];
  /** A row in the shape of the format, which may be several rows there, or none; `row` is what `rows` gave. */
  shapes(row: unknown, format: ExportFormat): readonly object[];
}

export type ExportFormat = Exclude<Schemas["ExportFormat"], "zip">;

export interface StreamService {
  readonly name: string;
  readonly scope: Scope;
  /** Scope of an export where it is another one than for reading. */
  readonly exportScope?: Scope;
  page(query: StreamQuery, caller: Caller): StreamPage;
  /** How many rows the filter selects after `than`, and the newest sequence. */
  newer(than: string, filter: unknown, caller: Caller): Schemas["NewerCount"];
  /** One row by its id; undefined where the stream has no such row. */
  get?(id: string, caller: Caller): unknown;
  /** Rows that a filter selects, materialised one by one, for exports; `asOf` pins the end. */
  rows(filter: unknown, order: "asc" | "desc", caller: Caller): Iterable<unknown>;
  asOf(): Schemas["AsOf"];
  readonly exported?: StreamExport;
}

export interface SearchService {
  readonly scope: Scope | "none";
  /** Best first. */
  find(text: string, limit: number, caller: Caller): readonly Schemas["SearchResult"][];
}

/** What an area has to say on the home page of those who hold its scope. */
export interface HomeService {
  readonly scope: Scope | "none";
  items?(caller: Caller): readonly Schemas["HomeItem"][];
  figures?(caller: Caller): readonly Schemas["HomeFigure"][];
  /** Only the audit log knows. */
  auditLog?(caller: Caller): Schemas["AuditLogState"];
  /** Only what waits knows. */
  queue?(caller: Caller): Schemas["Queue"];
}

export interface Services {
  readonly collections: Map<string, CollectionService>;
  readonly streams: Map<string, StreamService>;
  readonly search: SearchService[];
  readonly home: HomeService[];
}

/** `platform.use(services)` in an area's build registers what it serves. */
export const services: Area<Services> = {
  name: "services",
  build: () => ({ collections: new Map(), streams: new Map(), search: [], home: [] }),
};

export interface CollectionServiceOptions<Row> {
  readonly scope: Scope | "none";
  /** The row as this caller may see it: masked, with computed fields. The row itself unless told. */
  present?(row: Row, caller: Caller): unknown;
  /** Order of a list that asks for none: newest first where rows have a `createdAt`, by id otherwise. */
  readonly defaultSort?: readonly [field: string, direction: Direction];
  /** Filters of yes or no whose answer depends on who asks. */
  readonly personal?: Readonly<Record<string, (row: Row, caller: Caller) => boolean>>;
  /** Rows that this caller may not know exist are left out everywhere. */
  isVisible?(row: Row, caller: Caller): boolean;
}

/** Takes the filters that depend on the caller out of a filter, as a test. */
function splitFilter<Row>(
  filter: unknown,
  { personal = {}, isVisible }: CollectionServiceOptions<Row>,
  caller: Caller,
): { rest: unknown; isWanted: ((row: Row) => boolean) | undefined } {
  const tests: ((row: Row) => boolean)[] = [];
  if (isVisible !== undefined) tests.push((row) => isVisible(row, caller));
  if (typeof filter !== "object" || filter === null) return { rest: filter, isWanted: tests[0] };
  const rest = Object.entries(filter).filter(([name, wanted]) => {
    const test = Object.hasOwn(personal, name) ? personal[name] : undefined;
    if (test === undefined) return true;
    tests.push((row) => test(row, caller) === wanted);
    return false;
  });
  const isWanted = tests.length === 0 ? undefined : (row: Row) => tests.every((test) => test(row));
  return { rest: Object.fromEntries(rest), isWanted };
}

export function serveCollection<Row extends Versioned>(
  collection: Collection<Row>,
  options: CollectionServiceOptions<Row>,
): CollectionService {
  const present = (row: Row, caller: Caller) => options.present?.(row, caller) ?? row;
  const newestFirst: [string, Direction] =
    "createdAt" in collection.fields ? ["createdAt", "DESC"] : ["id", "ASC"];
  const defaultSort = options.defaultSort ?? newestFirst;
  const select = (filter: unknown, sort: readonly [string, Direction], caller: Caller) => {
    const { rest, isWanted } = splitFilter(filter, options, caller);
    return collection.select(rest, sort, isWanted);
  };
  return {
    name: collection.resource,
    scope: options.scope,
    list({ sort = defaultSort, range, filter }, caller) {
      const { rest, isWanted } = splitFilter(filter, options, caller);
      const page = collection.query({ sort, range, filter: rest }, isWanted);
      return { ...page, rows: page.rows.map((row) => present(row, caller)) };
    },
    get(id, caller) {
      const row = collection.require(id, splitFilter(undefined, options, caller).isWanted);
      return { version: row.version, body: present(row, caller) };
    },
    ids: (filter, caller) => select(filter, ["id", "ASC"], caller).map((row) => row.id),
    *rows(filter, sort, caller) {
      for (const row of select(filter, sort ?? defaultSort, caller)) yield present(row, caller);
    },
  };
}
