import { LinkBase } from "react-admin";
import { TimeText } from "../../components/field/DateField";
import { formatCount } from "../../components/field/formatCount";
import { RecordLink } from "../../components/field/RecordLink";
import { StatusBadge } from "../../components/field/StatusField";
import { AccountRef } from "../../components/field/AccountRef";
import type { DataTableColumn } from "../../components/table/columns";
import { requestsOf, severityLooks, type ErrorEvent } from "./errorEvent";

type Column = DataTableColumn<ErrorEvent>;

const label = (name: string) => `error_events.column.${name}`;
const nothing = <span className="text-faint">–</span>;

const time = (source: "firstAt" | "lastAt"): Column => ({
  source,
  label: label(source),
  width: 150,
  minWidth: 144,
  render: ({ [source]: at }) => <TimeText at={at} show="moment" />,
});

/** An error in one line: how bad, what, where, how often, and over which time. */
export const errorEventColumns: readonly Column[] = [
  time("lastAt"),
  {
    source: "severity",
    label: label("severity"),
    width: 112,
    minWidth: 112,
    speaksForItself: true,
    render: ({ severity }) => (
      <StatusBadge value={severity} looks={severityLooks} labels="error_events.severity" />
    ),
  },
  {
    source: "code",
    label: label("code"),
    width: 170,
    sortable: false,
    speaksForItself: true,
    render: ({ code }) => <code className="font-mono text-[0.92em]">{code}</code>,
  },
  { source: "component", label: label("component"), width: 124, minWidth: 118 },
  {
    source: "message",
    label: label("message"),
    width: 260,
    sortable: false,
    render: ({ message }) => <bdi title={message}>{message}</bdi>,
  },
  {
    source: "count",
    label: label("count"),
    align: "end",
    width: 90,
    render: (event) => (
      <LinkBase to={requestsOf(event)} className="underline-offset-2 hover:underline">
        {formatCount(event.count)}
      </LinkBase>
    ),
  },
  time("firstAt"),
  {
    source: "accountId",
    label: label("accountId"),
    width: 146,
    sortable: false,
    hiddenByDefault: true,
    render: ({ accountId }) => (accountId === undefined ? nothing : <AccountRef id={accountId} />),
  },
  {
    source: "requestId",
    label: label("requestId"),
    width: 146,
    sortable: false,
    hiddenByDefault: true,
    render: ({ requestId }) =>
      requestId === undefined ? nothing : <RecordLink resource="request-logs" id={requestId} />,
  },
];
