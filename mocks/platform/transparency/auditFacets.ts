import type { components } from "../../../openapi/platform.gen";
import type { Value } from "../filter";
import { asOf, select, type ColumnSource } from "../streams/columnStream";
import type { CodeField } from "../streams/columnFields";
import { eachRow, type RowSelection } from "../streams/rowSelection";

type Schemas = components["schemas"];
type FacetField = Schemas["AuditFacetField"];

export interface FacetsQuery {
  readonly fields: readonly FacetField[];
  readonly top: number;
  readonly filter: unknown;
}

/** Names in words of values that are not words, by a code that stands for the value. */
export type Labels = Partial<Record<FacetField, (code: number, value: string) => string | undefined>>;

interface Counted {
  readonly value: string;
  count: number;
  /** One that stands for the value. */
  readonly code: number;
}

/** How often each code occurs in the selection. */
function countCodes(field: CodeField<Value>, selection: RowSelection): Uint32Array {
  const counts = new Uint32Array(field.count());
  const column = field.column();
  eachRow(selection, (row) => {
    const code = column[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  });
  return counts;
}

/** Several codes may stand for one value, and one code for several values. */
function countValues(field: CodeField<Value>, counts: Uint32Array): Counted[] {
  const byValue = new Map<string, Counted>();
  counts.forEach((count, code) => {
    if (count === 0) return;
    const value = field.text(code);
    const values = typeof value === "object" && value !== null ? new Set(value) : [value];
    for (const each of values) {
      if (typeof each !== "string" || each === "") continue;
      const known = byValue.get(each);
      if (known === undefined) byValue.set(each, { value: each, count, code });
      else known.count += count;
    }
  });
  return [...byValue.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The rows of a selection as a list, so that its tests are asked once however many fields are counted. */
function listed(selection: RowSelection): RowSelection {
  if (selection.tests.length === 0) return selection;
  const rows = new Uint32Array(selection.candidates?.length ?? Math.max(0, selection.high - selection.low));
  let count = 0;
  eachRow(selection, (row) => {
    rows[count] = row;
    count += 1;
  });
  return { low: 0, high: 0, candidates: rows.subarray(0, count), tests: [] };
}

/** The commonest values of fields over a whole filter. @throws 422 */
export function auditFacets(
  source: ColumnSource,
  { fields, top, filter }: FacetsQuery,
  labels: Labels,
): Schemas["AuditFacets"] {
  const length = source.length();
  const rows = listed(select(source, filter, length));
  return {
    facets: fields.map((name) => {
      const field = source.fields[name];
      if (field?.by !== "code") throw new Error(`${name} cannot be counted`);
      const values = countValues(field, countCodes(field, rows));
      return {
        field: name,
        values: values.slice(0, top).map(({ value, count, code }) => {
          const label = labels[name]?.(code, value);
          return { value, ...(label !== undefined && { label }), count };
        }),
        more: values.length > top,
        other: values.slice(top).reduce((sum, { count }) => sum + count, 0),
      };
    }),
    asOf: asOf(source, length),
  };
}
