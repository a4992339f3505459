// What the contract demands of requests, as data without prose: the mock platform refuses by it in every runtime.
import { readFile } from "node:fs/promises";
import { parse } from "yaml";

// A parsed OpenAPI document has no useful static type: its shape is checked by the linter, not by the compiler.
/** @typedef {any} Tree */

const METHODS = ["get", "post", "put", "delete"];
const PROSE = new Set([
  "contentMediaType",
  "contentSchema",
  "description",
  "example",
  "examples",
  "summary",
  "title",
]);

/**
 * Drops prose keywords, but never a property that is called like one.
 * @type {(schema: Tree, isMap?: boolean) => Tree}
 */
const bare = (schema, isMap = false) => {
  if (Array.isArray(schema)) return schema.map((/** @type {Tree} */ item) => bare(item));
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name]) => isMap || !(PROSE.has(name) || name.startsWith("x-")))
      .map(([name, value]) => [name, bare(value, !isMap && name === "properties")]),
  );
};

/** @param {Tree} document @param {Tree} node @returns {Tree} */
function resolve(document, node) {
  if (node?.$ref === undefined) return node;
  return node.$ref
    .slice(2)
    .split("/")
    .reduce((/** @type {Tree} */ at, /** @type {string} */ name) => at[name], document);
}

/** @param {Tree} document @param {Tree} node */
function parameterRule(document, node) {
  const parameter = resolve(document, node);
  const json = parameter.content?.["application/json"];
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required === true,
    schema: bare(json?.schema ?? parameter.schema ?? {}),
    isJson: json !== undefined,
  };
}

/** @param {Tree} document @param {string} path @param {string} method @param {Tree} item */
function operationRule(document, path, method, item) {
  const operation = item[method];
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((each) =>
    parameterRule(document, each),
  );
  const has = (/** @type {string} */ name) =>
    parameters.some((each) => each.in === "header" && each.required && each.name.toLowerCase() === name);
  const body = resolve(document, operation.requestBody);
  return {
    method,
    path,
    operationId: operation.operationId,
    scope: operation["x-scope"],
    ...(operation["x-audit-action"] && { auditAction: operation["x-audit-action"] }),
    ...(operation["x-four-eyes"] && { fourEyes: operation["x-four-eyes"] }),
    isKeyed: has("idempotency-key"),
    isVersioned: has("if-match"),
    parameters: parameters.filter((each) => each.in !== "header"),
    ...(body && {
      body: { required: body.required === true, schema: bare(body.content["application/json"].schema) },
    }),
  };
}

/** @param {Tree} node @param {Set<string>} into */
function collectRefs(node, into) {
  if (typeof node !== "object" || node === null) return;
  if (typeof node.$ref === "string") into.add(node.$ref.replace("#/components/schemas/", ""));
  for (const value of Object.values(node)) collectRefs(value, into);
}

/** Rows that may come from the operator's own files, and so are checked like a request. */
const IMPORTED_ROWS = [
  "AccessKey",
  "Account",
  "AccountCommunication",
  "AuditEvent",
  "AuditEventItem",
  "LedgerEntry",
  "Order",
  "PolicyVersion",
  "PrivacyRequest",
  "Processor",
  "RecipientTask",
  "RequestLog",
  "SavedView",
  "Staff",
];

/**
 * The schemas that the operations' requests lean on, and those that these lean on in turn.
 * @param {Tree} document @param {Tree} operations
 */
function neededSchemas(document, operations) {
  const names = new Set(IMPORTED_ROWS);
  collectRefs(operations, names);
  for (const name of names) collectRefs(bare(document.components.schemas[name]), names);
  return Object.fromEntries(
    [...names].toSorted().map((name) => [name, bare(document.components.schemas[name])]),
  );
}

/**
 * The cells of one row of a schema: what has fields of its own is taken apart, lists and maps stay whole.
 * @type {(document: Tree, node: Tree, prefix?: string) => string[]}
 */
const columnsOf = (document, node, prefix = "") => {
  const schema = resolve(document, node);
  if (schema.properties === undefined) return [prefix];
  return Object.entries(schema.properties).flatMap(([name, inner]) =>
    columnsOf(document, inner, prefix === "" ? name : `${prefix}.${name}`),
  );
};

/**
 * Per resource that can be listed, the columns of a whole export.
 * @param {Tree} document
 */
function columnsOfResources(document) {
  /** @type {Record<string, string[]>} */
  const columns = {};
  for (const [path, item] of Object.entries(document.paths)) {
    const list = item.get?.responses?.["200"]?.content?.["application/json"]?.schema;
    if (list === undefined || !/^\/[a-z-]+$/.test(path)) continue;
    const schema = resolve(document, list);
    const row = schema.type === "array" ? schema.items : schema.properties?.items?.items;
    if (row !== undefined) columns[path.slice(1)] = columnsOf(document, row);
  }
  return columns;
}

/** @param {URL} source */
export async function contractRules(source) {
  const document = parse(await readFile(source, "utf8"));
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => operationRule(document, path, method, item)),
  );
  const schemas = neededSchemas(document, operations);
  return [
    'import type { OperationRule, Schemas } from "./rules";',
    `export const operationRules: readonly OperationRule[] = ${JSON.stringify(operations)};`,
    `export const requestSchemas: Schemas = ${JSON.stringify(schemas)};`,
    `export const exportColumns: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(columnsOfResources(document))};`,
  ].join("\n\n");
}
