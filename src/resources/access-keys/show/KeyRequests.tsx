import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { TimeText } from "../../../components/field/DateField";
import { moneyToCopy, MoneyText } from "../../../components/field/MoneyField";
import { NumberText } from "../../../components/field/NumberField";
import { StatusBadge, type StatusLook } from "../../../components/field/StatusField";
import { StreamTable } from "../../../components/stream/StreamTable";
import type { DataTableColumn } from "../../../components/table/columns";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useStreamPages } from "../../../providers/dataProvider/useStreamPages";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { NotAllowed } from "./NotAllowed";

type RequestLog = components["schemas"]["RequestLog"];

const outcomeLooks: Readonly<Record<RequestLog["outcome"], StatusLook>> = {
  ok: { tone: "positive" },
  refused: { tone: "critical", icon: "lock" },
  rate_limited: { tone: "caution", icon: "pause" },
  cap_reached: { tone: "caution" },
  upstream_error: { tone: "critical" },
  client_error: { tone: "neutral" },
};

const label = (name: string) => `access_keys.requests.${name}`;

const figure = (source: "inputTokens" | "cachedTokens" | "outputTokens"): DataTableColumn<RequestLog> => ({
  source,
  label: label(source),
  align: "end",
  width: 92,
  minWidth: 84,
  render: (row) => <NumberText value={row[source]} />,
});

/** Metadata only: there is no column for content, because the platform's API has none. */
const columns: readonly DataTableColumn<RequestLog>[] = [
  {
    source: "at",
    label: label("at"),
    width: 200,
    minWidth: 200,
    render: ({ at }) => <TimeText at={at} show="second" />,
  },
  {
    source: "outcome",
    label: label("outcome"),
    width: 160,
    minWidth: 152,
    render: ({ outcome, status }) => (
      <span className="inline-flex items-center gap-2">
        <StatusBadge value={outcome} looks={outcomeLooks} labels="access_keys.outcome" />
        <span className="text-xs text-muted">{status}</span>
      </span>
    ),
  },
  { source: "model", label: label("model"), width: 140 },
  { source: "endpoint", label: label("endpoint"), width: 180 },
  {
    source: "latencyMs",
    label: label("latency"),
    align: "end",
    width: 110,
    minWidth: 100,
    render: ({ latencyMs }) => <NumberText value={latencyMs} unit="ms" />,
  },
  figure("inputTokens"),
  figure("outputTokens"),
  {
    source: "cost",
    label: label("cost"),
    align: "end",
    width: 104,
    minWidth: 96,
    render: ({ cost }) => <MoneyText money={cost} />,
    copyText: ({ cost }) => moneyToCopy(cost),
  },
  { ...figure("cachedTokens"), hiddenByDefault: true },
  { source: "ipMasked", label: label("ip"), width: 120, hiddenByDefault: true },
  { source: "provider", label: label("provider"), width: 120, hiddenByDefault: true },
  { source: "errorCode", label: label("errorCode"), width: 140, hiddenByDefault: true },
  { source: "requestId", label: label("requestId"), width: 180, hiddenByDefault: true },
];

export const KeyRequests = ({ keyId }: { keyId: string }) => {
  const translate = useTranslate();
  const { capabilities } = usePlatform();
  const isAllowed = useHasScope("request_logs:read");
  const stream = useStreamPages<RequestLog>("request-logs", { keyId }, { enabled: isAllowed });
  if (!isAllowed)
    return <NotAllowed scope="request_logs:read" what={translate("access_keys.tab.requests")} />;
  return (
    <div className="space-y-2">
      <p className="text-sm text-muted">
        {translate(
          capabilities.content ? "access_keys.requests.metadata_only" : "access_keys.requests.no_content",
        )}
      </p>
      <StreamTable<RequestLog>
        stream={stream}
        columns={columns}
        name="access-keys.requests"
        label={translate("access_keys.tab.requests")}
        empty={
          <EmptyState icon="list" title={translate("access_keys.requests.empty")}>
            {translate("access_keys.requests.empty_note")}
          </EmptyState>
        }
      />
    </div>
  );
};
