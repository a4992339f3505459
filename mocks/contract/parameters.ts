import type { Header, JsonSchema, Parameter } from "./document";
import { finding, pointerTo, type Finding } from "./finding";
import type { Operation } from "./operations";
import type { SchemaChecker } from "./schemas";

/** A wire text read as the schema's type; what cannot be read stays a text, for the schema to refuse. */
function read(text: string, schema: JsonSchema): unknown {
  switch (schema["type"]) {
    case "integer":
    case "number":
      return /^-?[0-9]+(\.[0-9]+)?$/.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : text;
    case "array":
      return text === "" ? [] : text.split(",");
    default:
      return text;
  }
}

function checkText(text: string, parameter: Parameter, pointer: string, checker: SchemaChecker): Finding[] {
  const json = parameter.content?.["application/json"];
  if (json === undefined) {
    const schema = parameter.schema ?? {};
    return checker.check(read(text, schema), schema, pointer);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [finding(pointer, "It is not JSON.")];
  }
  return checker.check(value, json.schema, pointer);
}

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

export function checkPath(
  operation: Operation,
  values: ReadonlyMap<string, string>,
  checker: SchemaChecker,
): Finding[] {
  return operation.parameters
    .filter((parameter) => parameter.in === "path")
    .flatMap((parameter) => {
      const pointer = pointerTo("path", parameter.name);
      const value = decoded(values.get(parameter.name) ?? "");
      if (value === undefined) return [finding(pointer, "It is not properly percent-encoded.")];
      return checkText(value, parameter, pointer, checker);
    });
}

export function checkQuery(operation: Operation, query: URLSearchParams, checker: SchemaChecker): Finding[] {
  const known = new Map(
    operation.parameters.filter((each) => each.in === "query").map((each) => [each.name, each]),
  );
  const found: Finding[] = [];
  for (const name of new Set(query.keys())) {
    const parameter = known.get(name);
    const pointer = pointerTo("query", name);
    if (parameter === undefined) found.push(finding(pointer, "The contract has no such parameter."));
    else if (query.getAll(name).length > 1) found.push(finding(pointer, "It stands twice."));
    else found.push(...checkText(query.get(name) ?? "", parameter, pointer, checker));
  }
  for (const parameter of known.values()) {
    if (parameter.required === true && !query.has(parameter.name)) {
      found.push(finding(pointerTo("query", parameter.name), "It is missing."));
    }
  }
  return found;
}

/** Headers that must stand and, where they stand, must fit. */
export function checkHeaders(
  expected: Iterable<readonly [name: string, header: Pick<Header, "required" | "schema">]>,
  headers: Headers,
  checker: SchemaChecker,
): Finding[] {
  return [...expected].flatMap(([name, { required, schema }]) => {
    const pointer = pointerTo("headers", name.toLowerCase());
    const value = headers.get(name);
    if (value === null) return required === true ? [finding(pointer, "It is missing.")] : [];
    return checker.check(read(value, schema), schema, pointer);
  });
}
