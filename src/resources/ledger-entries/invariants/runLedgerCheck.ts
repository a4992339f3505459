import { isBroken } from "../../../domain/ledger-invariants";
import type { JobOutcome, JobRun } from "../../../providers/tabJobs/tabJob";
import type { LedgerCheckInput, LedgerCheckResult } from "./ledgerCheckJob";

/** The check as a job: it goes on while the person is elsewhere, and begins anew after a reload. */
export const runLedgerCheck = async ({ range }: LedgerCheckInput, run: JobRun): Promise<JobOutcome> => {
  const findings = await run.ledger.check(range, run);
  const result: LedgerCheckResult = { findings, at: run.now() };
  return { result, isAlarm: isBroken(findings) };
};
