import { useMemo } from "react";
import { useTranslate } from "react-admin";
import { TimeHistogram } from "../../../components/chart/TimeHistogram";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { usePlatformZone } from "../../../components/zone/PlatformZone";
import { useQuestion } from "../../../providers/dataProvider/useQuestion";
import type { AuditHistogram } from "../auditEvent";
import { bucketRange } from "../query/bucketRange";
import { hasRange, withRange } from "../query/queryEdits";
import type { AuditQuery } from "../query/useAuditQuery";

const text = (value: unknown) => (typeof value === "string" ? value : undefined);

/** All events of the query over time, as the platform counts them. */
export const EventHistogram = ({ audit }: { audit: AuditQuery }) => {
  const translate = useTranslate();
  const timeZone = usePlatformZone();
  const { filter, isPersonal, query, setQuery } = audit;
  const answer = useQuestion<AuditHistogram>({
    path: "/audit-events/histogram",
    filter,
    params: { from: text(filter["recordedAt_gte"]), to: text(filter["recordedAt_lt"]), timeZone },
    isPersonal,
  });
  const { data, error } = answer;
  const buckets = useMemo(
    () =>
      data?.buckets.map(({ start, end, count, denied, failed }) => ({
        start,
        end,
        count,
        marked: denied + failed,
      })),
    [data],
  );
  if (error && !data)
    return (
      <ProblemPanel
        layout="inline"
        error={error}
        onRetry={() => void answer.refetch()}
        retrying={answer.isFetching}
      />
    );
  if (!data || !buckets) return <div aria-hidden className="h-[88px]" />;
  return (
    <TimeHistogram
      // Another range is another axis: the cursor starts anew.
      key={`${data.from} ${data.interval} ${buckets.length}`}
      buckets={buckets}
      asOf={data.asOf.at}
      label={translate("audit_events.histogram.label")}
      markedLabel={translate("audit_events.histogram.marked")}
      onZoom={(from, to) => setQuery(withRange(query, bucketRange(from, to, timeZone)))}
      onZoomOut={() => setQuery(withRange(query))}
      canZoomOut={hasRange(query)}
    />
  );
};
