/*
 * Counter-based randomness: a value is a function of (seed, stream, index) and of nothing else. Any row can be
 * made on its own, in any order, which is what lets a million-row stream exist as columns instead of objects.
 */

const id32 = "0123456789abcdefghjkmnpqrstvwxyz";

/** The number under which a named series of random values is drawn. Compute once, outside of loops. */
export function streamOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** 32 random bits as an unsigned integer. */
export function bitsAt(seed: number, stream: number, index: number): number {
  let bits = Math.imul(index, 0xb5297a4d) + Math.imul(seed, 0x68e31da4) + stream;
  bits ^= bits >>> 16;
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits + Math.imul(stream, 0x1b56c4e9), 0xc2b2ae35);
  bits ^= bits >>> 16;
  bits = Math.imul(bits, 0x2c1b3c6d);
  return (bits ^ (bits >>> 15)) >>> 0;
}

/** A float in [0, 1). `stream` is a name, or the number `streamOf` gave for it. */
export function randomAt(seed: number, stream: string | number, index: number): number {
  return bitsAt(seed, typeof stream === "string" ? streamOf(stream) : stream, index) / 0x1_0000_0000;
}

/** An opaque prefixed id of 60 random bits: `acc_0v9k2m7x4q1z`. */
export function idAt(prefix: string, seed: number, stream: string | number, index: number): string {
  const series = typeof stream === "string" ? streamOf(stream) : stream;
  const high = bitsAt(seed, series, index);
  const low = bitsAt(seed ^ 0x5bd1e995, series, index);
  let text = "";
  for (let at = 0; at < 6; at += 1) text += id32.charAt((high >>> (at * 5)) & 31);
  for (let at = 0; at < 6; at += 1) text += id32.charAt((low >>> (at * 5)) & 31);
  return `${prefix}_${text}`;
}

export interface Random {
  /** A float in [0, 1). */
  next(): number;
  /** An integer, both ends included. */
  int(from: number, to: number): number;
  bool(probability?: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  pick<T>(items: readonly T[]): T;
  /** Picks by weight; weights need not add up to one. */
  weighted<T>(items: readonly (readonly [T, number])[]): T;
  id(prefix: string): string;
}

function pickFrom<T>(items: readonly T[], at: number): T {
  const item = items[Math.floor(at * items.length)];
  if (item === undefined) throw new RangeError("Nothing to pick from");
  return item;
}

function weightedFrom<T>(items: readonly (readonly [T, number])[], at: number): T {
  let rest = at * items.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of items) {
    if (rest < weight) return item;
    rest -= weight;
  }
  throw new RangeError("Nothing to pick from");
}

/** A stateful series over the same function, for code that draws one value after another. */
export function createRandom(seed: number, stream = "default"): Random {
  const series = streamOf(stream);
  let index = 0;
  const next = () => randomAt(seed, series, index++);
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    bool: (probability = 0.5) => next() < probability,
    pick: <T>(items: readonly T[]) => pickFrom(items, next()),
    weighted: (items) => weightedFrom(items, next()),
    id: (prefix) => idAt(prefix, seed, series, index++),
  };
}
