import { EvidenceFiles } from "./evidenceFiles";
import { answerRange } from "./jobs";
import { parseLeaf } from "../audit-event/parseLeaf";
import type { CheckedLog } from "../audit-proof/checkLog";
import type { CheckedRow } from "../audit-proof/checkRow";
import type { ListedRow, ProofEngine } from "../audit-proof/engine";
import type { LogStatus, ProofReply, ProofRequest, RowProof } from "../audit-proof/messages";
import { provenHead } from "../audit-proof/readHead";
import { toHex } from "./toHex";

const FIVE_MINUTES = 300_000;

const statusOf = ({ state, failures, head, retention }: CheckedLog): LogStatus => ({
  state,
  failures,
  minIndex: retention && String(retention.minIndex),
  ...(head && { head: provenHead(head) }),
});

/** An event that says it was recorded minutes ago must be below a signed head by now. */
function isOverdue({ leaf }: ListedRow, now: number): boolean {
  const { event } = parseLeaf(leaf, { isCanonicalChecked: false });
  return event !== undefined && Date.parse(event.recordedAt) < now - FIVE_MINUTES;
}

function proofOf({ state, failure, leafHash, event }: CheckedRow, row: ListedRow, now: number): RowProof {
  const late = state === "pending" && isOverdue(row, now);
  return {
    state,
    ...(late && { failure: { check: "freshness", index: row.index } as const }),
    ...(failure && { failure }),
    ...(leafHash && { leafHash: toHex(leafHash) }),
    ...(event && { event }),
  };
}

type Quick = Extract<ProofRequest, { ask: "log" | "rows" }>;

async function answer(engine: ProofEngine, request: Quick): Promise<ProofReply> {
  const { id, now } = request;
  if (request.ask === "log")
    return { tell: "log", id, status: statusOf(await engine.checkLog(now, request.isAfresh)) };
  const rows = await engine.checkRows(request.rows);
  const proofs = request.rows.flatMap((row, place) => {
    const checked = rows[place];
    return checked ? [proofOf(checked, row, now)] : [];
  });
  return { tell: "rows", id, proofs };
}

/**
 * Answers questions about the log and its rows one after the other, so that rows are held against the head that was
 * asked for before them. Jobs over a range run beside them and can be stopped.
 */
export function serveProofs(engine: ProofEngine, reply: (message: ProofReply) => void) {
  let last: Promise<void> = Promise.resolve();
  const running = new Map<number, AbortController>();
  const broken = (id: number) => (error: unknown) => reply({ tell: "broken", id, message: String(error) });
  const queue = (id: number, task: () => Promise<void>) => {
    last = last.then(task).catch(broken(id));
  };
  const run = (id: number, task: (signal: AbortSignal) => Promise<void>) => {
    const stop = new AbortController();
    running.set(id, stop);
    // After what was asked before, so that there is a head; but nobody waits for its end.
    void last
      .then(() => task(stop.signal))
      .catch((error: unknown) => {
        if (!stop.signal.aborted) broken(id)(error);
      })
      .finally(() => running.delete(id));
  };
  const files = new EvidenceFiles(engine, reply);
  return (request: ProofRequest): void => {
    const { id } = request;
    if (request.ask === "stop") {
      running.get(id)?.abort();
      files.forget(id);
    } else if (request.ask === "range") run(id, (signal) => answerRange(engine, request, signal, reply));
    else if (request.ask === "log" || request.ask === "rows")
      queue(id, async () => reply(await answer(engine, request)));
    // What somebody has brought is checked without the log, which may be out of reach.
    else if (request.ask === "evidence_check") void files.check(request).catch(broken(id));
    else if (request.ask === "evidence_standing") void files.compare(request).catch(broken(id));
    else void last.then(() => files.answer(request)).catch(broken(id));
  };
}
