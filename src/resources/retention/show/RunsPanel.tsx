import { useTranslate } from "react-admin";
import { Banner } from "../../../components/feedback/Banner";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { JobProgress } from "../../../components/job/JobProgress";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import { isUnderWay, useJob } from "../../../providers/dataProvider/useJob";
import { resource, type Retention } from "../retention";
import { RunTook } from "../RunTook";

/** A run that somebody asked for, while it is under way; why, where it failed. */
const Running = ({ jobId }: { jobId: string }) => {
  const translate = useTranslate();
  const { data: job } = useJob(jobId, resource);
  if (job?.state === "failed" && job.problem) return <ProblemPanel layout="inline" error={job.problem} />;
  if (!job || !isUnderWay(job)) return null;
  return (
    <div role="status">
      <p className="text-sm">{translate("retention.run.running")}</p>
      <JobProgress
        label={job.label}
        done={job.done}
        total={job.total}
        unit={job.unit}
        ratePerSecond={job.ratePerSecond}
      />
    </div>
  );
};

const None = ({ status: { rule, lastRun } }: { status: Retention }) => {
  const translate = useTranslate();
  if (lastRun !== undefined)
    return (
      <Banner tone="critical" title={translate("retention.next_run.none")}>
        {translate("retention.next_run.none_detail")}
      </Banner>
    );
  const isByErasure = rule.rule === "days" || rule.rule === "account_life";
  return (
    <p className="text-sm text-muted">
      {translate(`retention.next_run.${isByErasure ? "by_erasure" : "nothing"}`)}
    </p>
  );
};

/** What the last run took and could not, and what the next one will. */
export const RunsPanel = ({ status }: { status: Retention }) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`retention.field.${name}`);
  const { lastRun, nextRunAt, nextRunCount, jobId } = status;
  return (
    <Panel title={translate("retention.panel.runs")}>
      <div className="space-y-3">
        {jobId !== undefined && <Running jobId={jobId} />}
        {nextRunAt === undefined && <None status={status} />}
        {(lastRun !== undefined || nextRunAt !== undefined) && (
          <DefinitionList
            items={[
              lastRun !== undefined && { label: label("lastRun"), value: <RunTook run={lastRun} /> },
              nextRunAt !== undefined && {
                label: label("nextRunAt"),
                value: <TimeText at={nextRunAt} show="both" />,
              },
              nextRunCount !== undefined && { label: label("next_count"), value: formatCount(nextRunCount) },
            ]}
          />
        )}
      </div>
    </Panel>
  );
};
