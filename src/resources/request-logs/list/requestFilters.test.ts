import { describe, expect, it } from "vitest";
import { requestSchemas } from "../../../../openapi/rules.gen";
import { shapes } from "../../../../openapi/areaShapes.gen";
import { requestLogColumns } from "../../../components/request-log/requestLogColumns";
import { requestLogTerms } from "../../../app/i18n/en/requestLogTerms";
import { errorEventFilters } from "../../error-events/errorEventFilters";
import { rehostedOutputFilters } from "../../rehosted-outputs/rehostedOutputFilters";
import { requestFilters } from "./requestFilters";

const suffixes = {
  is: "",
  isNot: "_not",
  contains: "_contains",
  startsWith: "_prefix",
  gt: "_gt",
  gte: "_gte",
  lt: "_lt",
  lte: "_lte",
  between: "_gte",
} as const;

const fieldsOf = (schema: string) => Object.keys(requestSchemas[schema]?.properties ?? {});

describe.each([
  ["RequestLogFilter", requestFilters],
  ["ErrorEventFilter", errorEventFilters],
  ["RehostedOutputFilter", rehostedOutputFilters],
])("the filters of %s", (schema, filters) => {
  const known = fieldsOf(schema);

  it.each(filters.map((field) => [field.source, field] as const))("%s is the API's own", (_name, field) => {
    expect(known.some((name) => name === field.source || name.startsWith(`${field.source}_`))).toBe(true);
    const sent = (field.operators ?? []).map((operator) => `${field.source}${suffixes[operator]}`);
    expect(sent.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe("the columns of a request", () => {
  it("show fields of the contract, each once and each with its words", () => {
    const fields = Object.keys(shapes["RequestLog"] ?? {}).map((field) => field.replace("?", ""));
    const sources = requestLogColumns.map(({ source }) => source);
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources.filter((source) => !fields.includes(source))).toEqual([]);
    expect(fields.filter((field) => !sources.includes(field))).toEqual([]);
    expect(sources.filter((source) => !(source in requestLogTerms.column))).toEqual([]);
  });
});
