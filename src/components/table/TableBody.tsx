import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useEffect, useMemo, type RefObject } from "react";
import type { RaRecord } from "react-admin";
import type { Cell } from "./gridKeys";
import { isSelected, type Selection } from "./selection";
import { TableRow, type RowView } from "./TableRow";

export interface TableBodyProps<RecordType extends RaRecord> {
  view: RowView<RecordType>;
  records: readonly RecordType[];
  rowHeight: number;
  /** How many rows of the whole list come before this page. */
  offset: number;
  scroller: RefObject<HTMLElement | null>;
  selection: Selection;
  active: Cell;
  isStale: boolean;
}

const overscan = 8;

const useRows = ({ records, rowHeight, scroller, active, offset }: TableBodyProps<RaRecord>) => {
  const virtualizer = useVirtualizer({
    count: records.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => records[index]?.id ?? index,
    overscan,
    useFlushSync: false,
    // The focused row stays drawn when it is scrolled away, or the focus would fall to the page.
    rangeExtractor: (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      const { row } = active;
      if (row < 0 || row >= records.length || drawn.includes(row)) return drawn;
      return [...drawn, row].sort((a, b) => a - b);
    },
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  useEffect(() => virtualizer.scrollToOffset(0), [virtualizer, offset]);
  return virtualizer;
};

export const TableBody = <RecordType extends RaRecord>(props: TableBodyProps<RecordType>) => {
  const { view, records, offset, selection, active, isStale } = props;
  const virtualizer = useRows(props as unknown as TableBodyProps<RaRecord>);
  const chosen = useMemo(
    () => new Set(records.filter((record) => isSelected(selection, record.id)).map((record) => record.id)),
    [records, selection],
  );
  return (
    <div
      role="rowgroup"
      className="relative min-w-(--table-width) transition-opacity delay-100 data-stale:opacity-55"
      data-stale={isStale ? "" : undefined}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map((item) => {
        const record = records[item.index];
        return record ? (
          <TableRow
            key={item.key}
            view={view}
            record={record}
            index={item.index}
            rowIndex={offset + item.index + 2}
            start={item.start}
            selected={chosen.has(record.id)}
            activeColumn={active.row === item.index ? active.column : -1}
          />
        ) : null;
      })}
    </div>
  );
};
