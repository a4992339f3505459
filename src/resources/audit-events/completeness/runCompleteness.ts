import { parse } from "../../../domain/audit-query";
import type { JobOutcome, JobRun } from "../../../providers/tabJobs/tabJob";
import type { AskedOfLog } from "../logJobs";
import { isAlarming, proveCompleteness, type Completeness } from "./proveCompleteness";

/** The check as a job; what it has read of the log is kept, so that a reload does not begin anew. */
export const runCompleteness = async (asked: AskedOfLog, run: JobRun): Promise<JobOutcome> => {
  const query = parse(asked.text, asked);
  const result: Completeness = await proveCompleteness({ ...asked, query }, run);
  return { result, isAlarm: isAlarming(result) };
};
