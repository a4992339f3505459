import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** The parts of an OpenAPI document that a check of messages needs. */
export interface Reference {
  readonly $ref: string;
}
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Media {
  readonly schema: JsonSchema;
  readonly examples?: Readonly<Record<string, Reference>>;
  readonly example?: unknown;
}
export type Content = Readonly<Record<string, Media>>;

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema?: JsonSchema;
  readonly content?: Content;
}

export interface Header {
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

export interface Answer {
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly content?: Content;
}

export interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Answer | Reference>>;
}

export interface PathItem {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly get?: OperationObject;
  readonly post?: OperationObject;
  readonly put?: OperationObject;
  readonly delete?: OperationObject;
}

export interface OpenApiDocument {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, Answer>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
  };
}

const source = new URL("../../openapi/platform.yaml", import.meta.url);

/** Reads the contract from its file. Examples share parts by YAML aliases, more than the parser allows unasked. */
export const readContract = (): OpenApiDocument =>
  parse(readFileSync(source, "utf8"), { maxAliasCount: -1 }) as OpenApiDocument;

const isReference = (node: object): node is Reference => "$ref" in node;

/** Follows a `$ref` inside the document. */
export function resolve<Node extends object>(document: OpenApiDocument, node: Node | Reference): Node {
  if (!isReference(node)) return node;
  const target = node.$ref
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document);
  if (typeof target !== "object" || target === null) throw new Error(`The contract has no ${node.$ref}`);
  return target as Node;
}
