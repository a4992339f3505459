import { parseFilter, type Condition, type Filter, type Value } from "../filter";
import type { CodeField, ColumnField, ColumnFields } from "./columnFields";
import { lowerBoundOf } from "./columns";
import { mergeRows, within } from "./rowIndex";

type Test = (row: number) => boolean;

/** The rows that a filter selects: those of [low, high), or of `candidates` in it, that pass every test. */
export interface RowSelection {
  low: number;
  high: number;
  /** Rising; absent means every row of the range. */
  candidates: Uint32Array | undefined;
  tests: Test[];
}

export interface FilterOptions {
  readonly fields: ColumnFields;
  /** Rows of the stream that the answer takes into account. */
  readonly length: number;
  /** What the free text `q` compares with, besides the ids; unless the stream has a field of that name. */
  readonly searched: readonly string[];
  /** Whether the stream knows filters within filters. */
  readonly hasGroups?: boolean;
}

/** Reads a filter into what can be walked without making a row. @throws 422 for what the stream cannot filter. */
export function selectRows(filter: unknown, options: FilterOptions): RowSelection {
  const read = parseFilter(filter, options.fields, options.hasGroups);
  const selection: RowSelection = { low: 0, high: options.length, candidates: undefined, tests: [] };
  apply(selection, read, options);
  if (selection.candidates) {
    selection.candidates = within(selection.candidates, selection.low, selection.high);
  }
  return selection;
}

function apply(selection: RowSelection, { conditions, q, groups }: Filter, options: FilterOptions): void {
  for (const condition of conditions) {
    const field = options.fields[condition.field];
    if (field !== undefined) narrow(selection, field, condition, options.length);
  }
  if (q !== undefined) search(selection, q, options);
  for (const { of, filters } of groups) {
    if (of === "all") for (const each of filters) apply(selection, each, options);
    else selection.tests.push(anyTest(filters, options));
  }
}

/** Whether a row is selected by any of the filters. */
function anyTest(filters: readonly Filter[], options: FilterOptions): Test {
  const selections = filters.map((each) => {
    const selection: RowSelection = { low: 0, high: options.length, candidates: undefined, tests: [] };
    apply(selection, each, options);
    const { candidates } = selection;
    return { selection, listed: candidates && new Set(candidates) };
  });
  return (row) =>
    selections.some(
      ({ selection, listed }) =>
        selection.low <= row &&
        row < selection.high &&
        (listed === undefined || listed.has(row)) &&
        passes(selection, row),
    );
}

function narrow(selection: RowSelection, field: ColumnField, condition: Condition, length: number): void {
  if (
    field.by === "order" &&
    narrowRange(selection, condition, (at) => lowerBoundOf(field.column(), length, at))
  )
    return;
  if (
    field.by === "sequence" &&
    narrowRange(selection, condition, (seq) => Math.max(0, Math.ceil(seq - field.first)))
  ) {
    return;
  }
  if (condition.operator === "eq" && narrowToCandidates(selection, field, condition, length)) return;
  selection.tests.push(testOf(field, condition));
}

/** Times and sequence numbers are whole, so "after x" is "from x + 1". */
function narrowRange(
  selection: RowSelection,
  condition: Condition,
  rowOf: (value: number) => number,
): boolean {
  const [operand, ...more] = condition.operands;
  if (more.length > 0 || typeof operand !== "number") return false;
  const isAfter = condition.operator === "gt" || condition.operator === "lte" || condition.operator === "eq";
  const bound = rowOf(isAfter ? operand + 1 : operand);
  if (condition.operator === "gte" || condition.operator === "gt")
    selection.low = Math.max(selection.low, bound);
  else if (condition.operator === "lt" || condition.operator === "lte")
    selection.high = Math.min(selection.high, bound);
  else if (condition.operator === "eq") {
    selection.low = Math.max(selection.low, rowOf(operand));
    selection.high = Math.min(selection.high, bound);
  } else return false;
  return true;
}

function narrowToCandidates(
  selection: RowSelection,
  field: ColumnField,
  { operands }: Condition,
  length: number,
): boolean {
  const texts = operands.filter((operand) => typeof operand === "string");
  if (texts.length !== operands.length) return false;
  if (field.by === "id") {
    const rows = texts.flatMap((text) => field.row(text) ?? []).filter((row) => row < length);
    intersect(selection, Uint32Array.from(new Set(rows)).sort());
    return true;
  }
  if (field.by !== "code" || field.find === undefined || field.rowsOf === undefined) return false;
  // A second list would have to be intersected; testing the rows of the first is as quick.
  if (selection.candidates !== undefined) return false;
  const codes = new Set(texts.flatMap((text) => field.find?.(text) ?? []));
  intersect(selection, mergeRows([...codes].flatMap((code) => field.rowsOf?.(code, length) ?? [])));
  return true;
}

