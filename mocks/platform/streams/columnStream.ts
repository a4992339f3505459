import type { Scope } from "../access";
import type { Caller } from "../caller";
import { formatTime } from "../clock";
import { invalidField } from "../problem";
import type { components } from "../../../openapi/platform.gen";
import type { StreamExport, StreamPage, StreamQuery, StreamService } from "../services";
import type { ColumnFields } from "./columnFields";
import { countRows, selectRows, takeRows, walkRows, type RowSelection } from "./rowSelection";
import { readCursor, writeCursor, type StreamPlace } from "./streamCursor";

type AsOf = components["schemas"]["AsOf"];

const COUNTED = 10_000;
const MAX_LIMIT = 1000;

/** A stream kept as columns: how many rows, what they can be filtered by, and how one of them is made. */
export interface ColumnSource {
  readonly name: string;
  readonly scope: Scope;
  readonly exportScope?: Scope;
  readonly fields: ColumnFields;
  /** Code fields that the free text looks into. */
  readonly searched: readonly string[];
  /** Whether filters may hold filters. */
  readonly hasGroups?: boolean;
  /** Sequence number of the first row. */
  readonly firstSeq: number;
  /** Rows before it are pruned: the stream knows them no more. None unless told. */
  firstRow?(): number;
  /** A row that is not told of. */
  missing?(): number | undefined;
  /** The rows of a page as they are served, where that differs. */
  arrange?(rows: readonly number[], order: "asc" | "desc"): readonly number[];
  length(): number;
  /** Milliseconds of a row: when it came into the stream. */
  timeOf(row: number): number;
  now(): number;
  materialise(row: number, caller: Caller): unknown;
  readonly exported?: StreamExport;
  rowOfId?(id: string): number | undefined;
}

function readSeq(than: string): number {
  const seq = /^\d{1,15}$/.test(than) ? Number(than) : NaN;
  if (!Number.isSafeInteger(seq)) {
    throw invalidField("/than", "invalid_value", "A sequence number is a decimal string.");
  }
  return seq;
}

export function asOf(source: ColumnSource, length: number): AsOf {
  const at = length === 0 ? source.now() : source.timeOf(length - 1);
  return { seq: String(Math.max(0, length - 1 + source.firstSeq)), at: formatTime(at) };
}

function dropBefore(selection: RowSelection, row: number): void {
  selection.low = Math.max(selection.low, row);
  if (selection.candidates) selection.candidates = selection.candidates.filter((each) => each >= row);
}

/** The rows among the first `length` that a filter selects and that are still there. @throws 422 */
export function select(source: ColumnSource, filter: unknown, length: number): RowSelection {
  const { fields, searched, hasGroups = false } = source;
  const selection = selectRows(filter, { fields, searched, hasGroups, length });
  const first = source.firstRow?.() ?? 0;
  if (first > 0) dropBefore(selection, first);
  const missing = source.missing?.();
  if (missing !== undefined) selection.tests.push((row) => row !== missing);
  return selection;
}

/** The rows of one page in the order of the list, and whether there are more on either side. */
function pageRows(selection: RowSelection, query: StreamQuery, place: StreamPlace | undefined) {
  const forward = query.order === "asc" ? 1 : -1;
  if (place?.side === "prev") {
    const found = takeRows(selection, place.row - forward, forward === 1 ? -1 : 1, query.limit + 1);
    return {
      rows: found.slice(0, query.limit).reverse(),
      hasBefore: found.length > query.limit,
      hasAfter: true,
    };
  }
  const firstStart = forward === 1 ? 0 : selection.high - 1;
  const start = place === undefined ? firstStart : place.row + forward;
  const found = takeRows(selection, start, forward, query.limit + 1);
  return {
    rows: found.slice(0, query.limit),
    hasBefore: place !== undefined,
    hasAfter: found.length > query.limit,
  };
}

function page(source: ColumnSource, query: StreamQuery, caller: Caller): StreamPage {
  const { order, filter } = query;
  if (!(Number.isInteger(query.limit) && query.limit >= 1 && query.limit <= MAX_LIMIT)) {
    throw invalidField("/limit", "invalid_value", `A page has 1 to ${MAX_LIMIT} rows.`);
  }
  const place = query.cursor === undefined ? undefined : readCursor(query.cursor, source.name, order, filter);
  const length = place === undefined ? source.length() : Math.min(place.length, source.length());
  const selection = select(source, filter, length);
  const { rows, hasBefore, hasAfter } = pageRows(selection, query, place);
  const cursor = (side: "next" | "prev", row: number | undefined) =>
    row === undefined ? null : writeCursor({ length, row, side }, source.name, order, filter);
  return {
    items: (source.arrange?.(rows, order) ?? rows).map((row) => source.materialise(row, caller)),
    nextCursor: hasAfter ? cursor("next", rows.at(-1)) : null,
    prevCursor: hasBefore ? cursor("prev", rows[0]) : null,
    total: countRows(selection, COUNTED),
    asOf: asOf(source, length),
  };
}

/** Pages of a stream stay put while rows come in: the cursor carries the length that the first page saw. */
export function serveStream(source: ColumnSource): StreamService {
  const { name, scope, exportScope, exported } = source;
  return {
    name,
    scope,
    ...(exported !== undefined && { exported }),
    ...(exportScope !== undefined && { exportScope }),
    page: (query, caller) => page(source, query, caller),
    newer(than, filter) {
      const length = source.length();
      const selection = select(source, filter, length);
      dropBefore(selection, readSeq(than) - source.firstSeq + 1);
      const { value, relation } = countRows(selection, COUNTED);
      return { than, count: value, relation, latest: asOf(source, length) };
    },
    get(id, caller) {
      const row = source.rowOfId?.(id);
      return row === undefined || row >= source.length() ? undefined : source.materialise(row, caller);
    },
    *rows(filter, order, caller) {
      for (const row of walkRows(select(source, filter, source.length()), order)) {
        yield source.materialise(row, caller);
      }
    },
    asOf: () => asOf(source, source.length()),
  };
}
