import { MoneyError, parse } from "../../src/domain/money";
import { parseTime } from "./clock";
import { invalid, type FieldError } from "./problem";

/*
 * The filter dialect of CONTRACT 2, shared by collections and streams: one JSON object, all of its members must
 * hold. `field: value` equals, `field: [a, b]` any of, and the suffixes below. An unknown field is refused.
 */

export type Kind = "text" | "number" | "boolean" | "time" | "date" | "decimal" | "sequence";
export type Operator = "eq" | "not" | "gte" | "gt" | "lte" | "lt" | "prefix" | "contains";
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
}

const suffixes: readonly Operator[] = ["gte", "gt", "lte", "lt", "not", "prefix", "contains"];
const operatorsOf: Readonly<Record<Kind, readonly Operator[]>> = {
  text: ["eq", "not", "gte", "gt", "lte", "lt", "prefix", "contains"],
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

function testOf(operator: Operator, operands: readonly Operand[]): Test {
  if (operator === "eq" || operator === "not") return equalTest(operands);
  const tests = operands.map((operand) =>
    operator === "prefix" || operator === "contains"
      ? textTest(operator, operand)
      : orderTest(operator, operand),
  );
  const [only] = tests;
  return tests.length === 1 && only !== undefined ? only : (value) => tests.some((test) => test(value));
}

function matcher(kind: Kind, operator: Operator, operands: readonly Operand[]): (value: Value) => boolean {
  const test = testOf(operator, operands);
  // Rows carry times as text in the one RFC 3339 form, columns as milliseconds: both compare without parsing a row.
  const texts =
    kind === "time" ? operands.map((at) => (typeof at === "number" ? new Date(at).toISOString() : at)) : [];
  const testText = kind === "time" ? testOf(operator, texts) : test;
  const positive = (value: Value): boolean => {
    if (value === undefined || value === null) return test(null);
    if (typeof value !== "object") return (typeof value === "string" ? testText : test)(value);
    return value.length === 0
      ? test(null)
      : value.some((item) => (typeof item === "string" ? testText : test)(item));
  };
  return operator === "not" ? (value) => !positive(value) : positive;
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
): Condition | FieldError {
  const pointer = `/filter/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
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

/** Reads and checks a whole filter; throws one 422 that names every wrong member. */
export function parseFilter(filter: unknown, fields: Readonly<Record<string, FieldKind>>): Filter {
  if (filter === undefined || filter === null) return { conditions: [], q: undefined };
  if (typeof filter !== "object" || Array.isArray(filter)) {
    throw invalid([
      { pointer: "/filter", code: "invalid_value", detail: "The filter is not a JSON object." },
    ]);
  }
  const errors: FieldError[] = [];
  const conditions: Condition[] = [];
  let q: string | undefined;
  for (const [name, sent] of Object.entries(filter)) {
    if (name === "q" && !isFilterable(fields, "q")) {
      if (typeof sent === "string") q = sent.trim().toLowerCase() || undefined;
      else errors.push({ pointer: "/filter/q", code: "invalid_value", detail: "Free text is a string." });
      continue;
    }
    const condition = readCondition(name, sent, fields);
    if ("code" in condition) errors.push(condition);
    else conditions.push(condition);
  }
  if (errors.length > 0) throw invalid(errors);
  return { conditions, q };
}
