import { invariants, isBroken, type Finding, type LedgerFindings } from "./findings";
import { LedgerCheck } from "./ledgerCheck";
import { readColumns } from "./ledgerColumns";
import { readClaims, type LedgerRange, type LedgerSources } from "./readClaims";

const CHUNK = 65_536;
/** Chunks that are on their way while one is looked at. */
const AHEAD = 2;

type Progress = (done: number, total: number) => void;

const nothing: Finding = { is: "unchecked", why: "nothing_in_range" };
const ofNothing = Object.fromEntries(invariants.map((each) => [each, nothing])) as LedgerFindings["of"];
const noFindings: LedgerFindings = { entries: 0, from: "0", to: "0", of: ofNothing, afterPurge: 0 };

async function look(range: LedgerRange, sources: LedgerSources, progress: Progress): Promise<LedgerFindings> {
  const claims = await readClaims(sources, range);
  if (claims === undefined) return noFindings;
  const total = claims.to - claims.from + 1;
  const check = new LedgerCheck(claims);
  const coming: Promise<ArrayBuffer>[] = [];
  let next = claims.from;
  let done = 0;
  progress(0, total);
  while (next <= claims.to || coming.length > 0) {
    while (coming.length < AHEAD && next <= claims.to) {
      const chunk = sources.columns(next, Math.min(CHUNK, claims.to - next + 1));
      // A failure is met when it is its turn.
      chunk.catch(() => undefined);
      coming.push(chunk);
      next += CHUNK;
    }
    const columns = readColumns((await coming.shift()) ?? new ArrayBuffer(0));
    check.take(columns);
    done += columns.header.count;
    progress(Math.min(done, total), total);
  }
  return check.finish();
}

/**
 * Checks every invariant over a range of the ledger. What looks broken is looked at once more from the start: an erasure
 * or a late booking between two questions is nobody's fault, and is not seen twice.
 */
export async function checkLedger(
  range: LedgerRange,
  sources: LedgerSources,
  progress: Progress,
): Promise<LedgerFindings> {
  const findings = await look(range, sources, progress);
  return isBroken(findings) ? look(range, sources, progress) : findings;
}
