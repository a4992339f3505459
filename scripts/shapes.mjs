// What an answer must at least look like, drawn from the contract: small enough to be checked on every answer.

/** Where the console reads a schema, by the path it asks with (`*` stands for an id): what the pages ask that people open first. */
export const FIRST_READ = {
  accounts: "Account",
  "access-keys": "AccessKey",
  "audit-events": "AuditEventItem",
  home: "Home",
  jobs: "Job",
  me: "Me",
  platform: "Platform",
  "saved-views": "SavedView",
};

/** And all the others. */
export const AREA_READ = {
  "accounts/*/cap/history": "CapHistory",
  "accounts/*/wallet": "Wallet",
  approvals: "Approval",
  disclosures: "Disclosure",
  "error-events": "ErrorEvent",
  "ledger-entries": "LedgerEntry",
  "ledger-entries/totals": "LedgerTotals",
  orders: "Order",
  "orders/totals": "OrderTotals",
  "policy-versions": "PolicyVersion",
  "privacy-requests": "PrivacyRequest",
  processors: "Processor",
  queue: "Queue",
  "recipient-tasks": "RecipientTask",
  "reconciliation-items": "ReconciliationItem",
  "reconciliation-periods": "ReconciliationPeriod",
  rehosting: "Rehosting",
  "rehosted-outputs": "RehostedOutput",
  "request-logs": "RequestLog",
  retention: "RetentionStatus",
  search: "SearchResult",
  usage: "Usage",
};

/**
 * @typedef {{ $ref?: string, type?: string | string[], allOf?: Schema[], items?: Schema, required?: string[],
 *   properties?: Record<string, Schema> }} Schema
 */

/** @typedef {import("../openapi/shape").Shape} Shape */

/** @type {Record<string, string>} */
const PRIMITIVES = { string: "s", number: "n", integer: "n", boolean: "b" };
/** @param {string} ref */
const refName = (ref) => ref.slice("#/components/schemas/".length);

/**
 * Shapes of the named schemas and of all they point to; a name of a string schema is the string itself.
 * @param {Record<string, Schema>} schemas
 * @param {Record<string, string>} asked schemas by the name the console asks with
 */
export const shapesOf = (schemas, asked) => {
  /** @type {Record<string, Shape>} */
  const shapes = {};
  /** @type {(name: string) => Schema} */
  const schemaOf = (name) => {
    const schema = schemas[name];
    if (!schema) throw new Error(`The contract has no schema ${name}.`);
    return schema;
  };
  /** @type {(schema: Schema) => Shape} */
  const objectShape = (schema) => {
    const required = new Set(schema.required ?? []);
    /** @type {[string, Shape][]} */
    const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => [
      required.has(name) ? name : `${name}?`,
      shapeOf(field),
    ]);
    return Object.fromEntries(fields.filter(([, shape]) => shape !== "*"));
  };
  /** @type {(parts: Schema[]) => Schema} */
  const merged = (parts) => ({
    properties: Object.assign({}, ...parts.map((part) => resolve(part).properties)),
    required: parts.flatMap((part) => resolve(part).required ?? []),
  });
  /** @type {(schema: Schema) => Schema} */
  const resolve = (schema) => (schema.$ref ? resolve(schemaOf(refName(schema.$ref))) : schema);
  /** @type {(schema: Schema) => Shape} */
  const shapeOf = (schema) => {
    if (schema.$ref) {
      const target = schemaOf(refName(schema.$ref));
      const isNamed = target.type === "object" || target.allOf;
      return isNamed ? named(refName(schema.$ref)) : shapeOf(target);
    }
    if (schema.allOf) return objectShape(merged(schema.allOf));
    if (typeof schema.type !== "string") return "*";
    if (schema.type === "array") return [shapeOf(schema.items ?? {})];
    if (schema.type === "object") return schema.properties ? objectShape(schema) : {};
    return PRIMITIVES[schema.type] ?? "*";
  };
  /** @type {(name: string) => string} */
  const named = (name) => {
    if (!(name in shapes)) {
      shapes[name] = "*";
      const schema = schemaOf(name);
      shapes[name] = objectShape(schema.allOf ? merged(schema.allOf) : schema);
    }
    return `#${name}`;
  };
  const read = Object.fromEntries(
    Object.entries(asked)
      .filter(([, name]) => schemas[name])
      .map(([key, name]) => [key, named(name)]),
  );
  return { shapes, read };
};

/** @param {Record<string, Schema>} schemas @param {Record<string, string>} asked */
export const shapesModule = (schemas, asked) => {
  const { shapes, read } = shapesOf(schemas, asked);
  return `// Made by npm run contract. Do not edit.

import type { Shape } from "./shape";

export const shapes: Readonly<Record<string, Shape>> = ${JSON.stringify(shapes)};

/** The shape of one row or answer, by the name the console asks with. */
export const readShapes: Readonly<Record<string, Shape>> = ${JSON.stringify(read)};
`;
};
