import type { ReactNode } from "react";
import { useListContext, useResourceContext, type RaRecord } from "react-admin";
import { classNames } from "../classNames";
import { usePublishColumns } from "../list/ListPageContext";
import { ErrorBoundaryPanel } from "../feedback/ErrorBoundaryPanel";
import type { MenuEntry } from "../menu/menuEntry";
import type { DataTableColumn } from "./columns";
import { Pagination } from "./Pagination";
import { SelectionContext } from "./SelectionContext";
import { TableGrid } from "./TableGrid";
import { TableToolbar } from "./TableToolbar";
import { useColumnPreferences } from "./useColumnPreferences";
import { useTableSelection } from "./useTableSelection";

export interface DataTableProps<RecordType extends RaRecord> {
  columns: readonly DataTableColumn<RecordType>[];
  /** The path a row opens. Give it as a function of the module, so that rows need not be drawn again. */
  rowLink?: (record: RecordType) => string;
  /** What names a row to those who cannot see it; its first column by default. */
  rowLabel?: (record: RecordType) => string;
  /** Opens a row beside the list, instead of going to its page; a new tab still opens the page. */
  onOpen?: (record: RecordType) => void;
  rowActions?: (record: RecordType) => readonly MenuEntry[];
  /** Buttons that act on `useSelection()`; rows can be selected only when there are some. */
  bulkActions?: ReactNode;
  /** Shown when there is nothing at all (a filter without match has its own text). */
  empty?: ReactNode;
  /** Keeps the column choice apart from other tables of the same resource. */
  name?: string;
  label?: string;
  /** `fill` takes the height of its parent; `content` grows with its rows up to a limit. */
  height?: "fill" | "content";
  /** At the right of the count line. */
  toolbar?: ReactNode;
  /** `null` where all rows come at once. */
  pagination?: ReactNode;
  /** `false` inside a panel, which has a frame already. */
  framed?: boolean;
}

const noRecords: readonly RaRecord[] = [];
const noIds: readonly RaRecord["id"][] = [];

/** The one table of the console, over the list context around it. */
export const DataTable = <RecordType extends RaRecord = RaRecord>({
  columns,
  name,
  bulkActions,
  height = "fill",
  toolbar,
  pagination,
  framed = true,
  ...grid
}: DataTableProps<RecordType>) => {
  const list = useListContext<RecordType>();
  const resource = useResourceContext();
  const records = list.data ?? (noRecords as readonly RecordType[]);
  const choice = useColumnPreferences(name ?? resource ?? "list", columns);
  usePublishColumns(choice.visible);
  const selection = useTableSelection(list, records.length > 0 ? records.map(({ id }) => id) : noIds);
  return (
    <SelectionContext value={selection}>
      <div
        className={classNames(
          "flex min-h-0 min-w-0 flex-col overflow-hidden rounded-md bg-surface",
          framed && "border border-hairline",
          height === "fill" && "flex-1",
        )}
      >
        <TableToolbar choice={choice} selection={selection} bulkActions={bulkActions} toolbar={toolbar} />
        <ErrorBoundaryPanel>
          <TableGrid
            {...grid}
            records={records}
            choice={choice}
            selection={selection}
            isSelectable={Boolean(bulkActions)}
            height={height}
          />
        </ErrorBoundaryPanel>
        {pagination === undefined ? <Pagination /> : pagination}
      </div>
    </SelectionContext>
  );
};
