import type { components } from "../../../../openapi/platform.gen";
import type { RangeMark, RangeReport } from "../../../domain/audit-proof/messages";
import type { ProofCheck, ProofFailure, ProvenHead } from "../../../domain/audit-proof/states";
import { fields, toFilter, type Query } from "../../../domain/audit-query";
import type { JobRun } from "../../../providers/tabJobs/tabJob";
import type { AskedOfLog } from "../logJobs";
import { compareListed, type Verdict } from "./compareListed";

type AuditEventPage = components["schemas"]["AuditEventPage"];

/** The most that one page of the API holds. */
const LISTED = 1000;

export interface CompletenessQuestion extends AskedOfLog {
  query: Query;
}

/** What was found, with the signed head that it is true of, however old it gets. */
export type Completeness =
  | {
      is: "found";
      head: ProvenHead;
      from: string;
      to: string;
      verdict: Verdict;
      /** When it was found, in milliseconds of the platform's time. */
      at: number;
    }
  /** The log itself did not verify. */
  | { is: "unproven"; failure: ProofFailure; at: number };

/** Checks whose failure says that nothing is known, and not that something is wrong. */
const unknowing: ReadonlySet<ProofCheck> = new Set(["connection", "pinned_keys"]);

export const isAlarming = (found: Completeness): boolean =>
  found.is === "found" ? found.verdict.is !== "complete" : !unknowing.has(found.failure.check);

/** Conditions on what only the platform knows: nothing that is in an event can confirm them. */
export const serverOnlyFields = ({ terms }: Query): string[] => [
  ...new Set(
    terms.flatMap((term) =>
      term.is === "field" && fields[term.field].isServerOnly === true ? [term.field] : [],
    ),
  ),
];

const listed = async (
  { query, timeZone, now }: CompletenessQuestion,
  { from, to }: RangeReport,
  { steward, signal }: JobRun,
) => {
  // Only what the proven head covers: newer events can't be in the answer that it is held against.
  const filter = { all: [{ ...toFilter(query, { timeZone, now }) }, { index_gte: from, index_lt: to }] };
  // In a body, as the query may be personal.
  const page = await steward.readByBody<AuditEventPage>(
    "/audit-events/search",
    { filter, limit: LISTED },
    signal,
  );
  return { indexes: page.items.map(({ index }) => index), total: page.total };
};

const prove = async (
  question: CompletenessQuestion,
  run: JobRun,
  resume: RangeMark | undefined,
): Promise<Completeness> => {
  const { text, query, timeZone, now } = question;
  const report = await run.prover.verifyRange({
    now,
    ...(query.terms.length > 0 && { query: { text, timeZone } }),
    ...(resume && { resume }),
    signal: run.signal,
    progress: run.progress,
  });
  if ("check" in report) return { is: "unproven", failure: report, at: run.now() };
  const { head, from, to } = report;
  const verdict = compareListed(report, await listed(question, report, run), LISTED);
  return { is: "found", head, from, to, verdict, at: run.now() };
};

/**
 * Reads every event that is kept, rebuilds the signed root over them, runs the query here, and holds the answer against
 * what the platform lists for the same query and range: its count, and its newest rows one by one.
 */
export const proveCompleteness = async (
  question: CompletenessQuestion,
  run: JobRun,
): Promise<Completeness> => {
  const minIndexBefore = run.prover.readings().status.minIndex;
  const found = await prove(question, run, run.known as RangeMark | undefined);
  if (!isAlarming(found)) return found;
  // Events whose retention has ended meanwhile are missed without anybody's fault: then everything is looked at again.
  const { minIndex } = await run.prover.refresh();
  const begin = BigInt(found.is === "found" ? found.from : (minIndexBefore ?? minIndex ?? 0));
  return minIndex !== undefined && BigInt(minIndex) > begin ? prove(question, run, undefined) : found;
};
