import {
  resolve,
  type Answer,
  type Content,
  type Header,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type PathItem,
} from "./document";

export type Method = "get" | "post" | "put" | "delete";
const METHODS: readonly Method[] = ["get", "post", "put", "delete"];

/** An operation with every reference followed. */
export interface Operation {
  readonly operationId: string;
  readonly method: Method;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly content: Content } | undefined;
  readonly answers: ReadonlyMap<number, OperationAnswer>;
}

export interface OperationAnswer {
  readonly headers: ReadonlyMap<string, Header>;
  readonly content: Content | undefined;
}

interface Place {
  readonly template: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly operations: ReadonlyMap<Method, Operation>;
}

/** What the contract knows of a method and a path. */
export type Match =
  | { readonly kind: "operation"; readonly operation: Operation; readonly path: ReadonlyMap<string, string> }
  | { readonly kind: "other_method"; readonly methods: readonly Method[] }
  | { readonly kind: "unknown_path" };

export const answerOf = (document: OpenApiDocument, node: Answer): OperationAnswer => ({
  headers: new Map(
    Object.entries(node.headers ?? {}).map(([name, header]) => [
      name.toLowerCase(),
      resolve(document, header),
    ]),
  ),
  content: node.content,
});

const operationOf = (
  document: OpenApiDocument,
  path: string,
  method: Method,
  item: PathItem,
  node: OperationObject,
): Operation => ({
  operationId: node.operationId,
  method,
  path,
  parameters: [...(item.parameters ?? []), ...(node.parameters ?? [])].map((each) => resolve(document, each)),
  body: node.requestBody && {
    required: node.requestBody.required === true,
    content: node.requestBody.content,
  },
  answers: new Map(
    Object.entries(node.responses).map(([status, answer]) => [
      Number(status),
      answerOf(document, resolve(document, answer)),
    ]),
  ),
});

const VARIABLE = /\{([^}]+)\}/g;
const quoted = (literal: string) => literal.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function placeOf(document: OpenApiDocument, template: string, item: PathItem): Place {
  // Splitting by a group keeps the names: literals stand at even places, variables at odd ones.
  const parts = template.split(VARIABLE).map((part, at) => (at % 2 === 0 ? quoted(part) : "([^/]+?)"));
  const operations = METHODS.flatMap((method) => {
    const node = item[method];
    return node === undefined ? [] : [[method, operationOf(document, template, method, item, node)] as const];
  });
  return {
    template,
    pattern: new RegExp(`^${parts.join("")}$`),
    names: [...template.matchAll(VARIABLE)].map((match) => match[1] ?? ""),
    operations: new Map(operations),
  };
}

/** Concrete paths go before templates, longer literals before shorter ones. */
const byConcreteness = (a: Place, b: Place) =>
  a.names.length - b.names.length || b.template.length - a.template.length;

export interface OperationIndex {
  readonly operations: readonly Operation[];
  find(method: string, path: string): Match;
}

export function indexOperations(document: OpenApiDocument): OperationIndex {
  const places = Object.entries(document.paths)
    .map(([template, item]) => placeOf(document, template, item))
    .sort(byConcreteness);
  return {
    operations: places.flatMap((place) => [...place.operations.values()]),
    find(method, path) {
      const lower = method === "HEAD" ? "get" : method.toLowerCase();
      for (const place of places) {
        const values = place.pattern.exec(path);
        if (values === null) continue;
        const operation = place.operations.get(lower as Method);
        if (operation === undefined) return { kind: "other_method", methods: [...place.operations.keys()] };
        const named = place.names.map((name, at) => [name, values[at + 1] ?? ""] as const);
        return { kind: "operation", operation, path: new Map(named) };
      }
      return { kind: "unknown_path" };
    },
  };
}
