import { useQuery } from "@tanstack/react-query";
import { LinkBase, useRequireAccess, useTranslate } from "react-admin";
import { ProblemPanel } from "../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../components/feedback/Skeleton";
import { TimeText } from "../../components/field/DateField";
import { PageHeader } from "../../components/layout/PageHeader";
import { Panel } from "../../components/layout/Panel";
import { QueueTable } from "../../components/queue/QueueTable";
import type { Queue } from "../../domain/queues/queue";
import { useHasScope } from "../../providers/authProvider/SessionContext";
import { useSteward } from "../../providers/dataProvider/useSteward";

const REFRESH_MS = 30_000;
const HOUR_MS = 3_600_000;

const failuresPath = ({ asOf }: Queue) => {
  const filter = {
    outcome: ["upstream_error"],
    at_gte: new Date(Date.parse(asOf) - HOUR_MS).toISOString(),
  };
  return `/request-logs?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;
};

/** The state of the platform's queues now. */
export const QueuePage = () => {
  useRequireAccess({ resource: "queue", action: "list" });
  const translate = useTranslate();
  const mayReadLogs = useHasScope("request_logs:read");
  const steward = useSteward();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["queue"],
    queryFn: ({ signal }) => steward.read<Queue>("/queue", {}, signal),
    refetchInterval: REFRESH_MS,
  });
  return (
    <>
      <PageHeader title={translate("queue.title")} meta={data && <TimeText at={data.asOf} show="second" />} />
      <Panel
        title={translate("queue.title")}
        flush
        footer={
          data &&
          mayReadLogs && (
            <LinkBase to={failuresPath(data)} className="underline-offset-2 hover:underline">
              {translate("queue.to_failures")}
            </LinkBase>
          )
        }
      >
        {error && (
          <div className="p-4">
            <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />
          </div>
        )}
        {!error && !data && (
          <div className="p-4">
            <SkeletonText lines={4} />
          </div>
        )}
        {/* What was known last stays, with its time in the heading: the next question may be answered again. */}
        {data && <QueueTable queue={data} />}
      </Panel>
    </>
  );
};
