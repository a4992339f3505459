import type { OperationRule } from "../../openapi/rules";
import { requestSchemas } from "../../openapi/rules.gen";
import { badRequest, invalid, invalidField, type FieldError } from "../platform/problem";
import { validate } from "./schema/validate";

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text of a parameter as the contract types it. */
function readParameter(text: string, parameter: OperationRule["parameters"][number]): unknown {
  if (parameter.isJson) return parseJson(text);
  const { type } = parameter.schema;
  if ((type === "integer" || type === "number") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  if (type === "array") return text === "" ? [] : text.split(",");
  return text;
}

function checkQuery(rule: OperationRule, query: URLSearchParams): void {
  const errors: FieldError[] = [];
  const known = rule.parameters.filter((parameter) => parameter.in === "query");
  for (const name of new Set(query.keys())) {
    if (known.some((parameter) => parameter.name === name)) continue;
    errors.push({
      pointer: `/query/${name}`,
      code: "unknown_parameter",
      detail: `There is no parameter ${name}.`,
    });
  }
  for (const parameter of known) {
    const pointer = `/query/${parameter.name}`;
    const text = query.get(parameter.name);
    if (text === null) {
      if (parameter.required)
        errors.push({ pointer, code: "required", detail: `${parameter.name} is missing.` });
      continue;
    }
    const value = readParameter(text, parameter);
    if (value === undefined)
      errors.push({ pointer, code: "invalid_json", detail: `${parameter.name} is not JSON.` });
    else errors.push(...validate(value, parameter.schema, requestSchemas, pointer));
  }
  if (errors.length > 0) throw invalid(errors);
}

function readBody(rule: OperationRule, text: string, contentType: string | null): unknown {
  if (rule.body === undefined) {
    if (text !== "") throw invalidField("", "unexpected_body", "This operation takes no body.");
    return undefined;
  }
  if (text === "") {
    if (rule.body.required) throw invalidField("", "required", "A body is needed.");
    return undefined;
  }
  if (!/^application\/json\b/i.test(contentType ?? "")) {
    throw badRequest("not_json", "The body must be application/json.");
  }
  const body = parseJson(text);
  if (body === undefined) throw badRequest("invalid_json", "The body is not valid JSON.");
  const errors = validate(body, rule.body.schema, requestSchemas);
  if (errors.length > 0) throw invalid(errors);
  return body;
}

/** Checks query and body against the contract and gives the parsed body. */
export function readRequest(
  rule: OperationRule,
  query: URLSearchParams,
  text: string,
  contentType: string | null,
) {
  checkQuery(rule, query);
  return readBody(rule, text, contentType);
}
