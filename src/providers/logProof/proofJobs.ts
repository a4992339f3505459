import type { ProofReply, RangeMark, RangeReport } from "../../domain/audit-proof/messages";
import type { ProofFailure } from "../../domain/audit-proof/states";

type Told = ProofReply["tell"];
type ReplyOf<Kind extends Told> = Extract<ProofReply, { tell: Kind }>;

interface Waiting {
  /** Whether that was the last reply of the job. */
  readonly hear: (reply: ProofReply) => boolean;
  readonly fail: (error: Error) => void;
}

/** Questions beside those about the log and its rows, each with whoever waits for its answer. */
export class ProofJobs {
  readonly #waiting = new Map<number, Waiting>();

  /** Takes what is meant for a job; false when it is for nobody here. */
  hear(reply: ProofReply): boolean {
    const job = this.#waiting.get(reply.id);
    if (!job) return reply.tell !== "log" && reply.tell !== "rows" && reply.tell !== "broken";
    if (reply.tell === "broken") {
      this.#waiting.delete(reply.id);
      job.fail(new Error(reply.message));
    } else if (job.hear(reply)) this.#waiting.delete(reply.id);
    return true;
  }

  wait(
    id: number,
    progress: (done: number, total: number, mark?: RangeMark) => void,
    { signal, stop }: { signal: AbortSignal; stop: () => void },
  ): Promise<RangeReport | ProofFailure> {
    return new Promise((resolve, reject) => {
      const hear = (reply: ProofReply) => {
        if (reply.tell === "progress") progress(reply.done, reply.total, reply.mark);
        if (reply.tell === "range") resolve(reply.report);
        return reply.tell === "range";
      };
      this.#waiting.set(id, { hear, fail: reject });
      signal.addEventListener("abort", () => {
        if (!this.#waiting.delete(id)) return;
        stop();
        reject(signal.reason as Error);
      });
    });
  }

  /** The one answer to a question. */
  answer<Kind extends Told>(id: number, kind: Kind): Promise<ReplyOf<Kind>> {
    return new Promise((resolve, reject) => {
      const hear = (reply: ProofReply) => {
        if (reply.tell === kind) resolve(reply as ReplyOf<Kind>);
        return true;
      };
      this.#waiting.set(id, { hear, fail: reject });
    });
  }
}
