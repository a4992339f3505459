import { useMemo } from "react";
import type { FilterField } from "../../../components/filter/filterField";
import { gapIds } from "../../../domain/processors/gaps";
import { usePlatform } from "../../../providers/platform/PlatformContext";

const label = (source: string) => `processors.column.${source}`;
const named = (prefix: string, ids: readonly string[]) => ids.map((id) => ({ id, name: `${prefix}.${id}` }));

export const mechanisms = [
  "none_needed",
  "adequacy_decision",
  "standard_contractual_clauses",
  "binding_corporate_rules",
  "missing",
] as const;

/** What processors can be found by; the categories are the policy's own. */
export const useProcessorFilters = (): readonly FilterField[] => {
  const { categories } = usePlatform();
  return useMemo(
    () => [
      { source: "gaps", label: label("gaps"), kind: "enum", choices: named("processors.gap", gapIds) },
      {
        source: "status",
        label: label("status"),
        kind: "enum",
        choices: named("processors.status", ["active", "ended"]),
      },
      {
        source: "categories",
        label: label("categories"),
        kind: "enum",
        choices: categories.map(({ id, label: name }) => ({ id, name })),
      },
      {
        source: "transferMechanism",
        label: label("transferMechanism"),
        kind: "enum",
        choices: named("policy_terms.mechanism", mechanisms),
      },
      { source: "region", label: label("region"), kind: "text" },
      { source: "dpaSignedAt", label: label("dpaSignedAt"), kind: "date" },
      { source: "name", label: label("name"), kind: "text" },
      { source: "id", label: label("id"), kind: "id", operators: ["is", "isNot"] },
    ],
    [categories],
  );
};
