import { describe, expect, it } from "vitest";
import { readContract, resolve, type Content } from "./document";
import { indexOperations } from "./operations";
import { createSchemaChecker } from "./schemas";

const document = readContract();
const checker = createSchemaChecker(document);
const { operations } = indexOperations(document);

const examplesIn = (content: Content | undefined) =>
  Object.entries(content ?? {}).flatMap(([type, media]) => [
    ...Object.values(media.examples ?? {}).map((node) => ({
      type,
      schema: media.schema,
      value: resolve<{ value: unknown }>(document, node).value,
    })),
    ...(media.example === undefined ? [] : [{ type, schema: media.schema, value: media.example }]),
  ]);

describe.each(operations)("$operationId", ({ body, answers, parameters }) => {
  it("has a request example that fits", () => {
    const examples = examplesIn(body?.content);
    expect(body === undefined || examples.length > 0).toBe(true);
    expect(examples.flatMap(({ schema, value }) => checker.check(value, schema, ""))).toEqual([]);
  });

  it("has an example for each answer that has a body, and all fit", () => {
    for (const [status, answer] of answers) {
      if (answer.content === undefined) continue;
      const examples = examplesIn(answer.content);
      expect([status, examples.length > 0]).toEqual([status, true]);
      expect(examples.flatMap(({ schema, value }) => checker.check(value, schema, `/${status}`))).toEqual([]);
    }
  });

  it("has parameter examples that fit", () => {
    const given = parameters.flatMap((parameter) => {
      const media = parameter.content?.["application/json"];
      const example = media === undefined ? (parameter as { example?: unknown }).example : media.example;
      const schema = media?.schema ?? parameter.schema ?? {};
      return example === undefined ? [] : checker.check(example, schema, `/${parameter.name}`);
    });
    expect(given).toEqual([]);
  });
});

describe("schema examples", () => {
  const schemas = Object.entries(document.components.schemas).filter(([, schema]) => "examples" in schema);

  it.each(schemas)("%s fits itself", (_name, schema) => {
    const examples = schema["examples"] as readonly unknown[];
    expect(examples.flatMap((value) => checker.check(value, schema, ""))).toEqual([]);
  });
});
