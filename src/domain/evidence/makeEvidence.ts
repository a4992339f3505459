import { encodeBase64 } from "../transparency-log";
import type { ListedRow } from "../audit-proof/engine";
import type { Head } from "../audit-proof/readHead";
import { inclusionProof } from "../audit-proof/tileProofs";
import type { TileReader } from "../audit-proof/tileReader";
import type { EvidenceBundle } from "../audit-proof/evidenceBundle";

export interface EvidenceParts {
  readonly log: EvidenceBundle["log"];
  readonly head: Head;
  readonly tiles: TileReader;
  readonly rows: readonly ListedRow[];
  readonly madeAt: string;
  readonly query?: EvidenceBundle["query"];
}

/** Puts a bundle together from verified rows below a head. Rows that are still pending have no proof and must wait. */
export async function makeEvidence(parts: EvidenceParts): Promise<EvidenceBundle> {
  const { log, head, tiles, rows, madeAt, query } = parts;
  const sorted = rows.toSorted((left, right) => (BigInt(left.index) < BigInt(right.index) ? -1 : 1));
  const events = await Promise.all(
    sorted.map(async ({ index, leaf }) => {
      const proof = await inclusionProof(tiles, BigInt(index), head.size);
      return { index, leaf, proof: proof.map(encodeBase64) };
    }),
  );
  return {
    schema: "steward-evidence/1",
    madeAt,
    log,
    checkpoint: head.note,
    ...(query && { query }),
    events,
  };
}
