import { MoneyError, parse } from "../../src/domain/money";
import { parseTime } from "./clock";
import { invalid, type FieldError } from "./problem";

/*
 * The filter dialect of CONTRACT 2, shared by collections and streams: one JSON object, all of its members must
 * hold. `field: value` equals, `field: [a, b]` any of, and the suffixes below. An unknown field is refused.
 */

export type Kind = "text" | "number" | "boolean" | "time" | "date" | "decimal" | "sequence";
export type Operator =
  "eq" | "not" | "gte" | "gt" | "lte" | "lt" | "prefix" | "contains" | "not_prefix" | "not_contains";
/** `time` operands are milliseconds, `decimal` bigints at scale 12, `sequence` numbers, the others are as sent. */
export type Operand = string | number | bigint | boolean | null;
/** What a field gives for a row. A list matches when any element does; an empty list counts as null. */
export type Value = Operand | undefined | readonly (string | number)[];

export interface FieldKind {
  /** `text` unless told. */
  kind?: Kind;
  filter?: boolean;
}

export interface Condition {
  readonly field: string;
  readonly operator: Operator;
  readonly kind: Kind;
  readonly operands: readonly Operand[];
  matches(value: Value): boolean;
}

export interface Filter {
  readonly conditions: readonly Condition[];
  /** Free text, trimmed and in lower case. */
  readonly q: string | undefined;
  /** Filters within the filter: all of a group, or any of it, must hold too. */
  readonly groups: readonly FilterGroup[];
}

export interface FilterGroup {
  readonly of: "all" | "any";
  readonly filters: readonly Filter[];
}

// Those that end like others come first.
const suffixes: readonly Operator[] = [
  "not_prefix",
  "not_contains",
  "gte",
  "gt",
  "lte",
  "lt",
  "not",
  "prefix",
  "contains",
];
const operatorsOf: Readonly<Record<Kind, readonly Operator[]>> = {
  text: ["eq", "not", "gte", "gt", "lte", "lt", "prefix", "contains", "not_prefix", "not_contains"],
  date: ["eq", "not", "gte", "gt", "lte", "lt"],
  time: ["eq", "not", "gte", "gt", "lte", "lt"],
  number: ["eq", "not", "gte", "gt", "lte", "lt"],
  decimal: ["eq", "not", "gte", "gt", "lte", "lt"],
  sequence: ["eq", "not", "gte", "gt", "lte", "lt"],
  boolean: ["eq", "not"],
};

/** The operand in the form its kind compares in, or undefined when it is of the wrong kind. */
function readOperand(kind: Kind, operand: unknown): Operand | undefined {
  if (operand === null) return null;
  if (kind === "boolean") return typeof operand === "boolean" ? operand : undefined;
  if (kind === "number") return typeof operand === "number" && Number.isFinite(operand) ? operand : undefined;
  if (kind === "decimal") return readDecimal(operand);
  if (kind === "sequence") return readSequence(operand);
  if (typeof operand !== "string") return undefined;
  if (kind === "time") return parseTime(operand);
  if (kind === "date") return /^\d{4}-\d\d-\d\d$/.test(operand) ? operand : undefined;
  return operand;
}

function readSequence(operand: unknown): number | undefined {
  const number = typeof operand === "string" && /^\d{1,16}$/.test(operand) ? Number(operand) : operand;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

function readDecimal(operand: unknown): bigint | undefined {
  const text = Number.isSafeInteger(operand) ? String(operand) : operand;
  if (typeof text !== "string") return undefined;
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof MoneyError) return undefined;
    throw error;
  }
}

type Test = (value: Operand) => boolean;

function orderTest(operator: Operator, operand: Operand): Test {
  if (operand === null) return () => false;
  if (operator === "gte") return (value) => value !== null && value >= operand;
  if (operator === "gt") return (value) => value !== null && value > operand;
  if (operator === "lte") return (value) => value !== null && value <= operand;
  return (value) => value !== null && value < operand;
}

function textTest(operator: Operator, operand: Operand): Test {
  const text = String(operand).toLowerCase();
  if (operator === "prefix") return (value) => value !== null && String(value).toLowerCase().startsWith(text);
  return (value) => value !== null && String(value).toLowerCase().includes(text);
}

function equalTest(operands: readonly Operand[]): Test {
  const [only] = operands;
  if (operands.length === 1 && only !== undefined) return (value) => value === only;
  const any = new Set(operands);
  return (value) => any.has(value);
}

function testOf(operator: Exclude<Operator, `not${string}`>, operands: readonly Operand[]): Test {
  if (operator === "eq") return equalTest(operands);
  const tests = operands.map((operand) =>
    operator === "prefix" || operator === "contains"
      ? textTest(operator, operand)
      : orderTest(operator, operand),
  );
  const [only] = tests;
  return tests.length === 1 && only !== undefined ? only : (value) => tests.some((test) => test(value));
}

const opposites = { not: "eq", not_prefix: "prefix", not_contains: "contains" } as const;

