import type { FieldError } from "../../platform/problem";
import type { Schema, Schemas } from "../../../openapi/rules";
import { checkText } from "./text";

/*
 * A small interpreter of JSON Schema: the demo runs under a content security policy that forbids the generated
 * code of the usual validators.
 */

type Report = (pointer: string, code: string, detail: string) => void;

interface Run {
  readonly schemas: Schemas;
  readonly report: Report;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number" && Number.isInteger(value)) return "integer";
  return typeof value;
}

function hasType(value: unknown, type: string): boolean {
  const actual = typeOf(value);
  return actual === type || (type === "number" && actual === "integer");
}

const step = (pointer: string, name: string | number) =>
  `${pointer}/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;

function checkObject(value: Record<string, unknown>, schema: Schema, pointer: string, run: Run): void {
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(value, name)) run.report(step(pointer, name), "required", `${name} is missing.`);
  }
  const count = Object.keys(value).length;
  if (schema.minProperties !== undefined && count < schema.minProperties) {
    run.report(pointer, "too_few", `At least ${schema.minProperties} fields are needed.`);
  }
  if (schema.maxProperties !== undefined && count > schema.maxProperties) {
    run.report(pointer, "too_many", `At most ${schema.maxProperties} fields are allowed.`);
  }
  for (const [name, item] of Object.entries(value)) {
    const known = schema.properties?.[name];
    if (known !== undefined) check(item, known, step(pointer, name), run);
    else if (schema.additionalProperties === false) {
      run.report(step(pointer, name), "unknown_field", `There is no field ${name}.`);
    } else if (typeof schema.additionalProperties === "object") {
      check(item, schema.additionalProperties, step(pointer, name), run);
    }
  }
}

function checkArray(value: readonly unknown[], schema: Schema, pointer: string, run: Run): void {
  if (schema.minItems !== undefined && value.length < schema.minItems) {
    run.report(pointer, "too_few", `At least ${schema.minItems} are needed.`);
  }
  if (schema.maxItems !== undefined && value.length > schema.maxItems) {
    run.report(pointer, "too_many", `At most ${schema.maxItems} are allowed.`);
  }
  if (schema.uniqueItems && new Set(value.map((item) => JSON.stringify(item))).size < value.length) {
    run.report(pointer, "duplicate", "Each may be named only once.");
  }
  value.forEach((item, index) => {
    const known =
      schema.prefixItems?.[index] ?? (typeof schema.items === "object" ? schema.items : undefined);
    if (known !== undefined) check(item, known, step(pointer, index), run);
  });
}

function checkNumber(value: number, schema: Schema, pointer: string, run: Run): void {
  if (schema.minimum !== undefined && value < schema.minimum) {
    run.report(pointer, "too_small", `Must be at least ${schema.minimum}.`);
  }
  if (schema.maximum !== undefined && value > schema.maximum) {
    run.report(pointer, "too_large", `Must be at most ${schema.maximum}.`);
  }
}

function checkAlternatives(value: unknown, schema: Schema, pointer: string, run: Run): void {
  for (const part of schema.allOf ?? []) check(value, part, pointer, run);
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives === undefined) return;
  const fitting = alternatives.filter((each) => validate(value, each, run.schemas).length === 0).length;
  if (fitting === 0 || (schema.oneOf !== undefined && fitting > 1)) {
    run.report(pointer, "no_alternative", "The value fits none, or more than one, of the allowed forms.");
  }
}

function checkConditions(value: unknown, schema: Schema, pointer: string, run: Run): void {
  const fits = (part: Schema) => validate(value, part, run.schemas).length === 0;
  if (schema.not !== undefined && fits(schema.not)) {
    run.report(pointer, "not_together", "These fields exclude each other.");
  }
  if (schema.if === undefined) return;
  const branch = fits(schema.if) ? schema.then : schema.else;
  if (branch !== undefined) check(value, branch, pointer, run);
}

function checkListed(value: unknown, schema: Schema, pointer: string, run: Run): void {
  if (schema.const !== undefined && value !== schema.const) {
    run.report(pointer, "not_allowed", `Must be ${JSON.stringify(schema.const)}.`);
  }
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    run.report(pointer, "not_allowed", `Must be one of ${schema.enum.map(String).join(", ")}.`);
  }
}

function check(value: unknown, schema: Schema, pointer: string, run: Run): void {
  if (schema.$ref !== undefined) {
    const target = run.schemas[schema.$ref.replace("#/components/schemas/", "")];
    if (target === undefined) throw new Error(`The contract has no ${schema.$ref}`);
    check(value, target, pointer, run);
  }
  if (schema.type !== undefined) {
    const types = typeof schema.type === "string" ? [schema.type] : schema.type;
    if (!types.some((type) => hasType(value, type))) {
      run.report(pointer, "wrong_type", `Must be ${types.join(" or ")}.`);
      return;
    }
  }
  checkListed(value, schema, pointer, run);
  checkAlternatives(value, schema, pointer, run);
  checkConditions(value, schema, pointer, run);
  if (isObject(value)) checkObject(value, schema, pointer, run);
  else if (Array.isArray(value)) checkArray(value, schema, pointer, run);
  else if (typeof value === "number") checkNumber(value, schema, pointer, run);
  else if (typeof value === "string") {
    const error = checkText(value, schema);
    if (error !== undefined) run.report(pointer, error.code, error.detail);
  }
}

/** Everything wrong with a value, first things first; empty when it fits. */
export function validate(value: unknown, schema: Schema, schemas: Schemas, pointer = ""): FieldError[] {
  const errors = new Map<string, FieldError>();
  const report: Report = (at, code, detail) => {
    // One error a place: a wrong type would otherwise be reported again by each keyword.
    if (!errors.has(at)) errors.set(at, { pointer: at, code, detail });
  };
  check(value, schema, pointer, { schemas, report });
  return [...errors.values()];
}
