import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import type { Schema } from "../../openapi/rules";
import { operationRules, requestSchemas } from "../../openapi/rules.gen";
import { services } from "../platform/services";
import { routes } from "./routes";
import { createTestPlatform } from "./testPlatform";

type Job = components["schemas"]["Job"];

/** Forms that a pattern alone does not tell a simple generator. */
const KNOWN: Readonly<Record<string, string>> = { Country: "DE", Currency: "USD" };

function resolve(schema: Schema): Schema {
  const name = schema.$ref?.replace("#/components/schemas/", "");
  const target = name === undefined ? undefined : requestSchemas[name];
  return target === undefined ? schema : resolve(target);
}

/** Some value that the schema allows; what it selects does not matter. */
function anyValue(sent: Schema): unknown {
  const known = KNOWN[sent.$ref?.split("/").at(-1) ?? ""];
  if (known !== undefined) return known;
  const schema = resolve(sent);
  if (schema.enum !== undefined) return schema.enum[0];
  const [alternative] = schema.oneOf ?? schema.anyOf ?? schema.allOf ?? [];
  if (alternative !== undefined) return anyValue(alternative);
  if (schema.type === "boolean") return true;
  if (schema.type === "integer" || schema.type === "number") return schema.minimum ?? 1;
  if (schema.type === "object") return {};
  if (schema.type === "array") return [anyValue(typeof schema.items === "object" ? schema.items : {})];
  if (schema.format === "date-time") return "2026-11-01T00:00:00.000Z";
  if (schema.format === "date") return "2026-11-01";
  const prefix = /^\^\(?([a-z]+)[)_|]/.exec(schema.pattern ?? "")?.[1];
  if (prefix !== undefined) return `${prefix}_1a`;
  return schema.pattern?.includes("[0-9]") ? "1" : "ab";
}

const lists = operationRules
  .filter(
    ({ method, path }) =>
      method === "get" && routes.some((route) => route.method === "get" && route.path === path),
  )
  .map((rule) => {
    const schemaOf = (name: string) =>
      rule.parameters.find((each) => each.name === name && each.isJson)?.schema;
    return { path: rule.path, filter: schemaOf("filter"), sort: schemaOf("sort") };
  })
  .filter(({ filter, path }) => filter !== undefined && /^\/[a-z-]+$/.test(path) && path !== "/usage");

describe("what the contract lists to filter and sort by, the platform understands", () => {
  const usual = createTestPlatform();
  const copying = createTestPlatform({ profile: "apimodels" });
  const ask: typeof usual.ask = (person, method, path, ...rest) =>
    (path.startsWith("/rehosted-outputs") ? copying : usual).ask(person, method, path, ...rest);
  /** The refusal of one field or order, or nothing. */
  const refusal = async (path: string, name: string, value: unknown) => {
    const response = await ask(
      "mock-admin",
      "GET",
      `${path}?${name}=${encodeURIComponent(JSON.stringify(value))}`,
    );
    return response.ok ? [] : [`${JSON.stringify(value)}: ${await response.text()}`];
  };

  it.each(lists)("$path", async ({ path, filter, sort }) => {
    const filters = Object.entries(resolve(filter ?? {}).properties ?? {});
    expect(filters.length).toBeGreaterThan(1);
    const refused: string[] = [];
    for (const [name, schema] of filters)
      refused.push(...(await refusal(path, "filter", { [name]: anyValue(schema) })));
    const fields = resolve(resolve(sort ?? {}).prefixItems?.[0] ?? {}).enum ?? [];
    for (const field of fields) refused.push(...(await refusal(path, "sort", [field, "DESC"])));
    expect(refused).toEqual([]);
  });
});

describe("every list can be exported", () => {
  const { ask, json, clock, platform } = createTestPlatform();
  const registry = platform.use(services);
  const resources = [...registry.collections.keys(), ...registry.streams.keys()].filter((name) =>
    lists.some(({ path }) => path === `/${name}`),
  );

  it("knows of many", () => expect(resources.length).toBeGreaterThan(10));

  it.each(
    resources.flatMap((resource) => [
      { resource, format: "csv" },
      { resource, format: "ndjson" },
    ]),
  )("$resource as $format, every row of it", async ({ resource, format }) => {
    const body = { resource, filter: {}, format };
    const started = await json<Job>("mock-admin", "POST", "/exports", { body });
    clock.advance(60_000);
    const job = await json<Job>("mock-admin", "GET", `/jobs/${started.id}`);
    expect(job).toMatchObject({ state: "succeeded" });
    const text = await (await ask(undefined, "GET", (job.resultUrl ?? "").replace("/api/v1", ""))).text();
    const rows = job.manifest?.rows ?? -1;
    if (format === "csv") expect(text.split("\r\n").length).toBeGreaterThanOrEqual(rows + 2);
    else expect(text.split("\n").length).toBe(rows + 1);
    const service = registry.collections.get(resource);
    // The export itself has appended jobs and events.
    if (service !== undefined && resource !== "jobs") expect(started.total).toBe(rows);
  });
});
