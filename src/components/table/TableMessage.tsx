import type { ReactNode } from "react";
import { useListContext, useTranslate } from "react-admin";
import { Button } from "../button/Button";
import { EmptyState } from "../feedback/EmptyState";
import { ProblemPanel } from "../feedback/ProblemPanel";

/** What stands in place of the rows: nothing there, nothing matches, or a failure that can be retried on its own. */
export const TableMessage = ({ empty }: { empty: ReactNode }) => {
  const translate = useTranslate();
  const { error, refetch, isFetching, filterValues, setFilters } = useListContext();
  if (error)
    return (
      <div className="p-4">
        <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />
      </div>
    );
  if (Object.keys(filterValues as object).length === 0)
    return (
      empty ?? (
        <EmptyState title={translate("kit.table.empty")}>{translate("kit.table.empty_todo")}</EmptyState>
      )
    );
  return (
    <EmptyState
      icon="filter"
      title={translate("kit.table.no_match")}
      action={<Button onClick={() => setFilters({})}>{translate("kit.filter.clear_all")}</Button>}
    >
      {translate("kit.table.no_match_todo")}
    </EmptyState>
  );
};