function matcher(kind: Kind, operator: Operator, operands: readonly Operand[]): (value: Value) => boolean {
  if (operator === "not" || operator === "not_prefix" || operator === "not_contains") {
    const positive = matcher(kind, opposites[operator], operands);
    return (value) => !positive(value);
  }
  const test = testOf(operator, operands);
  // Rows carry times as text in the one RFC 3339 form, columns as milliseconds: both compare without parsing a row.
  const texts =
    kind === "time" ? operands.map((at) => (typeof at === "number" ? new Date(at).toISOString() : at)) : [];
  const testText = kind === "time" ? testOf(operator, texts) : test;
  return (value) => {
    if (value === undefined || value === null) return test(null);
    if (typeof value !== "object") return (typeof value === "string" ? testText : test)(value);
    return value.length === 0
      ? test(null)
      : value.some((item) => (typeof item === "string" ? testText : test)(item));
  };
}

function isFilterable(fields: Readonly<Record<string, FieldKind>>, name: string): boolean {
  return Object.hasOwn(fields, name) && fields[name]?.filter !== false;
}

function splitName(
  name: string,
  fields: Readonly<Record<string, FieldKind>>,
): [field: string, operator: Operator] {
  if (isFilterable(fields, name)) return [name, "eq"];
  const suffix = suffixes.find((each) => name.endsWith(`_${each}`));
  return suffix === undefined ? [name, "eq"] : [name.slice(0, -suffix.length - 1), suffix];
}

function readCondition(
  name: string,
  sent: unknown,
  fields: Readonly<Record<string, FieldKind>>,
  at: string,
): Condition | FieldError {
  const pointer = `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const [field, operator] = splitName(name, fields);
  if (!isFilterable(fields, field)) {
    return { pointer, code: "unknown_field", detail: `There is no filter named ${name}.` };
  }
  const kind = fields[field]?.kind ?? "text";
  if (!operatorsOf[kind].includes(operator)) {
    return { pointer, code: "unknown_operator", detail: `${field} cannot be filtered by _${operator}.` };
  }
  const list: readonly unknown[] = Array.isArray(sent) ? sent : [sent];
  const operands: Operand[] = [];
  for (const each of list) {
    const operand = readOperand(kind, each);
    if (operand === undefined) {
      return { pointer, code: "invalid_value", detail: `${JSON.stringify(each)} is not a ${kind} value.` };
    }
    operands.push(operand);
  }
  return { field, operator, kind, operands, matches: matcher(kind, operator, operands) };
}

/** Deeper than any query that a person writes. */
const MAX_DEPTH = 8;

interface Reading {
  readonly fields: Readonly<Record<string, FieldKind>>;
  /** Whether the resource knows filters within filters. */
  readonly hasGroups: boolean;
  readonly errors: FieldError[];
}

function readGroup(
  of: "all" | "any",
  sent: unknown,
  reading: Reading,
  at: string,
  depth: number,
): FilterGroup {
  const filters: Filter[] = [];
  if (!Array.isArray(sent) || depth === MAX_DEPTH) {
    const detail = depth === MAX_DEPTH ? "Filters are nested too deeply." : "A list of filters is needed.";
    reading.errors.push({ pointer: at, code: "invalid_value", detail });
    return { of, filters };
  }
  sent.forEach((each, place) => filters.push(readFilter(each, reading, `${at}/${place}`, depth + 1)));
  return { of, filters };
}

function readFilter(sent: unknown, reading: Reading, at: string, depth: number): Filter {
  const { fields, errors, hasGroups } = reading;
  const conditions: Condition[] = [];
  const groups: FilterGroup[] = [];
  let q: string | undefined;
  if (typeof sent !== "object" || sent === null || Array.isArray(sent)) {
    errors.push({ pointer: at, code: "invalid_value", detail: "The filter is not a JSON object." });
    return { conditions, q, groups };
  }
  for (const [name, value] of Object.entries(sent)) {
    if (name === "q" && !isFilterable(fields, "q")) {
      if (typeof value === "string") q = value.trim().toLowerCase() || undefined;
      else errors.push({ pointer: `${at}/q`, code: "invalid_value", detail: "Free text is a string." });
    } else if (hasGroups && (name === "all" || name === "any")) {
      groups.push(readGroup(name, value, reading, `${at}/${name}`, depth));
    } else {
      const condition = readCondition(name, value, fields, at);
      if ("code" in condition) errors.push(condition);
      else conditions.push(condition);
    }
  }
  return { conditions, q, groups };
}

/** Reads and checks a whole filter; throws one 422 that names every wrong member. */
export function parseFilter(
  filter: unknown,
  fields: Readonly<Record<string, FieldKind>>,
  hasGroups = false,
): Filter {
  if (filter === undefined || filter === null) return { conditions: [], q: undefined, groups: [] };
  const errors: FieldError[] = [];
  const read = readFilter(filter, { fields, hasGroups, errors }, "/filter", 0);
  if (errors.length > 0) throw invalid(errors);
  return read;
}
