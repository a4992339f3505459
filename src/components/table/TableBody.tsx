import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useLayoutEffect, useMemo, useRef, type RefObject } from "react";
import type { RaRecord } from "react-admin";
import type { Cell } from "./gridKeys";
import { selectionTest, type Selection } from "./selection";
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

const overscan = 6;

const useRows = ({ records, rowHeight, scroller, active, offset }: TableBodyProps<RaRecord>) => {
  const virtualizer = useVirtualizer({
    count: records.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    useFlushSync: false,
    // The focused row stays drawn when it is scrolled away, or the focus would fall to the page.
    rangeExtractor: (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      const { row } = active;
      if (row < 0 || row >= records.length || drawn.includes(row)) return drawn;
      return [...drawn, row].toSorted((a, b) => a - b);
    },
  });
  const drawnHeight = useRef(rowHeight);
  useLayoutEffect(() => {
    if (drawnHeight.current !== rowHeight) virtualizer.measure();
    drawnHeight.current = rowHeight;
  }, [virtualizer, rowHeight]);
  // By the offset it remembers: asking the element itself would lay the page out a second time.
  useLayoutEffect(() => {
    if (scroller.current && (virtualizer.scrollOffset ?? 0) > 0) scroller.current.scrollTop = 0;
  }, [virtualizer, scroller, offset]);
  return virtualizer;
};

export const TableBody = <RecordType extends RaRecord>(props: TableBodyProps<RecordType>) => {
  const { view, records, offset, selection, active, isStale } = props;
  const virtualizer = useRows(props as unknown as TableBodyProps<RaRecord>);
  const isChosen = useMemo(() => selectionTest(selection), [selection]);
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
            // By place, not by id: a new page changes texts in rows that stand already. Cells keep no state.
            key={item.index}
            view={view}
            record={record}
            index={item.index}
            rowIndex={offset + item.index + 2}
            start={item.start}
            selected={isChosen(record.id)}
            activeColumn={active.row === item.index ? active.column : -1}
          />
        ) : null;
      })}
    </div>
  );
};
