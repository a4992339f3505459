/** A whole subtree: 2^height leaves at a multiple of that. */
export interface Subtree {
  readonly height: number;
  readonly position: bigint;
}

/** Largest power of two below a size above 1, as its exponent. */
function splitHeight(size: bigint): number {
  return (size - 1n).toString(2).length - 1;
}

/** [from, to) as whole subtrees, tallest first; `from` is a multiple of the tallest. */
export function subtreesOf(from: bigint, to: bigint): Subtree[] {
  const found: Subtree[] = [];
  let at = from;
  while (at < to) {
    const height = (to - at).toString(2).length - 1;
    found.push({ height, position: at >> BigInt(height) });
    at += 1n << BigInt(height);
  }
  return found;
}

/** The ranges whose roots prove a leaf, from its sibling upwards (RFC 9162 2.1.3.1). */
export function inclusionRanges(index: bigint, size: bigint): (readonly [bigint, bigint])[] {
  const ranges: (readonly [bigint, bigint])[] = [];
  let [low, high] = [0n, size];
  while (high - low > 1n) {
    const middle = low + (1n << BigInt(splitHeight(high - low)));
    if (index < middle) {
      ranges.push([middle, high]);
      high = middle;
    } else {
      ranges.push([low, middle]);
      low = middle;
    }
  }
  return ranges.toReversed();
}

/** The ranges whose roots prove that a tree of `from` leaves is the beginning of one of `to` (RFC 9162 2.1.4.1). */
export function consistencyRanges(from: bigint, to: bigint): (readonly [bigint, bigint])[] {
  const ranges: (readonly [bigint, bigint])[] = [];
  let [low, high, isWhole] = [0n, to, true];
  while (from !== high) {
    const middle = low + (1n << BigInt(splitHeight(high - low)));
    if (from <= middle) {
      ranges.push([middle, high]);
      high = middle;
    } else {
      ranges.push([low, middle]);
      low = middle;
      isWhole = false;
    }
  }
  if (!isWhole) ranges.push([low, high]);
  return ranges.toReversed();
}

/** [from, to) as whole subtrees in their order, wherever it begins. */
export function wholeSubtrees(from: bigint, to: bigint): Subtree[] {
  const found: Subtree[] = [];
  let at = from;
  while (at < to) {
    let height = 0;
    let next = 2n;
    while (at % next === 0n && at + next <= to) {
      height += 1;
      next *= 2n;
    }
    found.push({ height, position: at >> BigInt(height) });
    at += next / 2n;
  }
  return found;
}
