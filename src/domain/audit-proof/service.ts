import { parseLeaf } from "../audit-event/parseLeaf";
import type { CheckedLog } from "./checkLog";
import type { CheckedRow } from "./checkRow";
import type { ListedRow, ProofEngine } from "./engine";
import type { LogStatus, ProofReply, ProofRequest, RowProof } from "./messages";
import { provenHead } from "./readHead";

const FIVE_MINUTES = 300_000;

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

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

async function answer(engine: ProofEngine, request: ProofRequest): Promise<ProofReply> {
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

/** Answers one request after the other, so that rows are held against the head that was asked for before them. */
export function serveProofs(engine: ProofEngine, reply: (message: ProofReply) => void) {
  let last: Promise<void> = Promise.resolve();
  return (request: ProofRequest): void => {
    last = last
      .then(async () => reply(await answer(engine, request)))
      .catch((error: unknown) => reply({ tell: "broken", id: request.id, message: String(error) }));
  };
}