function intersect(selection: RowSelection, rows: Uint32Array): void {
  if (selection.candidates === undefined) {
    selection.candidates = rows;
    return;
  }
  const wanted = new Set(rows);
  selection.candidates = selection.candidates.filter((row) => wanted.has(row));
}

function testOf(field: ColumnField, condition: Condition): Test {
  switch (field.by) {
    case "code":
      return codeTest(field, (text) => condition.matches(text));
    case "order": {
      const column = field.column();
      return (row) => condition.matches(column[row]);
    }
    case "sequence":
      return (row) => condition.matches(row + field.first);
    case "id":
      return (row) => condition.matches(field.id(row));
    case "value":
      return (row) => condition.matches(field.value(row));
    case "search":
      return searchTest(field.finder, condition);
  }
}

function searchTest(finder: (text: string) => Test, { operator, operands }: Condition): Test {
  const finders = operands.map((operand) => finder(String(operand).trim().toLowerCase()));
  return (row) => finders.some((finds) => finds(row)) === (operator !== "not");
}

/** Asks once per code, so that a row costs one look into a table. */
function codeTest<Coded extends Value>(
  field: CodeField<Coded>,
  matches: (value: Coded | undefined) => boolean,
): Test {
  const column = field.column();
  const table = new Uint8Array(field.count());
  for (let code = 0; code < table.length; code += 1) table[code] = matches(field.text(code)) ? 1 : 0;
  const whenAbsent = matches(undefined);
  const { isAbsent } = field;
  if (isAbsent === undefined) return (row) => table[column[row] ?? 0] === 1;
  return (row) => (isAbsent(row) ? whenAbsent : table[column[row] ?? 0] === 1);
}

function search(selection: RowSelection, q: string, { fields, searched, length }: FilterOptions): void {
  const ids = Object.values(fields).filter((field) => field.by === "id");
  const named = ids.flatMap((field) => field.row(q) ?? []).filter((row) => row < length);
  if (named.length > 0) {
    intersect(selection, Uint32Array.from(named));
    return;
  }
  const tests = searched.flatMap((name) => {
    const field = fields[name];
    return field?.by === "code"
      ? [codeTest<Value>(field, (text) => typeof text === "string" && text.toLowerCase().includes(q))]
      : [];
  });
  selection.tests.push((row) => tests.some((test) => test(row)));
}

/** Whether a row of the selection's range passes. */
function passes({ tests }: RowSelection, row: number): boolean {
  for (const test of tests) if (!test(row)) return false;
  return true;
}

/** Up to `limit` selected rows, from `start` (included) upwards or downwards. */
export function takeRows(selection: RowSelection, start: number, step: 1 | -1, limit: number): number[] {
  const rows: number[] = [];
  const { low, high, candidates } = selection;
  if (candidates === undefined) {
    for (let row = Math.min(high - 1, Math.max(low, start)); low <= row && row < high; row += step) {
      if (step === 1 ? row < start : row > start) continue;
      if (rows.length === limit) return rows;
      if (passes(selection, row)) rows.push(row);
    }
    return rows;
  }
  let place =
    lowerBoundOf(candidates, candidates.length, step === 1 ? start : start + 1) + (step === 1 ? 0 : -1);
  for (; place >= 0 && place < candidates.length && rows.length < limit; place += step) {
    const row = candidates[place] ?? 0;
    if (passes(selection, row)) rows.push(row);
  }
  return rows;
}

/** How many rows are selected; counting row by row stops at `cap`, and says so. */
export function countRows(selection: RowSelection, cap: number): { value: number; relation: "eq" | "gte" } {
  const { low, high, candidates, tests } = selection;
  const size = candidates === undefined ? Math.max(0, high - low) : candidates.length;
  if (tests.length === 0) return { value: size, relation: "eq" };
  let value = 0;
  for (let place = 0; place < size; place += 1) {
    if (!passes(selection, candidates === undefined ? low + place : (candidates[place] ?? 0))) continue;
    if (value === cap) return { value, relation: "gte" };
    value += 1;
  }
  return { value, relation: "eq" };
}

/** Every selected row in turn. */
export function* walkRows(selection: RowSelection, order: "asc" | "desc"): Iterable<number> {
  const { low, high, candidates } = selection;
  const size = candidates === undefined ? Math.max(0, high - low) : candidates.length;
  for (let at = 0; at < size; at += 1) {
    const place = order === "asc" ? at : size - 1 - at;
    const row = candidates === undefined ? low + place : (candidates[place] ?? 0);
    if (passes(selection, row)) yield row;
  }
}

/** The same in rising order and without a generator, for what counts a million rows. */
export function eachRow(selection: RowSelection, visit: (row: number) => void): void {
  const { low, high, candidates, tests } = selection;
  const size = candidates === undefined ? Math.max(0, high - low) : candidates.length;
  for (let place = 0; place < size; place += 1) {
    const row = candidates === undefined ? low + place : (candidates[place] ?? 0);
    if (tests.length === 0 || passes(selection, row)) visit(row);
  }
}
