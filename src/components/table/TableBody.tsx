import { useDeferredValue, useMemo } from "react";
import type { RaRecord } from "react-admin";
import type { Cell } from "./gridKeys";
import { selectionTest, type Selection } from "./selection";
import { TableRow, type RowView } from "./TableRow";
import { useRowWindow } from "./useRowWindow";

export interface TableBodyProps<RecordType extends RaRecord> {
  view: RowView<RecordType>;
  records: readonly RecordType[];
  rowHeight: number;
  /** How many rows of the whole list come before this page. */
  offset: number;
  selection: Selection;
  active: Cell;
  /** The row that the URL names, or −1. */
  pointedRow: number;
  isStale: boolean;
}

const noPage = { records: [], offset: 0 };

export const TableBody = <RecordType extends RaRecord>(props: TableBodyProps<RecordType>) => {
  const { view, records, rowHeight, offset, selection, active, pointedRow, isStale } = props;
  const { body, rows, inSight } = useRowWindow({
    count: records.length,
    rowHeight,
    keep: active.row,
    page: offset,
  });
  // Rows beyond the edges follow when those in sight stand: until then they keep what they showed.
  const present = useMemo(() => ({ records, offset }), [records, offset]);
  const deferred = useDeferredValue(present, noPage as typeof present);
  const isChosen = useMemo(() => selectionTest(selection), [selection]);
  return (
    <div
      ref={body}
      role="rowgroup"
      className="relative min-w-(--table-width) transition-opacity delay-100 data-stale:opacity-55"
      data-stale={isStale ? "" : undefined}
      style={{ height: records.length * rowHeight }}
    >
      {rows.map((index) => {
        // The row to scroll to must stand before anybody can scroll to it.
        const isNeeded = inSight(index) || index === active.row || index === pointedRow;
        const shown = isNeeded ? present : deferred;
        const record = shown.records[index];
        return record ? (
          <TableRow
            // By place, not by id: a new page changes texts in rows that stand already. Cells keep no state.
            key={index}
            view={view}
            record={record}
            index={index}
            rowIndex={shown.offset + index + 2}
            start={index * rowHeight}
            selected={isChosen(record.id)}
            pointed={pointedRow === index}
            activeColumn={active.row === index ? active.column : -1}
          />
        ) : null;
      })}
    </div>
  );
};
