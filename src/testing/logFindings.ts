import { ProofEngine } from "../domain/audit-proof/engine";
import { keysOf, logNow, logSigner, witness, type testLog } from "./auditLog";

type TestLog = ReturnType<typeof testLog>;

/** The keys that a console of these tests has pinned. */
export const pinned = keysOf(logSigner, witness);

export const engineOf = (log: TestLog, heads = log.heads, keys = pinned) =>
  new ProofEngine({ log: keys, sources: log.sources, heads });

/** State of the log, names of the checks that failed, and what becomes of some rows. */
export async function found(log: TestLog, rows: readonly number[] = [], engine = engineOf(log)) {
  const { state, failures } = await engine.checkLog(logNow);
  const checked = await engine.checkRows(rows.map((index) => log.row(index)));
  return {
    state,
    checks: failures.map(({ check }) => check),
    rows: checked.map((row) => row.failure?.check ?? row.state),
  };
}

const flip = (bytes: Uint8Array, at: number) => bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));

/** Serves a tile with one bit changed. */
export function flipTile(log: TestLog, level: number, index: number, width: number, at = 0): void {
  const tile = log.tree.tile(level, index, width, log.size) ?? new Uint8Array();
  const path = `/audit/tile/${level}/${index}${width === 256 ? "" : `.p/${width}`}`;
  log.spoilt.set(path, flip(tile, at));
}
