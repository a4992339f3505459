/**
 * Upper bounds of the bins in milliseconds, half a binary order apart, from 4 ms to about 12 minutes. The same in every
 * answer: histograms of parts add up to that of the whole, and percentiles are read from the sum, never averaged.
 */
export const boundsMs: readonly number[] = Array.from({ length: 36 }, (_, place) =>
  Math.round(4 * 2 ** (place / 2)),
);

export const BINS = boundsMs.length + 1;

const DIRECT = 1 << 14;
const directBins = Uint8Array.from({ length: DIRECT }, (_, ms) => searchBin(ms));

function searchBin(ms: number): number {
  const bin = boundsMs.findIndex((bound) => ms < bound);
  return bin === -1 ? boundsMs.length : bin;
}

/** The bin of a latency: the first whose bound is above it. */
export function binOf(ms: number): number {
  return ms < DIRECT ? (directBins[ms] ?? 0) : searchBin(ms);
}

/** The latency that `share` of the requests stay below, straight-lined within its bin; undefined without requests. */
export function percentile(counts: ArrayLike<number>, share: number): number | undefined {
  let total = 0;
  for (let bin = 0; bin < BINS; bin += 1) total += counts[bin] ?? 0;
  if (total === 0) return undefined;
  const wanted = share * total;
  let before = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const count = counts[bin] ?? 0;
    if (count > 0 && before + count >= wanted) {
      const low = bin === 0 ? 0 : (boundsMs[bin - 1] ?? 0);
      // Nothing is known above the last bound.
      const high = boundsMs[bin] ?? low;
      return Math.round(low + ((wanted - before) / count) * (high - low));
    }
    before += count;
  }
  return boundsMs.at(-1);
}
