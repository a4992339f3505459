import { LinkBase, useTranslate } from "react-admin";
import { Badge } from "../../components/badge/Badge";
import type { Tone } from "../../components/badge/tones";
import { Button } from "../../components/button/Button";
import { IconButton } from "../../components/button/IconButton";
import { saveFile } from "../../components/download/saveFile";
import { ProblemPanel } from "../../components/feedback/ProblemPanel";
import { TabJobProgress } from "../../components/job/TabJobProgress";
import type { TabJob } from "../../providers/tabJobs/tabJob";
import { useTabJobStore } from "../../providers/tabJobs/TabJobsContext";

const TONES: Record<TabJob["state"], Tone> = {
  running: "info",
  succeeded: "positive",
  failed: "critical",
  cancelled: "neutral",
  interrupted: "caution",
};

/** What became of it, and what can be done next. */
const Ended = ({ job }: { job: TabJob }) => {
  const translate = useTranslate();
  const store = useTabJobStore();
  const { id, file, state, input, error } = job;
  const isUndone = state === "failed" || state === "cancelled";
  return (
    <>
      {state === "failed" &&
        (error === undefined ? (
          <p className="text-xs text-muted">{translate("app.jobs.failed_why")}</p>
        ) : (
          <ProblemPanel error={error} layout="inline" />
        ))}
      {state === "interrupted" && (
        <p className="text-xs text-muted">{translate("app.jobs.interrupted_why")}</p>
      )}
      <div className="flex flex-wrap items-center gap-1">
        {file && (
          <Button
            size="small"
            variant="quiet"
            icon="download"
            onClick={() => saveFile(file.name, file.content)}
          >
            {translate("app.jobs.download")}
          </Button>
        )}
        {isUndone && input !== null && (
          <Button size="small" variant="quiet" icon="refresh" onClick={() => store.again(id)}>
            {translate("app.jobs.again")}
          </Button>
        )}
      </div>
    </>
  );
};

/** Work of this tab, in the place that work of the platform has. */
export const TabJobRow = ({ job, onLeave }: { job: TabJob; onLeave: () => void }) => {
  const translate = useTranslate();
  const store = useTabJobStore();
  const { id, state, isAlarm = false } = job;
  const label = job.label === "" ? translate("app.jobs.personal") : job.label;
  const isRunning = state === "running";
  return (
    <li className="px-4 py-2 text-sm">
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 truncate font-medium" title={label}>
          {label}
        </span>
        <Badge tone={isAlarm ? "critical" : TONES[state]}>
          {translate(isAlarm ? "app.jobs.alarm" : `app.jobs.state.${state}`)}
        </Badge>
        {isRunning ? (
          <Button size="small" variant="quiet" onClick={() => store.cancel(id)}>
            {translate("app.jobs.cancel")}
          </Button>
        ) : (
          <IconButton
            size="small"
            icon="close"
            label={translate("app.jobs.dismiss")}
            onClick={() => store.dismiss(id)}
          />
        )}
      </div>
      {isRunning && <TabJobProgress label={label} unit={translate("app.jobs.unit")} job={job} />}
      {!isRunning && <Ended job={job} />}
      <p className="flex items-center gap-3 text-xs text-muted">
        {translate("app.jobs.here")}
        {job.input !== null && (
          <LinkBase to={job.path} onClick={onLeave} className="font-medium text-accent hover:underline">
            {translate("app.jobs.show")}
          </LinkBase>
        )}
      </p>
    </li>
  );
};
