import { HASH_BYTES } from "../../../src/domain/transparency-log";

const TILE = 256;
const TILE_HEIGHT = 8;
const LEAF = 0x00;
const NODE = 0x01;
const MOST_LEAF_BYTES = 65_535;
/** Leaves that are hashed before others are served: about ten milliseconds. */
const SLICE = 2048;

/** SHA-256 of some bytes; each runtime has a quickest one. The bytes are overwritten after the call. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));
const encoder = new TextEncoder();

/** Hashes of all whole subtrees of one height, one behind the other. */
class HashRow {
  #bytes: Uint8Array;
  count = 0;

  constructor(capacity: number) {
    this.#bytes = new Uint8Array(Math.max(1, capacity) * HASH_BYTES);
  }

  /** Room for so many, so that a long row is not copied again and again. */
  reserve(capacity: number): void {
    if (capacity * HASH_BYTES <= this.#bytes.length) return;
    const grown = new Uint8Array(capacity * HASH_BYTES);
    grown.set(this.#bytes);
    this.#bytes = grown;
  }

  push(hash: Uint8Array): void {
    if ((this.count + 1) * HASH_BYTES > this.#bytes.length) {
      this.reserve(this.count * 2);
    }
    this.#bytes.set(hash, this.count * HASH_BYTES);
    this.count += 1;
  }

  at(place: number): Uint8Array {
    return this.slice(place, place + 1);
  }

  slice(from: number, to: number): Uint8Array {
    return this.#bytes.subarray(from * HASH_BYTES, to * HASH_BYTES);
  }
}

function largestPowerBelow(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}

/**
 * The Merkle tree of RFC 9162 2.1 over the leaves so far, kept as rows of hashes of whole subtrees. Leaves are hashed
 * when a tree of their size is first asked for, each once; every earlier tree stays answerable.
 */
export class MerkleTree {
  readonly #rows: HashRow[] = [];
  readonly #leaf: (index: number) => string;
  readonly #sha256: Sha256;
  readonly #entry = new Uint8Array(1 + MOST_LEAF_BYTES);
  readonly #pair = new Uint8Array(1 + 2 * HASH_BYTES);
  #size = 0;
  #growing: Promise<void> = Promise.resolve();

  /** `leaf` gives the exact text of a leaf. */
  constructor(leaf: (index: number) => string, sha256: Sha256) {
    this.#leaf = leaf;
    this.#sha256 = sha256;
    this.#entry[0] = LEAF;
    this.#pair[0] = NODE;
  }

  /** Leaves that are hashed. */
  get size(): number {
    return this.#size;
  }

  /** Hashes the leaves that are new, at once. */
  growTo(size: number): void {
    if (size > this.#size) this.#row(0).reserve(size);
    for (; this.#size < size; this.#size += 1) this.#push(this.#hashLeaf(this.#size), 0);
  }

  /** The same in slices, so that a server answers others meanwhile. */
  grow(size: number): Promise<void> {
    if (size <= this.#size) return Promise.resolve();
    // One after the other: whoever asks first is served first, and nothing is hashed twice.
    this.#growing = this.#growing.then(async () => {
      if (size > this.#size) this.#row(0).reserve(size);
      while (this.#size < size) {
        this.growTo(Math.min(size, this.#size + SLICE));
        if (this.#size < size) await nextTurn();
      }
    });
    return this.#growing;
  }

  root(size: number): Uint8Array {
    this.growTo(size);
    return size === 0 ? this.#sha256(new Uint8Array()) : this.#range(0, size);
  }

  leafHash(index: number): Uint8Array {
    this.growTo(index + 1);
    return this.#row(0).at(index).slice();
  }

  /** From the leaf's sibling upwards (RFC 9162 2.1.3.1). */
  inclusionProof(index: number, size: number): Uint8Array[] {
    this.growTo(size);
    return this.#inclusion(index, 0, size);
  }

  /** RFC 9162 2.1.4.1. */
  consistencyProof(from: number, to: number): Uint8Array[] {
    this.growTo(to);
    return this.#consistency(from, 0, to, true);
  }

  /** The first `width` hashes of a tile of the tree of that size, or undefined when it has fewer (C2SP tlog-tiles). */
  tile(level: number, index: number, width: number, size: number): Uint8Array | undefined {
    const available = Math.floor(size / 2 ** (level * TILE_HEIGHT));
    const start = index * TILE;
    // Written so that what is no number has no tile either.
    if (width === 0 || !(start + width <= available)) return undefined;
    this.growTo(size);
    return this.#row(level * TILE_HEIGHT)
      .slice(start, start + width)
      .slice();
  }

  #row(height: number): HashRow {
    return (this.#rows[height] ??= new HashRow(TILE));
  }

  #hashLeaf(index: number): Uint8Array {
    const text = this.#leaf(index);
    const { read, written } = encoder.encodeInto(text, this.#entry.subarray(1));
    if (read < text.length) throw new RangeError(`Leaf ${index} is longer than ${MOST_LEAF_BYTES} bytes`);
    return this.#sha256(this.#entry.subarray(0, 1 + written));
  }

  #hashPair(left: Uint8Array, right: Uint8Array): Uint8Array {
    this.#pair.set(left, 1);
    this.#pair.set(right, 1 + HASH_BYTES);
    return this.#sha256(this.#pair);
  }

  #push(hash: Uint8Array, height: number): void {
    const row = this.#row(height);
    row.push(hash);
    if (row.count % 2 === 0)
      this.#push(this.#hashPair(row.at(row.count - 2), row.at(row.count - 1)), height + 1);
  }

  /** Hash of the leaves [low, high); whole subtrees are looked up. */
  #range(low: number, high: number): Uint8Array {
    const size = high - low;
    const height = Math.log2(size);
    if (Number.isInteger(height) && low % size === 0)
      return this.#row(height)
        .at(low / size)
        .slice();
    const k = largestPowerBelow(size);
    return this.#hashPair(this.#range(low, low + k), this.#range(low + k, high));
  }

  #inclusion(index: number, low: number, high: number): Uint8Array[] {
    if (high - low === 1) return [];
    const middle = low + largestPowerBelow(high - low);
    if (index < middle) return [...this.#inclusion(index, low, middle), this.#range(middle, high)];
    return [...this.#inclusion(index, middle, high), this.#range(low, middle)];
  }

  #consistency(from: number, low: number, high: number, isWhole: boolean): Uint8Array[] {
    if (from === high) return isWhole ? [] : [this.#range(low, high)];
    const middle = low + largestPowerBelow(high - low);
    if (from <= middle) return [...this.#consistency(from, low, middle, isWhole), this.#range(middle, high)];
    return [...this.#consistency(from, middle, high, false), this.#range(low, middle)];
  }
}
