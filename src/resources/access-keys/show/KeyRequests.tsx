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

/** Metadata only: there is no column for content, because the platform's API has none. */
const columns: readonly DataTableColumn<RequestLog>[] = [
  { source: "at", label: label("at"), width: 190, render: ({ at }) => <TimeText at={at} show="second" /> },
  {
    source: "outcome",
    label: label("outcome"),
    width: 130,
    render: ({ outcome }) => (
      <StatusBadge value={outcome} looks={outcomeLooks} labels="access_keys.outcome" />
    ),
  },
  { source: "status", label: label("status"), align: "end", width: 70 },
  { source: "model", label: label("model"), width: 150 },
  { source: "endpoint", label: label("endpoint"), width: 180 },
  {
    source: "latencyMs",
    label: label("latency"),
    align: "end",
    width: 90,
    render: ({ latencyMs }) => <NumberText value={latencyMs} unit="ms" />,
  },
  {
    source: "inputTokens",
    label: label("input"),
    align: "end",
    width: 90,
    render: ({ inputTokens }) => <NumberText value={inputTokens} />,
  },
  {
    source: "outputTokens",
    label: label("output"),
    align: "end",
    width: 90,
    render: ({ outputTokens }) => <NumberText value={outputTokens} />,
  },
  {
    source: "cost",
    label: label("cost"),
    align: "end",
    width: 110,
    render: ({ cost }) => <MoneyText money={cost} />,
    copyText: ({ cost }) => moneyToCopy(cost),
  },
  { source: "ipMasked", label: label("ip"), width: 120 },
  { source: "requestId", label: label("requestId"), width: 160, hiddenByDefault: true },
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
