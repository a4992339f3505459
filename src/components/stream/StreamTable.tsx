import { useMemo, type ReactNode } from "react";
import { ListContextProvider, type RaRecord } from "react-admin";
import type { DataTableColumn } from "../table/columns";
import { DataTable } from "../table/DataTable";
import { OlderRows } from "./OlderRows";
import { streamListContext, type StreamRead } from "./streamListContext";

export interface StreamTableProps<Row extends RaRecord> {
  stream: StreamRead<Row>;
  columns: readonly DataTableColumn<Row>[];
  /** Keeps the column choice apart from other tables. */
  name: string;
  label: string;
  rowLink?: (record: Row) => string;
  rowLabel?: (record: Row) => string;
  /** Opens a row beside the list, instead of going to its page. */
  onOpen?: (record: Row) => void;
  empty: ReactNode;
  toolbar?: ReactNode;
  /** `fill` where the stream is the page, `content` inside a panel. */
  height?: "fill" | "content";
}

/** A stream, or a part of one: older rows on demand, in the same table as everything else. */
export const StreamTable = <Row extends RaRecord>({
  stream,
  columns,
  height = "content",
  ...table
}: StreamTableProps<Row>) => {
  const context = useMemo(() => streamListContext(stream), [stream]);
  const unsortable = useMemo(() => columns.map((column) => ({ ...column, sortable: false })), [columns]);
  return (
    <ListContextProvider value={context}>
      <DataTable<Row>
        {...table}
        columns={unsortable}
        height={height}
        framed={height === "fill"}
        pagination={<OlderRows stream={stream} />}
      />
    </ListContextProvider>
  );
};
