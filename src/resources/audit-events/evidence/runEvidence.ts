import { saveFile } from "../../../components/download/saveFile";
import type { ProofFailure } from "../../../domain/audit-proof/states";
import { parse, toFilter } from "../../../domain/audit-query";
import type { OpenEvidence } from "../../../providers/logProof/evidenceFiles";
import type { JobOutcome, JobRun } from "../../../providers/tabJobs/tabJob";
import { resource, type AuditEventItem } from "../auditEvent";
import type { AskedOfLog } from "../logJobs";
import { EvidenceRefused, evidenceName, orRefuse } from "./evidenceFile";

const PAGE = 1000;

/** What became of a file of evidence. */
export type EvidenceMade =
  { is: "made"; count: number; sizeBytes: number } | { is: "refused"; failure: ProofFailure };

/** Page by page, oldest first, into the file: none of it is gathered in between. */
const addAll = async (file: OpenEvidence, asked: AskedOfLog, { steward, signal, progress }: JobRun) => {
  const { text, timeZone, now } = asked;
  // Only what the head covers that proves it all.
  const filter = { all: [{ ...toFilter(parse(text, asked), { timeZone, now }) }, { index_lt: file.size }] };
  const question = { filter, limit: PAGE, order: "asc", isPersonal: true, signal } as const;
  let cursor: string | null | undefined;
  let count = 0;
  while (cursor !== null) {
    const page = await steward.getStream<AuditEventItem>(resource, {
      ...question,
      ...(cursor !== undefined && { cursor }),
    });
    signal.throwIfAborted();
    if (page.items.length > 0) count = orRefuse(await file.add(page.items));
    progress(count, Math.max(count, page.total.value));
    cursor = page.nextCursor;
  }
  return count;
};

const make = async (asked: AskedOfLog, run: JobRun): Promise<JobOutcome> => {
  const { text, timeZone, now } = asked;
  const query = { text, timeZone, now: new Date(now).toISOString() };
  const file = orRefuse(await run.prover.openEvidence(text === "" ? undefined : query));
  try {
    const count = await addAll(file, asked, run);
    const content = await file.finish();
    const name = evidenceName(query.now.slice(0, 19));
    saveFile(name, content);
    const result: EvidenceMade = { is: "made", count, sizeBytes: content.size };
    return { result, file: { name, content } };
  } finally {
    file.drop();
  }
};

/** Evidence of everything that a query matches, as a job; it is handed to the downloads as soon as it is whole. */
export const runEvidence = async (asked: AskedOfLog, run: JobRun): Promise<JobOutcome> => {
  try {
    return await make(asked, run);
  } catch (error) {
    if (!(error instanceof EvidenceRefused)) throw error;
    const result: EvidenceMade = { is: "refused", failure: error.failure };
    return { result, isAlarm: error.failure.check !== "connection" && error.failure.check !== "pinned_keys" };
  }
};
