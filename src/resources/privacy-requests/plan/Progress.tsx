import { useTranslate } from "react-admin";
import { StatusBadge, type StatusLook } from "../../../components/field/StatusField";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { Panel } from "../../../components/layout/Panel";
import type { Job, PrivacyRequest } from "../privacyRequest";
import { useJob } from "../../../providers/dataProvider/useJob";

type Part = NonNullable<Job["steps"]>[number];

const looks: Readonly<Record<Job["state"], StatusLook>> = {
  queued: { tone: "neutral", icon: "clock" },
  running: { tone: "info", icon: "refresh" },
  succeeded: { tone: "positive" },
  failed: { tone: "critical" },
  cancelled: { tone: "neutral", icon: "close" },
};

const Bar = ({ done, total, label }: { done: number; total: number; label: string }) => (
  <progress
    aria-label={label}
    value={done}
    max={Math.max(1, total)}
    className="h-1.5 w-full overflow-hidden rounded-sm bg-neutral-soft [&::-webkit-progress-bar]:bg-neutral-soft [&::-webkit-progress-value]:bg-accent"
  />
);

const PartRow = ({ part }: { part: Part }) => {
  const translate = useTranslate();
  return (
    <li className="px-4 py-2 text-sm">
      <div className="flex flex-wrap items-center gap-x-3">
        <span className="min-w-0 flex-1 truncate">{part.label}</span>
        <span className="text-xs text-muted tabular-nums">
          {translate("privacy_requests.execution.progress", {
            done: formatCount(part.done),
            total: formatCount(part.total),
          })}
        </span>
        <StatusBadge value={part.state} looks={looks} labels="privacy_requests.execution.state" />
      </div>
      {part.problem && <p className="text-critical">{part.problem.detail ?? part.problem.title}</p>}
    </li>
  );
};

/** How far the work is: all of it, and each category and processor. Nothing half-done is called done. */
export const Progress = ({ record }: { record: PrivacyRequest }) => {
  const translate = useTranslate();
  const { data: job } = useJob(record.jobId, "privacy-requests");
  const parts = job?.steps ?? record.steps ?? [];
  if (!job && parts.length === 0) return null;
  return (
    <Panel title={translate("privacy_requests.execution.title")} flush>
      {job && (
        <div className="space-y-2 px-4 py-3 text-sm">
          <div className="flex flex-wrap items-center gap-x-3">
            <StatusBadge value={job.state} looks={looks} labels="privacy_requests.execution.state" />
            <span className="tabular-nums">
              {translate("privacy_requests.execution.progress", {
                done: formatCount(job.done),
                total: formatCount(job.total),
              })}
            </span>
            {job.state === "running" && job.eta !== undefined && (
              <span className="text-muted">
                {translate("privacy_requests.execution.eta")} <TimeText at={job.eta} show="second" />
              </span>
            )}
          </div>
          <Bar done={job.done} total={job.total} label={translate("privacy_requests.execution.label")} />
          {job.problem && <p className="text-critical">{job.problem.detail ?? job.problem.title}</p>}
        </div>
      )}
      {parts.length > 0 && (
        <ul
          aria-label={translate("privacy_requests.execution.parts")}
          className="divide-y divide-hairline border-t border-hairline"
        >
          {parts.map((part) => (
            <PartRow key={`${part.kind}:${part.id}`} part={part} />
          ))}
        </ul>
      )}
    </Panel>
  );
};
