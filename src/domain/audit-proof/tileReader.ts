import { HASH_BYTES, nodeHash } from "../transparency-log";

const HEIGHT = 8;
const WIDTH = 256;
const LEVELS_AT_MOST = 64;

/** A tile of hashes (C2SP tlog-tiles): `width` is 256, or less at the right edge of the tree. */
export interface TilePlace {
  readonly level: number;
  readonly index: bigint;
  readonly width: number;
}

/** Gives the bytes of a tile, or undefined when the log has none there. */
export type FetchTile = (place: TilePlace) => Promise<Uint8Array | undefined>;

/** The log gave no tile where its tree must have one, or one of another length. */
export class TileError extends Error {
  override readonly name = "TileError";
}

/** Address of a tile below `/audit`. */
export function tilePath({ level, index, width }: TilePlace): string {
  return `/audit/tile/${level}/${index}${width === WIDTH ? "" : `.p/${width}`}`;
}

/** The tile of a tree of that size that holds the node at `position` of `height`, and where the node's leaves lie in it. */
function placeOf(height: number, position: bigint, size: bigint) {
  const level = Math.floor(height / HEIGHT);
  const spread = BigInt(height % HEIGHT);
  const first = position << spread;
  const available = size >> BigInt(level * HEIGHT);
  const index = first / BigInt(WIDTH);
  const left = available - index * BigInt(WIDTH);
  const width = left >= BigInt(WIDTH) ? WIDTH : Number(left);
  return {
    place: { level, index, width },
    offset: Number(first % BigInt(WIDTH)),
    count: 1 << Number(spread),
  };
}

/** The hashes of a tile and the nodes above them, each hashed once: rows of a page share nearly all of theirs. */
class Tile {
  readonly #bytes: Uint8Array;
  /** By the place in a heap: the node over all is 1, the two under it 2 and 3. */
  readonly #nodes: (Uint8Array | undefined)[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Root of a whole subtree whose `count` leaves lie side by side from `offset` on. */
  node(offset: number, count: number): Uint8Array {
    if (count === 1) return this.#bytes.subarray(offset * HASH_BYTES, (offset + 1) * HASH_BYTES);
    const half = count / 2;
    return (this.#nodes[(WIDTH + offset) / count] ??= nodeHash(
      this.node(offset, half),
      this.node(offset + half, half),
    ));
  }
}

/** Reads nodes of the tree out of tiles; each tile is asked for once, and the oldest are forgotten beyond a bound. */
export class TileReader {
  readonly #fetch: FetchTile;
  readonly #most: number;
  readonly #tiles = new Map<string, Promise<Tile>>();

  constructor(fetchTile: FetchTile, most = 1024) {
    this.#fetch = fetchTile;
    this.#most = most;
  }

  /** Root of the whole subtree of 2^height leaves at that position, as a tree of that size has it. */
  async node(height: number, position: bigint, size: bigint): Promise<Uint8Array> {
    const { place, offset, count } = placeOf(height, position, size);
    const tile = await this.#tile(place);
    return tile.node(offset, count);
  }

  /** Forgets everything: what was wrong may have been mended since. */
  clear(): void {
    this.#tiles.clear();
  }

  #tile(place: TilePlace): Promise<Tile> {
    const path = tilePath(place);
    const known = this.#tiles.get(path);
    if (known) return known;
    const asked = this.#read(place);
    // What could not be had is asked for again next time.
    asked.catch(() => this.#tiles.delete(path));
    this.#tiles.set(path, asked);
    const [oldest] = this.#tiles.keys();
    if (this.#tiles.size > this.#most && oldest !== undefined) this.#tiles.delete(oldest);
    return asked;
  }

  async #read(place: TilePlace): Promise<Tile> {
    if (place.level >= LEVELS_AT_MOST || place.width < 1)
      throw new TileError(`${tilePath(place)} cannot exist`);
    const bytes = await this.#fetch(place);
    if (bytes?.length !== place.width * HASH_BYTES)
      throw new TileError(`${tilePath(place)} has ${bytes?.length ?? "no"} bytes`);
    return new Tile(bytes);
  }
}
