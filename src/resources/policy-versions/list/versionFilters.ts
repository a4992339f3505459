import type { FilterField } from "../../../components/filter/filterField";

const label = (source: string) => `policy_versions.column.${source}`;

/** What versions can be found by: the API's own list. */
export const versionFilters: readonly FilterField[] = [
  {
    source: "status",
    label: label("status"),
    kind: "enum",
    choices: ["draft", "noticed", "in_force", "superseded"].map((id) => ({
      id,
      name: `policy_terms.status.${id}`,
    })),
  },
  { source: "material", label: "policy_versions.material.true", kind: "boolean" },
  { source: "effectiveAt", label: label("effectiveAt"), kind: "time", isAhead: true },
  { source: "noticedAt", label: label("noticedAt"), kind: "time" },
  { source: "number", label: label("number"), kind: "text" },
];
