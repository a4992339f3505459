import { useMemo } from "react";
import { useListContext, useLocation } from "react-admin";
import { operatorsOf, type FilterCondition, type FilterField, type ParsedFilter } from "./filterField";
import { buildFilter, parseFilter } from "./filterMapping";

/** A link whose filter is not even JSON; ra-core would drop it in silence. */
const unreadableFilter = (search: string): string | undefined => {
  const text = new URLSearchParams(search).get("filter");
  if (!text) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? undefined : text;
  } catch {
    return text;
  }
};

type FilterValues = Readonly<Record<string, unknown>>;

/** ra-core leaves the filter untyped; whatever a link holds, it is an object. */
const useListFilter = (): { filterValues: FilterValues; setFilters: (filter: FilterValues) => void } =>
  useListContext();

/** The list's filter, which lives in the URL, as chips; every change goes back there. */
export const useFilterState = (fields: readonly FilterField[]) => {
  const { filterValues, setFilters } = useListFilter();
  const { search } = useLocation();
  const parsed = useMemo(() => parseFilter(filterValues, fields, operatorsOf), [filterValues, fields]);
  const change = (next: ParsedFilter) => setFilters(buildFilter(next, fields));
  return {
    ...parsed,
    unreadable: unreadableFilter(search),
    setText: (q: string) => change({ ...parsed, q: q.trim() }),
    /** Puts a condition in the place of another, or at the end. */
    put: (condition: FilterCondition, index: number) =>
      change({ ...parsed, conditions: parsed.conditions.toSpliced(index, 1, condition) }),
    remove: (index: number) => change({ ...parsed, conditions: parsed.conditions.toSpliced(index, 1) }),
    removeProblem: (key: string) =>
      change({ ...parsed, problems: parsed.problems.filter((problem) => problem.key !== key) }),
    clear: () => setFilters({}),
    isActive: parsed.conditions.length > 0 || parsed.problems.length > 0 || parsed.q !== "",
  };
};

export type FilterState = ReturnType<typeof useFilterState>;
