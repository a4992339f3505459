import type { components } from "../../../../openapi/platform.gen";
import type { RangeReport } from "../../../domain/audit-proof/messages";
import type { ProofFailure } from "../../../domain/audit-proof/states";
import { fields, toFilter, type Query } from "../../../domain/audit-query";
import type { StewardDataProvider } from "../../../providers/dataProvider/dataProvider";
import type { LogProver } from "../../../providers/logProof/logProver";
import { compareListed, type Verdict } from "./compareListed";

type AuditEventPage = components["schemas"]["AuditEventPage"];

/** The most that one page of the API holds. */
const LISTED = 1000;

export interface CompletenessQuestion {
  text: string;
  query: Query;
  timeZone: string;
  /** What "the last day" counts from, in milliseconds of the platform's time. */
  now: number;
}

export interface CompletenessResult {
  report: RangeReport;
  verdict: Verdict;
  /** When it was asked, in milliseconds of the platform's time. */
  at: number;
}

export interface Progress {
  done: number;
  total: number;
  /** Events a second, from the question on. */
  rate: number;
}

interface Tools {
  prover: Pick<LogProver, "verifyRange">;
  steward: Pick<StewardDataProvider, "readByBody">;
  signal: AbortSignal;
  progress: (progress: Progress) => void;
}

/** Conditions on what only the platform knows: nothing that is in an event can confirm them. */
export const serverOnlyFields = ({ terms }: Query): string[] => [
  ...new Set(
    terms.flatMap((term) =>
      term.is === "field" && fields[term.field].isServerOnly === true ? [term.field] : [],
    ),
  ),
];

const listed = async (question: CompletenessQuestion, { from, to }: RangeReport, tools: Tools) => {
  const { query, timeZone, now } = question;
  // Only what the proven head covers: newer events can't be in the answer that it is held against.
  const filter = { all: [{ ...toFilter(query, { timeZone, now }) }, { index_gte: from, index_lt: to }] };
  // In a body, as the query may be personal.
  const page = await tools.steward.readByBody<AuditEventPage>(
    "/audit-events/search",
    { filter, limit: LISTED },
    tools.signal,
  );
  return { indexes: page.items.map(({ index }) => index), total: page.total };
};

/**
 * Reads every event that is kept, rebuilds the signed root over them, runs the query here, and holds the answer against
 * what the platform lists for the same query and range: its count, and its newest rows one by one.
 * @returns the failed check where the log itself could not be proven
 */
export const proveCompleteness = async (
  question: CompletenessQuestion,
  tools: Tools,
): Promise<CompletenessResult | ProofFailure> => {
  const { text, query, timeZone, now } = question;
  const startedAt = performance.now();
  const report = await tools.prover.verifyRange({
    now,
    ...(query.terms.length > 0 && { query: { text, timeZone } }),
    signal: tools.signal,
    progress: (done, total) => {
      const seconds = Math.max(0.001, (performance.now() - startedAt) / 1000);
      tools.progress({ done, total, rate: done / seconds });
    },
  });
  if ("check" in report) return report;
  return { report, verdict: compareListed(report, await listed(question, report, tools), LISTED), at: now };
};
