import { SourceError } from "../../domain/audit-proof/sources";
import { CsvError } from "../../domain/csv/csvError";
import { SealChecker } from "../../domain/period-seal";
import { Comparison, openFile } from "../../domain/reconciliation/comparison";
import { LineError } from "../../domain/reconciliation";
import type { ReconcileReply, ReconcileRequest } from "../../domain/reconciliation/messages";
import { chunksOf, linesOf } from "../linesOf";
import { readApi, RefusedError, type Access } from "../readApi";

export interface ReconcileMessage {
  readonly request: ReconcileRequest;
  /** With each request, because a token may be renewed. */
  readonly access: Access;
}

type Asked<Kind extends ReconcileRequest["ask"]> = Extract<ReconcileRequest, { ask: Kind }>;

const TELL_EVERY_MS = 100;
const nothing = new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });

let comparison: Comparison | undefined;

const tell = (reply: ReconcileReply) => self.postMessage(reply);

function throttled(id: number, total: number) {
  let last = 0;
  return (done: number) => {
    const now = performance.now();
    if (now - last < TELL_EVERY_MS && done < total) return;
    last = now;
    tell({ tell: "progress", id, done, total });
  };
}

async function linesAt(path: string, access: Access): Promise<AsyncGenerator<readonly string[]>> {
  const read = await readApi(path, { ...access, cache: "no-store" });
  if (read.status === 404) throw new SourceError(404, path);
  return linesOf(read.body ?? nothing);
}

async function compare({ id, file, name, mapping, periodId }: Asked<"compare">, access: Access) {
  comparison = undefined;
  const records = await linesAt(`/reconciliation-periods/${encodeURIComponent(periodId)}/records`, access);
  const chunks = chunksOf(file.stream());
  const next = await Comparison.make({ name, mapping, chunks }, records, throttled(id, file.size));
  comparison = next;
  tell({ tell: "compared", id, compared: next.compared });
}

async function checkSeal({ id, period }: Asked<"seal">, access: Access) {
  const { seal, from, to } = period;
  if (seal === undefined) throw new Error("There is no seal to check");
  const checker = new SealChecker({ from, to, seal });
  const progress = throttled(id, seal.entries);
  const lines = await linesAt(`/reconciliation-periods/${encodeURIComponent(period.id)}/entries`, access);
  for await (const some of lines) {
    for (const line of some) checker.add(line);
    progress(checker.lines);
  }
  tell({ tell: "verdict", id, verdict: checker.finish() });
}

function made(): Comparison {
  if (comparison === undefined) throw new Error("Nothing has been compared");
  return comparison;
}

async function answer(request: ReconcileRequest, access: Access): Promise<void> {
  const { id } = request;
  if (request.ask === "open") tell({ tell: "opened", id, opened: await openFile(request.file) });
  else if (request.ask === "compare") await compare(request, access);
  else if (request.ask === "seal") await checkSeal(request, access);
  else if (request.ask === "report") tell({ tell: "report", id, report: made().report() });
  else tell({ tell: "rows", id, rows: made().rows(request.bucket, request.from, request.count) });
}

function failure(id: number, error: unknown): ReconcileReply {
  if (error instanceof CsvError) {
    const { line, problem, figures } = error;
    return { tell: "refused", id, refusal: { line, problem, figures } };
  }
  if (error instanceof LineError) {
    const { line, problem, column, cell } = error;
    return { tell: "refused", id, refusal: { line, problem, column, cell } };
  }
  const message = String(error);
  if (error instanceof RefusedError)
    return { tell: "failed", id, status: error.status, problem: error.problem, message };
  if (error instanceof SourceError) return { tell: "failed", id, status: error.status, message };
  return { tell: "failed", id, message };
}

self.addEventListener("message", ({ data: { request, access } }: MessageEvent<ReconcileMessage>) => {
  answer(request, access).catch((error: unknown) => tell(failure(request.id, error)));
});
