import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readFileSync } from "node:fs";
import { operationRules, requestSchemas } from "../../../openapi/rules.gen";
import type { Schema } from "../../../openapi/rules";
import { validate } from "./validate";

const check = (value: unknown, schema: Schema) =>
  validate(value, schema, {}).map(({ pointer, code }) => [pointer, code]);

describe("validate", () => {
  it.each<[string, unknown, Schema, [string, string][]]>([
    ["a fitting text", "ab", { type: "string", minLength: 2 }, []],
    ["an empty text", "", { type: "string", minLength: 1 }, [["", "required"]]],
    ["a short text", "a", { type: "string", minLength: 2 }, [["", "too_short"]]],
    ["a long text, counted in characters", "🙂🙂", { type: "string", maxLength: 2 }, []],
    ["a too long text", "abc", { type: "string", maxLength: 2 }, [["", "too_long"]]],
    ["another pattern", "x", { type: "string", pattern: "^y$" }, [["", "invalid_format"]]],
    ["a time", "2026-11-21T09:30:00.000Z", { type: "string", format: "date-time" }, []],
    ["no time", "2026-11-21", { type: "string", format: "date-time" }, [["", "invalid_format"]]],
    ["a day that is not there", "2026-02-30", { type: "string", format: "date" }, [["", "invalid_format"]]],
    ["an address", "a@b.example", { type: "string", format: "email" }, []],
    ["no address", "a@b", { type: "string", format: "email" }, [["", "invalid_format"]]],
    ["no URL", "b.example", { type: "string", format: "uri" }, [["", "invalid_format"]]],
    ["an integer", 3, { type: "integer", minimum: 3, maximum: 3 }, []],
    ["a fraction", 3.5, { type: "integer" }, [["", "wrong_type"]]],
    ["too small", 2, { type: "integer", minimum: 3 }, [["", "too_small"]]],
    ["too large", 4, { type: "number", maximum: 3 }, [["", "too_large"]]],
    ["null, allowed", null, { type: ["string", "null"] }, []],
    ["null, not allowed", null, { type: "string" }, [["", "wrong_type"]]],
    ["not listed", "c", { enum: ["a", "b"] }, [["", "not_allowed"]]],
    ["another constant", "c", { const: "a" }, [["", "not_allowed"]]],
    [
      "missing and unknown",
      { b: 1 },
      { required: ["a"], additionalProperties: false, properties: { a: {} } },
      [
        ["/a", "required"],
        ["/b", "unknown_field"],
      ],
    ],
    ["a wrong extra", { b: 1 }, { additionalProperties: { type: "string" } }, [["/b", "wrong_type"]]],
    ["an inherited name", {}, { required: ["toString"] }, [["/toString", "required"]]],
    [
      "deep in a list",
      [{ a: 1 }],
      { items: { properties: { a: { type: "string" } } } },
      [["/0/a", "wrong_type"]],
    ],
    ["a tuple", ["a", 1], { prefixItems: [{ type: "string" }, { type: "string" }] }, [["/1", "wrong_type"]]],
    ["too few", [], { minItems: 1 }, [["", "too_few"]]],
    ["too many", [1, 2], { maxItems: 1 }, [["", "too_many"]]],
    ["twice", [{ a: 1 }, { a: 1 }], { uniqueItems: true }, [["", "duplicate"]]],
    [
      "none of the forms",
      {},
      { oneOf: [{ required: ["a"] }, { required: ["b"] }] },
      [["", "no_alternative"]],
    ],
    [
      "both of the forms",
      { a: 1, b: 1 },
      { oneOf: [{ required: ["a"] }, { required: ["b"] }] },
      [["", "no_alternative"]],
    ],
    [
      "a slash in a name",
      { "a/b~": 1 },
      { properties: { "a/b~": { type: "string" } } },
      [["/a~1b~0", "wrong_type"]],
    ],
  ])("%s", (_name, value, schema, errors) => expect(check(value, schema)).toEqual(errors));

  it("follows references, and says when the contract has none", () => {
    const schemas = { Name: { type: "string" } };
    expect(validate(1, { $ref: "#/components/schemas/Name" }, schemas)).toHaveLength(1);
    expect(() => validate(1, { $ref: "#/components/schemas/Nobody" }, schemas)).toThrow(
      "no #/components/schemas/Nobody",
    );
  });
});

describe("agrees with a full validator on every body of the contract", () => {
  const document: unknown = parse(
    readFileSync(new URL("../../../openapi/platform.yaml", import.meta.url), "utf8"),
  );
  const { components, paths } = document as {
    components: { schemas: Record<string, object>; examples: Record<string, { value: unknown }> };
    paths: Record<
      string,
      Record<string, { requestBody?: { content: Record<string, { examples?: object }> } }>
    >;
  };
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  addFormats(ajv);
  const full = (schema: Schema) => ajv.compile({ ...schema, components: { schemas: requestSchemas } });

  const bodies = operationRules.flatMap(({ operationId, method, path, body }) => {
    const examples = paths[path]?.[method]?.requestBody?.content["application/json"]?.examples;
    const [example] = Object.values(examples ?? {}) as { $ref?: string }[];
    const value = components.examples[example?.$ref?.split("/").at(-1) ?? ""]?.value;
    return body === undefined || value === undefined ? [] : [{ operationId, schema: body.schema, value }];
  });

  it("finds an example of nearly every body", () => expect(bodies.length).toBeGreaterThan(50));

  it.each(bodies)("$operationId", ({ schema, value }) => {
    const isValid = full(schema);
    expect(validate(value, schema, requestSchemas)).toEqual([]);
    // One place of the example is replaced by something else: both must find the same verdict.
    const places = placesIn(value);
    const place = fc.constantFrom(...places);
    const other = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        "",
        " ",
        "x",
        0,
        -1,
        1.5,
        true,
        [],
        {},
        ["x", "x"],
        { x: 1 },
        "2026-02-30",
        "1e5",
      ),
      fc.constant(undefined),
      fc.string({ maxLength: 600 }),
    );
    fc.assert(
      fc.property(place, other, (at, replacement) => {
        const changed = replaced(value, at, replacement);
        expect({ at, changed, isValid: validate(changed, schema, requestSchemas).length === 0 }).toEqual({
          at,
          changed,
          isValid: isValid(changed),
        });
      }),
      { numRuns: 60 },
    );
  });
});

type Place = readonly (string | number)[];

function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, item]) => placesIn(item, [...at, name]))];
}

function replaced(value: unknown, [step, ...rest]: Place, replacement: unknown): unknown {
  if (step === undefined) return replacement ?? null;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  if (rest.length === 0 && replacement === undefined && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(copy).filter(([name]) => name !== String(step)));
  }
  copy[step] = replaced(copy[step], rest, replacement);
  return copy;
}
