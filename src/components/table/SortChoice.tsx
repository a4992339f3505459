import { useListContext, useTranslate, type RaRecord } from "react-admin";
import { IconButton } from "../button/IconButton";
import type { DataTableColumn } from "./columns";

/** Sorting where there are no headings to press. */
export const SortChoice = <RecordType extends RaRecord>({
  columns,
}: {
  columns: readonly DataTableColumn<RecordType>[];
}) => {
  const translate = useTranslate();
  const { sort, setSort } = useListContext();
  const sortable = columns.filter((column) => column.sortable !== false);
  const fieldOf = (column: DataTableColumn<RecordType>) => column.sortBy ?? column.source;
  // A stream has one order.
  if (sortable.length === 0) return null;
  const isKnown = sortable.some((column) => fieldOf(column) === sort.field);
  const isDescending = sort.order === "DESC";
  if (sortable.length === 0) return null;
  return (
    <span className="flex min-w-0 items-center">
      <select
        aria-label={translate("kit.table.sort_by")}
        value={isKnown ? sort.field : ""}
        onChange={(event) => setSort({ field: event.target.value, order: sort.order })}
        className="h-6 min-w-0 rounded border border-hairline bg-transparent px-1 text-xs"
      >
        {!isKnown && <option value="">–</option>}
        {sortable.map((column) => (
          <option key={column.source} value={fieldOf(column)}>
            {translate(column.label)}
          </option>
        ))}
      </select>
      <IconButton
        size="small"
        icon={isDescending ? "arrow-down" : "arrow-up"}
        label={translate(isDescending ? "kit.table.descending" : "kit.table.ascending")}
        onClick={() => setSort({ field: sort.field, order: isDescending ? "ASC" : "DESC" })}
      />
    </span>
  );
};
