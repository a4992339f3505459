import { describe, expect, it } from "vitest";
import { readContract, resolve, type JsonSchema } from "./document";
import { indexOperations } from "./operations";

const document = readContract();
const { operations } = indexOperations(document);
const nodeOf = (path: string, method: string) =>
  (document.paths[path] as Readonly<Record<string, unknown>> | undefined)?.[method] as Readonly<
    Record<string, unknown>
  >;
const scopes = (document.components.schemas["Scope"]?.["enum"] ?? []) as readonly string[];

/** POSTs that change nothing, and so need neither key nor event. */
const READING_POSTS = new Set([
  "search",
  "simulateAccountCap",
  "lookupAccessKey",
  "previewLedgerCorrection",
  "previewLetter",
  "searchAuditEvents",
  "searchNewerAuditEvents",
  "searchAuditHistogram",
  "searchAuditFacets",
]);

/** Objects that must stay open, and why nothing closes them. */
const OPEN_OBJECTS = new Set([
  "FreeFilter", // its grammar is that of the resource it is stored beside
  "AuditEvent", // a leaf may hold fields of a later version
  "AuditActor",
  "AuditTarget",
  "AuditChange",
]);

function openObjects(schema: JsonSchema, at: string): string[] {
  const inner = Object.entries(schema).flatMap(([key, value]) =>
    typeof value === "object" && value !== null && key !== "examples"
      ? openObjects(value as JsonSchema, `${at}/${key}`)
      : [],
  );
  const isOpen = schema["type"] === "object" && schema["additionalProperties"] === undefined;
  return isOpen ? [at, ...inner] : inner;
}

describe("every operation", () => {
  it.each(operations)("$operationId names a scope that exists", ({ path, method }) => {
    expect([...scopes, "none", "public"]).toContain(nodeOf(path, method)["x-scope"]);
  });

  it.each(operations)("$operationId carries X-Request-Id on every answer", ({ answers }) => {
    for (const [status, answer] of answers) {
      expect([status, answer.headers.get("x-request-id")?.required]).toEqual([status, true]);
    }
  });

  it.each(operations)("$operationId says when to come back on 429 and 503", ({ answers }) => {
    for (const status of [429, 503]) {
      expect(answers.get(status)?.headers.get("retry-after")?.required).toBe(true);
    }
  });

  it.each(operations)("$operationId refuses with problems only", ({ answers }) => {
    const refusals = [...answers].filter(([status]) => status >= 400);
    const types = refusals.flatMap(([, answer]) => Object.keys(answer.content ?? {}));
    expect(new Set(types)).toEqual(new Set(["application/problem+json"]));
  });
});

describe("every write", () => {
  const writes = operations.filter(
    ({ method, operationId }) => method !== "get" && !READING_POSTS.has(operationId),
  );
  const headersOf = (parameters: readonly { in: string; name: string }[]) =>
    parameters.filter((each) => each.in === "header").map((each) => each.name);

  it.each(writes)("$operationId appends an audit event", ({ path, method }) => {
    expect(nodeOf(path, method)["x-audit-action"]).toMatch(/^[a-z_]+\.[a-z_]+$/);
  });

  it.each(writes.filter(({ path }) => path !== "/session"))(
    "$operationId can't act twice or on a stale row",
    ({ method, parameters }) => {
      expect(headersOf(parameters)).toContain(method === "post" ? "Idempotency-Key" : "If-Match");
    },
  );
});

describe("schemas", () => {
  it("are closed, so that a field which nobody documented is found", () => {
    const open = Object.entries(document.components.schemas)
      .filter(([name]) => !OPEN_OBJECTS.has(name))
      .flatMap(([name, schema]) => openObjects(schema, name));
    expect(open).toEqual([]);
  });

  it("describe themselves", () => {
    const silent = Object.entries(document.components.schemas)
      .filter(([, schema]) => schema["description"] === undefined)
      .map(([name]) => name);
    expect(silent).toEqual([]);
  });

  it("have no dangling reference", () => {
    const references = JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g);
    for (const [, $ref = ""] of references) expect(() => resolve(document, { $ref })).not.toThrow();
  });

  // Counts and sizes are all that staff may know of content: instagen-1.3, gateway-3.1, studio-1.2, apimodels-1.3.
  it("have no field that could carry content", () => {
    const names = Object.keys(document.components.schemas["RequestLog"]?.["properties"] ?? {});
    expect(names.filter((name) => /prompt|content|body|output(?!Tokens)|message|file/i.test(name))).toEqual(
      [],
    );
  });
});
