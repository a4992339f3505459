import { useMemo, type ReactNode } from "react";
import { ListContextProvider } from "react-admin";
import { dimensions, outcomes, type UsageDimension } from "../../domain/usage/usage";
import { FilterBar } from "../filter/FilterBar";
import type { FilterField, FilterKind, FilterOperator } from "../filter/filterField";
import { filterListContext } from "../stream/filterListContext";
import type { UsagePlace } from "../../domain/usage/usagePlace";

const kinds: Readonly<Record<UsageDimension, FilterKind>> = {
  model: "text",
  generationKind: "enum",
  accountId: "id",
  keyId: "id",
  endpoint: "text",
  provider: "text",
  outcome: "enum",
};

const choices: Partial<Record<UsageDimension, FilterField["choices"]>> = {
  generationKind: ["text", "image", "video", "audio", "embedding"].map((id) => ({
    id,
    name: `usage.kind.${id}`,
  })),
  outcome: outcomes.map((id) => ({ id, name: `usage.outcome.${id}` })),
};

const ofIds: readonly FilterOperator[] = ["is", "isNot"];

const fieldOf = (source: UsageDimension): FilterField => ({
  source,
  label: `usage.group.${source}`,
  kind: kinds[source],
  ...(kinds[source] === "id" && { operators: ofIds }),
  ...(choices[source] && { choices: choices[source] }),
});

interface UsageFiltersProps {
  place: UsagePlace;
  /** What the page is about already. */
  fixed: readonly UsageDimension[];
  children?: ReactNode;
}

/** The filter bar of every list, over the view's own filter. */
export const UsageFilters = ({ place, fixed, children }: UsageFiltersProps) => {
  const { view, show } = place;
  const fields = useMemo(() => dimensions.filter((each) => !fixed.includes(each)).map(fieldOf), [fixed]);
  const list = useMemo(
    () => ({
      ...filterListContext({
        resource: "usage",
        filterValues: view.filter,
        setFilters: (filter) => show({ ...view, filter }),
      }),
      // Buckets have no order to choose.
      sort: { field: "", order: "ASC" as const },
    }),
    [view, show],
  );
  return (
    <ListContextProvider value={list}>
      <FilterBar fields={fields} search={false}>
        {children}
      </FilterBar>
    </ListContextProvider>
  );
};
