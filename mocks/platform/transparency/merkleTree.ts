import { HASH_BYTES, leafHash, nodeHash } from "../../../src/domain/transparency-log";
import { sha256 } from "@noble/hashes/sha2.js";

const TILE = 256;
const TILE_HEIGHT = 8;

/** Hashes of all whole subtrees of one height, one behind the other. */
class HashRow {
  #bytes: Uint8Array;
  count = 0;

  constructor(capacity: number) {
    this.#bytes = new Uint8Array(Math.max(1, capacity) * HASH_BYTES);
  }

  push(hash: Uint8Array): void {
    if ((this.count + 1) * HASH_BYTES > this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
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
  readonly #leaf: (index: number) => Uint8Array;
  #size = 0;

  /** `leaf` gives the exact bytes of a leaf. */
  constructor(leaf: (index: number) => Uint8Array) {
    this.#leaf = leaf;
  }

  /** Hashes the leaves that are new. */
  growTo(size: number): void {
    for (; this.#size < size; this.#size += 1) this.#push(leafHash(this.#leaf(this.#size)), 0);
  }

  root(size: number): Uint8Array {
    this.growTo(size);
    return size === 0 ? sha256(new Uint8Array()) : this.#range(0, size);
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

  #push(hash: Uint8Array, height: number): void {
    const row = this.#row(height);
    row.push(hash);
    if (row.count % 2 === 0) this.#push(nodeHash(row.at(row.count - 2), row.at(row.count - 1)), height + 1);
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
    return nodeHash(this.#range(low, low + k), this.#range(low + k, high));
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
