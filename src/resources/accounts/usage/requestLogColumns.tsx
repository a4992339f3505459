import type { components } from "../../../../openapi/platform.gen";
import { RecordLink } from "../../../components/field/RecordLink";
import { StatusBadge, type StatusLook } from "../../../components/field/StatusField";
import type { DataTableColumn } from "../../../components/table/columns";
import { MoneyText } from "../../../components/field/MoneyField";
import { formatCount } from "../../../components/field/formatCount";
import { TimeText } from "../../../components/field/DateField";

type RequestLog = components["schemas"]["RequestLog"];
type Outcome = components["schemas"]["Outcome"];

const outcomeLooks: Readonly<Record<Outcome, StatusLook>> = {
  ok: { tone: "positive" },
  refused: { tone: "critical", icon: "lock" },
  rate_limited: { tone: "caution", icon: "clock" },
  cap_reached: { tone: "caution", icon: "pause" },
  upstream_error: { tone: "critical" },
  client_error: { tone: "caution" },
};

const label = (name: string) => `accounts.logs.${name}`;

const figure = (
  source: "inputTokens" | "cachedTokens" | "outputTokens",
  width: number,
): DataTableColumn<RequestLog> => ({
  source,
  label: label(source),
  align: "end",
  width,
  minWidth: width,
  render: (row) => formatCount(row[source]),
});

/** There is no column for content, here or anywhere. */
export const requestLogColumns: readonly DataTableColumn<RequestLog>[] = [
  {
    source: "at",
    label: label("at"),
    width: 214,
    minWidth: 214,
    render: ({ at }) => <TimeText at={at} show="second" />,
  },
  {
    source: "outcome",
    label: label("outcome"),
    width: 148,
    minWidth: 148,
    render: ({ outcome }) => <StatusBadge value={outcome} looks={outcomeLooks} labels="usage.outcome" />,
  },
  { source: "status", label: label("status"), align: "end", width: 70, minWidth: 70 },
  { source: "model", label: label("model"), width: 150, minWidth: 150 },
  { source: "endpoint", label: label("endpoint"), width: 190, minWidth: 190 },
  {
    source: "latencyMs",
    label: label("latencyMs"),
    align: "end",
    width: 108,
    minWidth: 108,
    render: ({ latencyMs }) => `${formatCount(latencyMs)} ms`,
  },
  figure("inputTokens", 96),
  figure("cachedTokens", 80),
  figure("outputTokens", 104),
  {
    source: "cost",
    label: label("cost"),
    align: "end",
    width: 104,
    minWidth: 104,
    render: ({ cost }) => <MoneyText money={cost} />,
    copyText: ({ cost }) => `${cost.amount} ${cost.currency}`,
  },
  {
    source: "keyId",
    label: label("keyId"),
    width: 146,
    minWidth: 146,
    render: ({ keyId }) => <RecordLink resource="access-keys" id={keyId} />,
  },
  {
    source: "requestId",
    label: label("requestId"),
    width: 146,
    minWidth: 146,
    render: ({ requestId }) => <span className="font-mono">{requestId}</span>,
  },
  { source: "errorCode", label: label("errorCode"), width: 130, hiddenByDefault: true },
  { source: "provider", label: label("provider"), width: 110, hiddenByDefault: true },
  { source: "ipMasked", label: label("ipMasked"), width: 120, hiddenByDefault: true },
];
