import type { components } from "../../../openapi/platform.gen";
import type { SealVerdict } from "../../domain/period-seal";
import type { Bucket, ColumnMapping } from "../../domain/reconciliation";
import type {
  Compared,
  FileRefusal,
  FindingRow,
  OpenedFile,
  ReconcileReply,
  ReconcileRequest,
} from "../../domain/reconciliation/messages";
import { readProblem } from "../../domain/problem/problem";
import { localProblem, problemError } from "../dataProvider/problem";

type Schemas = components["schemas"];
export type { Compared, FileRefusal, FindingRow, OpenedFile };

export interface ReconcileChannel {
  readonly post: (request: ReconcileRequest) => void;
  readonly close: () => void;
}

/** Starts whatever does the work: a worker, or (in tests) something beside us. */
export type OpenChannel = (hear: (reply: ReconcileReply) => void) => ReconcileChannel;

/** The file was not taken, and nothing of it. */
export class FileRefused extends Error {
  override readonly name = "FileRefused";
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal) {
    super(`line ${refusal.line}: ${refusal.problem}`);
    this.refusal = refusal;
  }
}

type Progress = (done: number, total: number) => void;
type Unnumbered<Request> = Request extends { id: number } ? Omit<Request, "id"> : never;

/** Reads, compares and checks off the page's thread. Each rejects with FileRefused or a problem. */
export interface Reconciler {
  open(file: Blob): Promise<OpenedFile>;
  compare(
    file: {
      readonly file: Blob;
      readonly name: string;
      readonly mapping: ColumnMapping;
      readonly periodId: string;
    },
    progress: Progress,
  ): Promise<Compared>;
  rows(bucket: Bucket, from: number, count: number): Promise<readonly FindingRow[]>;
  report(): Promise<Schemas["ReconciliationReport"]>;
  checkSeal(period: Schemas["ReconciliationPeriod"], progress: Progress): Promise<SealVerdict>;
  close(): void;
}

interface Waiting {
  readonly progress: Progress | undefined;
  readonly resolve: (reply: ReconcileReply) => void;
  readonly reject: (error: Error) => void;
}

const errorOf = ({ status, problem, message }: Extract<ReconcileReply, { tell: "failed" }>): Error => {
  if (status === undefined) return localProblem("malformed_answer", { detail: message });
  if (status === 0) return localProblem("offline", { detail: message });
  const read = readProblem(problem, status);
  return problemError({ ...read, title: read.title || `The platform answered with status ${status}` });
};

class ChannelReconciler implements Reconciler {
  readonly #channel: ReconcileChannel;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(openChannel: OpenChannel) {
    this.#channel = openChannel((reply) => this.#hear(reply));
  }

  async open(file: Blob) {
    return (await this.#ask("opened", { ask: "open", file })).opened;
  }

  async compare(input: Parameters<Reconciler["compare"]>[0], progress: Progress) {
    return (await this.#ask("compared", { ask: "compare", ...input }, progress)).compared;
  }

  async rows(bucket: Bucket, from: number, count: number) {
    return (await this.#ask("rows", { ask: "rows", bucket, from, count })).rows;
  }

  async report() {
    return (await this.#ask("report", { ask: "report" })).report;
  }

  async checkSeal(period: Schemas["ReconciliationPeriod"], progress: Progress) {
    return (await this.#ask("verdict", { ask: "seal", period }, progress)).verdict;
  }

  close() {
    this.#channel.close();
    this.#waiting.clear();
  }

  async #ask<Tell extends ReconcileReply["tell"]>(
    tell: Tell,
    request: Unnumbered<ReconcileRequest>,
    progress?: Progress,
  ): Promise<Extract<ReconcileReply, { tell: Tell }>> {
    this.#lastId += 1;
    const id = this.#lastId;
    const reply = await new Promise<ReconcileReply>((resolve, reject) => {
      this.#waiting.set(id, { progress, resolve, reject });
      this.#channel.post({ ...request, id });
    });
    if (reply.tell !== tell) throw localProblem("wrong_shape");
    return reply as Extract<ReconcileReply, { tell: Tell }>;
  }

  #hear(reply: ReconcileReply) {
    // A worker that could not be started answers nobody: everyone is told.
    if (reply.tell === "failed" && reply.id === 0) {
      for (const waiting of this.#waiting.values()) waiting.reject(errorOf(reply));
      this.#waiting.clear();
      return;
    }
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    if (reply.tell === "progress") {
      waiting.progress?.(reply.done, reply.total);
      return;
    }
    this.#waiting.delete(reply.id);
    if (reply.tell === "refused") waiting.reject(new FileRefused(reply.refusal));
    else if (reply.tell === "failed") waiting.reject(errorOf(reply));
    else waiting.resolve(reply);
  }
}

export const createReconciler = (openChannel: OpenChannel): Reconciler => new ChannelReconciler(openChannel);
