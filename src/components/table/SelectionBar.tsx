import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../button/Button";
import { formatTotal, type RowTotal } from "./rowCount";
import type { TableSelection } from "./useTableSelection";
import { formatCount } from "../field/formatCount";

export interface SelectionBarProps {
  selection: TableSelection;
  total: RowTotal | undefined;
  /** Everything on the page is selected and more rows match. */
  children: ReactNode;
}

/** Takes the place of the count line while rows are selected, at the same height. */
export const SelectionBar = ({ selection, total, children }: SelectionBarProps) => {
  const translate = useTranslate();
  const { count } = selection;
  const canWiden =
    selection.selection.kind === "ids" &&
    selection.page === "all" &&
    total !== undefined &&
    total.value > (count ?? 0);
  return (
    <div className="flex min-h-10 min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1 text-sm">
      <span role="status" className="font-medium">
        {count === undefined || (selection.selection.kind === "filter" && total?.relation === "gte")
          ? translate("kit.selection.all_matching")
          : translate("kit.selection.count", { smart_count: count, count: formatCount(count) })}
      </span>
      {canWiden && (
        <Button variant="quiet" size="small" onClick={selection.selectMatching}>
          {translate("kit.selection.select_matching", { total: formatTotal(total) })}
        </Button>
      )}
      <div className="flex flex-wrap items-center gap-2">{children}</div>
      <Button variant="quiet" size="small" icon="close" className="ml-auto" onClick={selection.clear}>
        {translate("kit.selection.clear")}
      </Button>
    </div>
  );
};
