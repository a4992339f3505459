import type { TabJob } from "./tabJob";

const PREFIX = "steward.jobs.";

/** As much of the browser's storage as jobs need; `sessionStorage`, which ends with the tab. */
export type JobStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** What of a job survives a reload: no file, no error, and nothing at all of what may name a person. */
const keptPart = ({ file: _file, error: _error, isPersonal, ...job }: TabJob): TabJob => {
  if (!isPersonal) return { ...job, isPersonal };
  const { known: _known, result: _result, ...rest } = job;
  return { ...rest, isPersonal, label: "", input: null };
};

const isJob = (value: unknown): value is TabJob =>
  typeof value === "object" && value !== null && "id" in value && "kind" in value && "state" in value;

/** Jobs of one person in this tab (docs/storage.md). */
export const keptJobs = (storage: JobStorage, mark: string) => {
  const key = `${PREFIX}${mark}`;
  return {
    read: (): TabJob[] => {
      try {
        const value: unknown = JSON.parse(storage.getItem(key) ?? "[]");
        return Array.isArray(value) ? value.filter(isJob) : [];
      } catch {
        // What another version has written is no loss that anybody should be stopped by.
        return [];
      }
    },
    write: (jobs: readonly TabJob[]): void => {
      try {
        if (jobs.length === 0) storage.removeItem(key);
        else storage.setItem(key, JSON.stringify(jobs.map(keptPart)));
      } catch {
        // A full storage costs the resuming after a reload, not the job.
      }
    },
    forget: (): void => storage.removeItem(key),
  };
};
