import { useTranslate } from "react-admin";
import { EmptyState } from "../../components/feedback/EmptyState";
import { ProblemPanel } from "../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../components/feedback/Skeleton";
import { JobRow } from "./JobRow";
import type { TabJob } from "../../providers/tabJobs/tabJob";
import { TabJobRow } from "./TabJobRow";
import type { Job } from "./useJobs";

interface JobsPanelProps {
  jobs: readonly Job[];
  tabJobs: readonly TabJob[];
  /** A link out of the panel was followed. */
  onLeave: () => void;
  error: unknown;
  isPending: boolean;
  onRetry: () => void;
}

export const JobsPanel = ({ jobs, tabJobs, error, isPending, onRetry, onLeave }: JobsPanelProps) => {
  const translate = useTranslate();
  return (
    <section
      aria-label={translate("app.jobs.label")}
      className="fixed inset-x-3 top-12 z-40 max-h-[70vh] overflow-y-auto rounded-md border border-line bg-raised shadow-overlay sm:absolute sm:inset-x-auto sm:top-9 sm:right-0 sm:w-96"
    >
      <h2 className="border-b border-hairline px-4 py-2 text-base font-semibold">
        {translate("app.jobs.label")}
      </h2>
      {error ? <ProblemPanel error={error} onRetry={onRetry} layout="inline" /> : null}
      {isPending && !error && (
        <div className="p-4">
          <SkeletonText />
        </div>
      )}
      {!isPending && !error && jobs.length + tabJobs.length === 0 && (
        <EmptyState icon="download" title={translate("app.jobs.none")}>
          {translate("app.jobs.empty")}
        </EmptyState>
      )}
      <ul className="divide-y divide-hairline">
        {tabJobs.map((job) => (
          <TabJobRow key={job.id} job={job} onLeave={onLeave} />
        ))}
        {jobs.map((job) => (
          <JobRow key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
};
