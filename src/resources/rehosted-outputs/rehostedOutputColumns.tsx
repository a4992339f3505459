import { TimeText } from "../../components/field/DateField";
import { RecordLink } from "../../components/field/RecordLink";
import { SizeText } from "../../components/field/SizeField";
import { StatusBadge } from "../../components/field/StatusField";
import { AccountRef } from "../../components/field/AccountRef";
import type { DataTableColumn } from "../../components/table/columns";
import { rehostingLooks, type RehostedOutput } from "./rehostedOutput";

type Column = DataTableColumn<RehostedOutput>;

const label = (name: string) => `rehosted_outputs.column.${name}`;
const nothing = <span className="text-faint">–</span>;

const time = (source: "createdAt" | "upstreamExpiresAt" | "rehostedAt"): Column => ({
  source,
  label: label(source),
  width: 150,
  minWidth: 144,
  render: ({ [source]: at }) => (at === undefined ? nothing : <TimeText at={at} show="moment" />),
});

/** An output in one line: what became of its copy, when the link ends, and whose request made it. */
export const rehostedOutputColumns: readonly Column[] = [
  time("createdAt"),
  {
    source: "status",
    label: label("status"),
    width: 112,
    minWidth: 108,
    speaksForItself: true,
    render: ({ status }) => (
      <StatusBadge value={status} looks={rehostingLooks} labels="rehosted_outputs.status" />
    ),
  },
  { source: "provider", label: label("provider"), width: 110 },
  {
    source: "errorCode",
    label: label("errorCode"),
    width: 170,
    sortable: false,
    render: ({ errorCode }) =>
      errorCode === undefined ? nothing : <code className="font-mono text-[0.92em]">{errorCode}</code>,
  },
  time("upstreamExpiresAt"),
  time("rehostedAt"),
  {
    source: "requestId",
    label: label("requestId"),
    width: 152,
    minWidth: 152,
    sortable: false,
    render: ({ requestId }) => <RecordLink resource="request-logs" id={requestId} />,
  },
  {
    source: "accountId",
    label: label("accountId"),
    width: 152,
    minWidth: 152,
    sortable: false,
    render: ({ accountId }) => <AccountRef id={accountId} />,
  },
  { source: "kind", label: label("kind"), width: 130, sortable: false, hiddenByDefault: true },
  {
    source: "sizeBytes",
    label: label("sizeBytes"),
    align: "end",
    width: 90,
    sortable: false,
    hiddenByDefault: true,
    render: ({ sizeBytes }) => (sizeBytes === undefined ? nothing : <SizeText bytes={sizeBytes} />),
  },
];
