import type { FilterField } from "../../../components/filter/filterField";

const named = (group: string, ids: readonly string[]) => ids.map((id) => ({ id, name: `${group}.${id}` }));

/** What categories can be found by: the API's own list. */
export const retentionFilters: readonly FilterField[] = [
  {
    source: "state",
    label: "retention.field.state",
    kind: "enum",
    choices: named("retention.state", ["overdue", "kept", "not_applicable"]),
  },
  {
    source: "rule",
    label: "retention.filter.rule",
    kind: "enum",
    choices: named("retention_terms.kind", [
      "days",
      "years",
      "account_life",
      "indefinite",
      "not_stored",
      "unspecified",
    ]),
  },
  { source: "oldestRecordAt", label: "retention.field.oldestRecordAt", kind: "time" },
  { source: "nextRunAt", label: "retention.field.nextRunAt", kind: "time" },
];
