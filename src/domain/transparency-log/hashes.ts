import { sha256, sha256Into } from "./sha256";

const LEAF = 0x00;
const NODE = 0x01;
export const HASH_BYTES = 32;

/** Reused for every node: 0x01 ‖ left ‖ right. */
const pair = Uint8Array.of(NODE, ...new Uint8Array(2 * HASH_BYTES));

/** What was to be hashed is not bytes, or not a hash. */
export class HashInputError extends Error {
  override readonly name = "HashInputError";
}

/** Also of another realm (a frame, a test's page), where `instanceof` says no. */
function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array || Object.prototype.toString.call(value) === "[object Uint8Array]";
}

export function isHash(value: unknown): value is Uint8Array {
  return isBytes(value) && value.length === HASH_BYTES;
}

function requireHash(value: unknown): void {
  if (!isHash(value)) throw new HashInputError(`A hash has ${HASH_BYTES} bytes`);
}

/** Hash of a leaf: SHA-256(0x00 ‖ entry) (RFC 9162 2.1.1). @throws HashInputError */
export function leafHash(entry: Uint8Array): Uint8Array {
  if (!isBytes(entry)) throw new HashInputError("A leaf is bytes");
  const input = new Uint8Array(entry.length + 1);
  input[0] = LEAF;
  input.set(entry, 1);
  return sha256(input);
}

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right) (RFC 9162 2.1.1). @throws HashInputError */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  requireHash(left);
  requireHash(right);
  pair.set(left, 1);
  pair.set(right, 1 + HASH_BYTES);
  const hash = new Uint8Array(HASH_BYTES);
  sha256Into(pair, 0, pair.length, hash, 0);
  return hash;
}

/** Root of the tree over these leaf hashes; of an empty one SHA-256 of nothing (RFC 9162 2.1.1). @throws HashInputError */
export function rootOf(leafHashes: Uint8Array[]): Uint8Array {
  // Whole subtrees of the leaves so far, tallest first: two of the same height become one.
  const subtrees: { readonly hash: Uint8Array; readonly height: number }[] = [];
  for (const hash of leafHashes) {
    requireHash(hash);
    let right = { hash, height: 0 };
    for (let left = subtrees.at(-1); left?.height === right.height; left = subtrees.at(-1)) {
      right = { hash: nodeHash(left.hash, right.hash), height: right.height + 1 };
      subtrees.pop();
    }
    subtrees.push(right);
  }
  const last = subtrees.pop();
  if (last === undefined) return sha256(new Uint8Array());
  return subtrees.reduceRight((right, left) => nodeHash(left.hash, right), last.hash);
}

export function isSameHash(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, place) => byte === right[place]);
}
