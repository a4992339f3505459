import { useTranslate } from "react-admin";
import { Badge } from "../../components/badge/Badge";
import type { Tone } from "../../components/badge/tones";
import { Button } from "../../components/button/Button";
import { CopyButton } from "../../components/button/CopyButton";
import { ProblemPanel } from "../../components/feedback/ProblemPanel";
import { Icon } from "../../components/icon/Icon";
import { JobProgress } from "../../components/job/JobProgress";
import { useServerNow } from "../../providers/authProvider/useServerNow";
import { useAct } from "../../providers/dataProvider/useAct";
import type { Job } from "./useJobs";

const TONES: Record<Job["state"], Tone> = {
  queued: "neutral",
  running: "info",
  succeeded: "positive",
  failed: "critical",
  cancelled: "neutral",
};

const TICK_MS = 1000;

const Progress = ({ job }: { job: Job }) => {
  const now = useServerNow(TICK_MS);
  return (
    <JobProgress
      label={job.label}
      done={job.done}
      total={Math.max(1, job.total)}
      unit={job.unit}
      ratePerSecond={job.ratePerSecond}
      leftMs={job.eta === undefined ? undefined : Date.parse(job.eta) - now}
    />
  );
};

const Result = ({ job }: { job: Job }) => {
  const translate = useTranslate();
  const now = useServerNow(TICK_MS);
  const isExpired = job.expiresAt !== undefined && Date.parse(job.expiresAt) < now;
  if (!job.resultUrl || isExpired) {
    return <p className="text-xs text-muted">{translate("app.jobs.expired")}</p>;
  }
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-muted">
      <a
        href={job.resultUrl}
        download=""
        className="inline-flex items-center gap-1 font-medium text-accent hover:underline"
      >
        <Icon name="download" />
        {translate("app.jobs.download")}
      </a>
      {job.manifest && (
        <span className="inline-flex min-w-0 items-center gap-1">
          {translate("app.jobs.rows", { smart_count: job.manifest.rows })}, SHA-256
          <code className="font-mono">{job.manifest.sha256.slice(0, 10)}…</code>
          <CopyButton text={job.manifest.sha256} label="SHA-256" />
        </span>
      )}
    </div>
  );
};

export const JobRow = ({ job }: { job: Job }) => {
  const translate = useTranslate();
  const cancel = useAct({ resource: "jobs", id: job.id, verb: "cancel" });
  const isActive = job.state === "queued" || job.state === "running";
  return (
    <li className="px-4 py-2 text-sm">
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 truncate font-medium" title={job.label}>
          {job.label}
        </span>
        <Badge tone={TONES[job.state]}>{translate(`app.jobs.state.${job.state}`)}</Badge>
        {isActive && job.cancellable && (
          <Button size="small" variant="quiet" pending={cancel.isPending} onClick={() => cancel.mutate({})}>
            {translate("app.jobs.cancel")}
          </Button>
        )}
      </div>
      {isActive && <Progress job={job} />}
      {job.state === "succeeded" && <Result job={job} />}
      {job.problem && (
        <ProblemPanel error={{ status: job.problem.status, body: job.problem }} layout="inline" />
      )}
      {cancel.error && <ProblemPanel error={cancel.error} layout="inline" />}
    </li>
  );
};
