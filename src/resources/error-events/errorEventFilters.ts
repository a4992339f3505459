import type { FilterField } from "../../components/filter/filterField";

const label = (source: string) => `error_events.column.${source}`;

/** What error events can be read by: the API's own list. */
export const errorEventFilters: readonly FilterField[] = [
  { source: "lastAt", label: label("lastAt"), kind: "time" },
  {
    source: "severity",
    label: label("severity"),
    kind: "enum",
    choices: ["info", "warning", "critical"].map((id) => ({ id, name: `error_events.severity.${id}` })),
  },
  { source: "code", label: label("code"), kind: "text" },
  { source: "component", label: label("component"), kind: "text" },
  { source: "count", label: label("count"), kind: "number" },
  { source: "firstAt", label: label("firstAt"), kind: "time" },
  { source: "accountId", label: label("accountId"), kind: "id", operators: ["is", "isNot"] },
  { source: "id", label: label("id"), kind: "id", operators: ["is", "isNot"] },
];
