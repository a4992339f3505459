import { isHash, isSameHash, nodeHash } from "./hashes";

interface InclusionClaim {
  readonly leafHash: Uint8Array;
  readonly index: bigint;
  readonly size: bigint;
  /** From the leaf's sibling upwards. */
  readonly proof: Uint8Array[];
  readonly root: Uint8Array;
}

interface ConsistencyClaim {
  readonly fromSize: bigint;
  readonly toSize: bigint;
  readonly fromRoot: Uint8Array;
  readonly toRoot: Uint8Array;
  readonly proof: Uint8Array[];
}

const areSizes = (...sizes: readonly unknown[]): boolean => sizes.every((size) => typeof size === "bigint");

/** Whether the leaf is at that index of the tree with that size and root (RFC 9162 2.1.3.2). Bad input is false. */
export function verifyInclusion({ leafHash, index, size, proof, root }: InclusionClaim): boolean {
  if (!areSizes(index, size) || index < 0n || index >= size) return false;
  if (![leafHash, root, ...proof].every(isHash)) return false;
  let node = index;
  let last = size - 1n;
  let hash = leafHash;
  for (const sibling of proof) {
    if (last === 0n) return false;
    if (node % 2n === 1n || node === last) {
      hash = nodeHash(sibling, hash);
      while (node % 2n === 0n && node !== 0n) {
        node >>= 1n;
        last >>= 1n;
      }
    } else hash = nodeHash(hash, sibling);
    node >>= 1n;
    last >>= 1n;
  }
  return last === 0n && isSameHash(hash, root);
}

/**
 * Whether the larger tree is the smaller one with leaves added behind (RFC 9162 2.1.4.2). Size 0 is refused, because
 * nothing is consistent with everything. Bad input is false.
 */
export function verifyConsistency({ fromSize, toSize, fromRoot, toRoot, proof }: ConsistencyClaim): boolean {
  if (!areSizes(fromSize, toSize) || fromSize <= 0n || fromSize > toSize) return false;
  if (![fromRoot, toRoot, ...proof].every(isHash)) return false;
  if (fromSize === toSize) return proof.length === 0 && isSameHash(fromRoot, toRoot);
  // A whole subtree is not in the proof: it is the smaller tree itself.
  const path = (fromSize & (fromSize - 1n)) === 0n ? [fromRoot, ...proof] : proof;
  const [start, ...rest] = path;
  if (start === undefined || proof.length === 0) return false;
  let node = fromSize - 1n;
  let last = toSize - 1n;
  while (node % 2n === 1n) {
    node >>= 1n;
    last >>= 1n;
  }
  let from = start;
  let to = start;
  for (const hash of rest) {
    if (last === 0n) return false;
    if (node % 2n === 1n || node === last) {
      from = nodeHash(hash, from);
      to = nodeHash(hash, to);
      while (node % 2n === 0n && node !== 0n) {
        node >>= 1n;
        last >>= 1n;
      }
    } else to = nodeHash(to, hash);
    node >>= 1n;
    last >>= 1n;
  }
  return last === 0n && isSameHash(from, fromRoot) && isSameHash(to, toRoot);
}
