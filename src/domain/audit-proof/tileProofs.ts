import { nodeHash } from "../transparency-log";
import type { TileReader } from "./tileReader";
import { consistencyRanges, inclusionRanges, subtreesOf } from "./treePaths";

type Range = readonly [bigint, bigint];

async function rootOfRange(tiles: TileReader, [from, to]: Range, size: bigint): Promise<Uint8Array> {
  const nodes = await Promise.all(
    subtreesOf(from, to).map(({ height, position }) => tiles.node(height, position, size)),
  );
  return nodes.reduceRight((right, left) => nodeHash(left, right));
}

const proofOf = (tiles: TileReader, ranges: readonly Range[], size: bigint) =>
  Promise.all(ranges.map((range) => rootOfRange(tiles, range, size)));

/** An inclusion proof put together from tiles, so that no server computes what it then proves. */
export function inclusionProof(tiles: TileReader, index: bigint, size: bigint): Promise<Uint8Array[]> {
  return proofOf(tiles, inclusionRanges(index, size), size);
}

/** A consistency proof put together from tiles; `from` above 0 and at most `to`. */
export function consistencyProof(tiles: TileReader, from: bigint, to: bigint): Promise<Uint8Array[]> {
  return proofOf(tiles, consistencyRanges(from, to), to);
}

/** The root that the tiles lead to. */
export function rootFromTiles(tiles: TileReader, size: bigint): Promise<Uint8Array> {
  return rootOfRange(tiles, [0n, size], size);
}
