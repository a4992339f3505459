/** Half-open ranges of indexes, rising, that do not touch. */
export interface IndexSpan {
  readonly from: number;
  readonly to: number;
}

/** The same indexes as rising ranges that do not touch. */
export function mergeSpans(spans: readonly IndexSpan[]): IndexSpan[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of spans.toSorted((left, right) => left.from - right.from)) {
    const last = merged.at(-1);
    if (to <= from) continue;
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** What of [from, to) lies in the merged spans, and what between them. */
export function splitBySpans(
  spans: readonly IndexSpan[],
  from: number,
  to: number,
): { inside: IndexSpan[]; outside: IndexSpan[] } {
  const inside: IndexSpan[] = [];
  const outside: IndexSpan[] = [];
  let at = from;
  for (const span of spans) {
    const low = Math.max(from, span.from);
    const high = Math.min(to, span.to);
    if (high <= low) continue;
    if (low > at) outside.push({ from: at, to: low });
    inside.push({ from: low, to: high });
    at = high;
  }
  if (to > at) outside.push({ from: at, to });
  return { inside, outside };
}

/** Whether an index lies in the merged spans. */
export function isInSpans(spans: readonly IndexSpan[], index: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.to ?? Infinity) <= index) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.from <= index;
}
