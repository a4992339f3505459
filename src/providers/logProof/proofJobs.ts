import type { EvidenceBundle } from "../../domain/audit-proof/evidenceBundle";
import type { ProofReply, RangeReport } from "../../domain/audit-proof/messages";
import type { ProofFailure } from "../../domain/audit-proof/states";

interface Waiting {
  readonly hear: (reply: ProofReply) => void;
  readonly fail: (error: Error) => void;
}

/** Long questions that are under way, each with whoever waits for it. */
export class ProofJobs {
  readonly #waiting = new Map<number, Waiting>();

  /** Takes what is meant for a job; false when it is for nobody here. */
  hear(reply: ProofReply): boolean {
    const job = this.#waiting.get(reply.id);
    if (!job) return reply.tell === "progress" || reply.tell === "range" || reply.tell === "evidence";
    if (reply.tell !== "progress") this.#waiting.delete(reply.id);
    if (reply.tell === "broken") job.fail(new Error(reply.message));
    else job.hear(reply);
    return true;
  }

  wait(
    id: number,
    progress: (done: number, total: number) => void,
    { signal, stop }: { signal: AbortSignal; stop: () => void },
  ): Promise<RangeReport | ProofFailure> {
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => reject(error);
      const hear = (reply: ProofReply) => {
        if (reply.tell === "progress") progress(reply.done, reply.total);
        if (reply.tell === "range") resolve(reply.report);
      };
      this.#waiting.set(id, { hear, fail });
      signal.addEventListener("abort", () => {
        if (!this.#waiting.delete(id)) return;
        stop();
        reject(signal.reason as Error);
      });
    });
  }

  file(id: number): Promise<EvidenceBundle | ProofFailure> {
    return new Promise((resolve, reject) => {
      const hear = (reply: ProofReply) => {
        if (reply.tell === "evidence") resolve(reply.bundle);
      };
      this.#waiting.set(id, { hear, fail: reject });
    });
  }
}
