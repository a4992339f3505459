import type { FileFindings } from "../../domain/export-check";
import type { LedgerFindings, LedgerRange } from "../../domain/ledger-invariants";
import type { LedgerReply, LedgerTask } from "../../domain/ledger-work/messages";
import { readProblem } from "../../domain/problem/problem";
import { localProblem, problemError } from "../dataProvider/problem";

/** Begins a task somewhere off the page's thread; answers how to end it. */
export type StartLedgerTask = (task: LedgerTask, hear: (reply: LedgerReply) => void) => () => void;

interface Run {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/** Work on the books. Each rejects with the signal's reason when it is stopped, and with a problem when it fails. */
export interface LedgerWork {
  readonly check: (range: LedgerRange, run: Run) => Promise<LedgerFindings>;
  readonly verify: (file: Blob, run: Run) => Promise<FileFindings>;
}

type Failure = Extract<LedgerReply, { tell: "failed" }>;
type Result = Extract<LedgerReply, { tell: "checked" | "verified" }>;

const errorOf = ({ status, problem, message }: Failure): Error => {
  if (status === undefined) return localProblem("malformed_answer", { detail: message });
  if (status === 0) return localProblem("offline", { detail: message });
  const read = readProblem(problem, status);
  return problemError({ ...read, title: read.title || `The platform answered with status ${status}` });
};

const done = (start: StartLedgerTask, task: LedgerTask, { signal, progress }: Run): Promise<Result> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const end = start(task, (reply) => {
      if (reply.tell === "progress") {
        progress(reply.done, reply.total);
        return;
      }
      end();
      if (reply.tell === "failed") reject(errorOf(reply));
      else resolve(reply);
    });
    signal.addEventListener("abort", () => {
      end();
      reject(signal.reason as Error);
    });
  });

export const createLedgerWork = (start: StartLedgerTask): LedgerWork => ({
  check: async (range, run) => {
    const reply = await done(start, { do: "check", range }, run);
    if (reply.tell !== "checked") throw localProblem("wrong_shape");
    return reply.findings;
  },
  verify: async (file, run) => {
    const reply = await done(start, { do: "verify", file }, run);
    if (reply.tell !== "verified") throw localProblem("wrong_shape");
    return reply.found;
  },
});
