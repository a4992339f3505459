import { useState, type ReactNode } from "react";
import { useListContext, useTranslate, type RaRecord } from "react-admin";
import { classNames } from "../classNames";
import { IconButton } from "../button/IconButton";
import { lazyNamed } from "../lazy/lazyNamed";
import { useNarrow } from "../preference/useNarrow";
import { formatTotal, rowTotal } from "./rowCount";
import { SelectionBar } from "./SelectionBar";
import { SortChoice } from "./SortChoice";
import type { ColumnChoice } from "./useColumnPreferences";
import type { TableSelection } from "./useTableSelection";

const ColumnsDialog = lazyNamed(() => import("./ColumnsDialog").then((module) => module.ColumnsDialog));

export interface TableToolbarProps<RecordType extends RaRecord> {
  choice: ColumnChoice<RecordType>;
  selection: TableSelection;
  bulkActions: ReactNode;
  toolbar: ReactNode;
}

/** Selecting the page where there is no heading to hold the box. */
const SelectPage = ({ selection }: { selection: TableSelection }) => (
  <label className="flex w-9 shrink-0 justify-center pt-3">
    <input
      type="checkbox"
      aria-label={useTranslate()("kit.table.select_page")}
      checked={selection.page === "all"}
      ref={(box) => {
        if (box) box.indeterminate = selection.page === "some";
      }}
      onChange={selection.togglePage}
      className="size-3.5 accent-accent"
    />
  </label>
);

/** The count line; while rows are selected, what can be done with them. */
export const TableToolbar = <RecordType extends RaRecord>({
  choice,
  selection,
  bulkActions,
  toolbar,
}: TableToolbarProps<RecordType>) => {
  const translate = useTranslate();
  const { total, meta, isPending } = useListContext();
  const [isChoosing, setChoosing] = useState(false);
  const counted = rowTotal(total, meta);
  const isNarrow = useNarrow();
  // "All that match" stands until it is cleared, even when an act has left nothing that matches: its result is shown here.
  const isSelecting =
    (selection.selection.kind === "filter" || selection.count !== 0) && Boolean(bulkActions);
  return (
    <div className={classNames("flex border-b border-hairline", isSelecting && "bg-accent-soft")}>
      {isNarrow && bulkActions && <SelectPage selection={selection} />}
      {isSelecting ? (
        <SelectionBar selection={selection} total={counted}>
          {bulkActions}
        </SelectionBar>
      ) : (
        <div className="flex h-10 min-w-0 flex-1 items-center gap-2 pr-2 pl-3 text-sm text-muted">
          <span className="min-w-0 flex-1 truncate">
            {!isPending &&
              counted &&
              translate("kit.table.count", { smart_count: counted.value, count: formatTotal(counted) })}
          </span>
          {toolbar}
          {isNarrow && <SortChoice columns={choice.visible} />}
          <IconButton
            size="small"
            icon="columns"
            label={translate("kit.columns.title")}
            onPointerEnter={ColumnsDialog.preload}
            onFocus={ColumnsDialog.preload}
            onClick={() => setChoosing(true)}
          />
        </div>
      )}
      {isChoosing && (
        <ColumnsDialog
          columns={choice.ordered}
          hidden={choice.hidden}
          controls={choice.controls}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
};
