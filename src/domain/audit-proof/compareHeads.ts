import { isSameHash, verifyConsistency } from "../transparency-log";
import type { Head } from "./readHead";
import type { LogState, ProofFailure } from "./states";
import { consistencyProof, rootFromTiles } from "./tileProofs";
import { TileError, type TileReader } from "./tileReader";

/** A head as far as two of them are compared. */
export type TreeHead = Pick<Head, "size" | "root">;

export interface HeadVerdict {
  readonly state: LogState;
  readonly failure: ProofFailure;
}

const verdict = (state: LogState, check: ProofFailure["check"], detail: string): HeadVerdict => ({
  state,
  failure: { check, detail },
});

async function compareLarger(
  known: TreeHead,
  head: TreeHead,
  tiles: TileReader,
): Promise<HeadVerdict | undefined> {
  const proof = await consistencyProof(tiles, known.size, head.size);
  const isConsistent = verifyConsistency({
    fromSize: known.size,
    toSize: head.size,
    fromRoot: known.root,
    toRoot: head.root,
    proof,
  });
  if (isConsistent) return undefined;
  // The tiles must at least lead to the new root: if not, it is they that are wrong.
  if (!isSameHash(await rootFromTiles(tiles, head.size), head.root))
    return verdict("proof_mismatch", "tile", "the tiles do not lead to the signed root");
  return verdict(
    "fork",
    "consistency",
    `${head.size} leaves do not begin with the ${known.size} seen before`,
  );
}

/** Whether a head continues one that was seen before: nothing if so, else what it means. An empty one proves nothing. */
export async function compareHeads(
  known: TreeHead,
  head: TreeHead,
  tiles: TileReader,
): Promise<HeadVerdict | undefined> {
  if (known.size === 0n) return undefined;
  if (head.size < known.size)
    return verdict("rollback", "known_head", `${head.size} leaves, ${known.size} seen before`);
  if (head.size === known.size) {
    if (isSameHash(known.root, head.root)) return undefined;
    return verdict("fork", "known_head", `two roots for ${head.size} leaves`);
  }
  try {
    return await compareLarger(known, head, tiles);
  } catch (error) {
    if (error instanceof TileError) return verdict("proof_mismatch", "tile", error.message);
    throw error;
  }
}
