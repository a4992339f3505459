import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { JsonSchema, OpenApiDocument } from "./document";
import { finding, pointerTo, type Finding } from "./finding";

export interface SchemaChecker {
  /** Everything in which the value breaks the schema, each with the pointer below the given one. */
  check(value: unknown, schema: JsonSchema, pointer: string): Finding[];
}

const CONTRACT = "contract";

/** Local references of a schema, made to point into the contract. */
const anchored = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${CONTRACT}#/`)) as JsonSchema;

function describe(error: ErrorObject, pointer: string): Finding {
  const at = pointer + error.instancePath;
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case "additionalProperties":
      return finding(at + pointerTo(String(params["additionalProperty"])), "The contract has no such field.");
    case "required":
      return finding(at + pointerTo(String(params["missingProperty"])), "It is missing.");
    case "enum":
      return finding(at, `It must be one of ${JSON.stringify(params["allowedValues"])}.`);
    default:
      return finding(at, `It ${error.message ?? "is wrong"}.`);
  }
}

/** A checker of JSON Schema 2020-12 over the schemas of the contract; compiles each schema once. */
export function createSchemaChecker(document: OpenApiDocument): SchemaChecker {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ $id: CONTRACT, components: document.components });
  const compiled = new Map<JsonSchema, ValidateFunction>();
  const compile = (schema: JsonSchema): ValidateFunction => {
    const known = compiled.get(schema);
    if (known !== undefined) return known;
    const fresh = ajv.compile(anchored(schema));
    compiled.set(schema, fresh);
    return fresh;
  };
  return {
    check(value, schema, pointer) {
      const fits = compile(schema);
      if (fits(value)) return [];
      return (fits.errors ?? []).map((error) => describe(error, pointer));
    },
  };
}
