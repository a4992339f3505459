import { HASH_BYTES } from "./hashes";
import { sha256, sha256Into } from "./sha256";

const NODE = 0x01;
const TILE = 256;

/** Reused for every node: 0x01 ‖ left ‖ right. */
const pair = new Uint8Array(1 + 2 * HASH_BYTES);
pair[0] = NODE;

/** Root over a whole tile's 256 hashes, which are folded in place: neighbours together until one is left. */
export function rootOfTile(hashes: Uint8Array): Uint8Array {
  for (let width = TILE; width > 1; width /= 2) {
    for (let at = 0; at < width; at += 2) {
      pair.set(hashes.subarray(at * HASH_BYTES, (at + 2) * HASH_BYTES), 1);
      sha256Into(pair, 0, pair.length, hashes, (at / 2) * HASH_BYTES);
    }
  }
  return hashes.slice(0, HASH_BYTES);
}

/** A whole subtree on the way to the root. */
export interface Peak {
  readonly hash: Uint8Array;
  readonly height: number;
}

/**
 * The root of a tree whose leaves come in order, a bundle at a time, in memory that grows with the logarithm of their
 * number. It may begin with whole subtrees that are known, when the leaves before are not to be had.
 */
export class TreeHasher {
  readonly #peaks: Peak[];

  constructor(peaks: readonly Peak[] = []) {
    this.#peaks = [...peaks];
  }

  /** All that has to be kept to go on later, tallest first. */
  get peaks(): readonly Peak[] {
    return [...this.#peaks];
  }

  /** A whole subtree behind what is there; never taller than the one before. */
  addSubtree(hash: Uint8Array, height: number): void {
    let added: Peak = { hash, height };
    for (let left = this.#peaks.at(-1); left?.height === added.height; left = this.#peaks.at(-1)) {
      pair.set(left.hash, 1);
      pair.set(added.hash, 1 + HASH_BYTES);
      added = { hash: sha256(pair), height: added.height + 1 };
      this.#peaks.pop();
    }
    this.#peaks.push(added);
  }

  /** Leaf hashes, one behind the other. */
  addLeaves(hashes: Uint8Array): void {
    for (let at = 0; at < hashes.length; at += HASH_BYTES)
      this.addSubtree(hashes.slice(at, at + HASH_BYTES), 0);
  }

  root(): Uint8Array {
    const last = this.#peaks.at(-1);
    if (last === undefined) return sha256(new Uint8Array());
    return this.#peaks.slice(0, -1).reduceRight((right, { hash }) => {
      pair.set(hash, 1);
      pair.set(right, 1 + HASH_BYTES);
      return sha256(pair);
    }, last.hash);
  }
}
