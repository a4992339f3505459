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
  empty: ReactNode;
  toolbar?: ReactNode;
}

/** Part of a stream inside a page: newest first, older rows on demand, in the same table as everything else. */
export const StreamTable = <Row extends RaRecord>({ stream, columns, ...table }: StreamTableProps<Row>) => {
  const context = useMemo(() => streamListContext(stream), [stream]);
  const unsortable = useMemo(() => columns.map((column) => ({ ...column, sortable: false })), [columns]);
  return (
    <ListContextProvider value={context}>
      <DataTable<Row>
        {...table}
        columns={unsortable}
        height="content"
        framed={false}
        pagination={<OlderRows stream={stream} />}
      />
    </ListContextProvider>
  );
};
