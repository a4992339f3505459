import type { FilterField } from "../../../components/filter/filterField";
import { outcomes } from "../../../domain/request-logs/requestLog";

const label = (source: string) => `request_log_terms.column.${source}`;
const choices = (ids: readonly string[], prefix = "") => ids.map((id) => ({ id, name: `${prefix}${id}` }));
const id = (source: string): FilterField => ({
  source,
  label: label(source),
  kind: "id",
  operators: ["is", "isNot"],
});
const text = (source: string): FilterField => ({ source, label: label(source), kind: "text" });
const figure = (source: string): FilterField => ({
  source,
  label: label(source),
  kind: "number",
  operators: ["gt", "gte", "lt", "lte", "between", "is"],
});

/** What request logs can be read by: the API's own list. None of it is content, and none of it names a person. */
export const requestFilters: readonly FilterField[] = [
  { source: "at", label: label("at"), kind: "time" },
  {
    source: "outcome",
    label: label("outcome"),
    kind: "enum",
    choices: choices(outcomes, "usage.outcome."),
  },
  text("model"),
  text("endpoint"),
  text("provider"),
  figure("status"),
  figure("latencyMs"),
  figure("ttftMs"),
  id("accountId"),
  id("keyId"),
  { ...id("requestId"), operators: ["is", "isNot", "startsWith"] },
  text("errorCode"),
  {
    source: "cost",
    label: label("cost"),
    kind: "money",
    operators: ["gt", "gte", "lt", "lte", "between"],
  },
  figure("inputTokens"),
  figure("cachedTokens"),
  figure("outputTokens"),
  id("secretId"),
  id("country"),
  {
    source: "method",
    label: label("method"),
    kind: "enum",
    choices: choices(["GET", "POST", "PUT", "PATCH", "DELETE"]),
  },
  id("id"),
  // A sequence number is a text of digits, as amounts are: never a number.
  { source: "seq", label: label("seq"), kind: "money", operators: ["gt", "gte", "lt", "lte", "between"] },
];
