import type { components } from "../../../openapi/platform.gen";

export type LatencyHistogram = components["schemas"]["Latency"]["histogram"];

/**
 * The histogram of all requests of several together: counts add up bin by bin. Percentiles cannot be added or averaged, so
 * those of a whole are always read from here. Undefined where there are none, or their bounds differ and so can't be merged.
 */
export const mergeHistograms = (histograms: readonly LatencyHistogram[]): LatencyHistogram | undefined => {
  const [first, ...rest] = histograms;
  if (first === undefined) return undefined;
  const { boundsMs } = first;
  const isSame = (other: LatencyHistogram) =>
    other.boundsMs.length === boundsMs.length &&
    other.boundsMs.every((bound, bin) => bound === boundsMs[bin]);
  if (!rest.every((other) => isSame(other))) return undefined;
  return {
    boundsMs,
    counts: first.counts.map((count, bin) =>
      rest.reduce((total, { counts }) => total + (counts[bin] ?? 0), count),
    ),
  };
};

/**
 * The latency in ms that `share` (0 to 1) of the requests stay below, straight-lined within its bin; above the last bound
 * nothing is known but the bound. Undefined without requests.
 */
export const percentileOf = ({ boundsMs, counts }: LatencyHistogram, share: number): number | undefined => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  const wanted = share * total;
  let before = 0;
  for (const [bin, count] of counts.entries()) {
    if (count > 0 && before + count >= wanted) {
      const low = bin === 0 ? 0 : (boundsMs[bin - 1] ?? 0);
      const high = boundsMs[bin] ?? low;
      return Math.round(low + ((wanted - before) / count) * (high - low));
    }
    before += count;
  }
  return boundsMs.at(-1);
};
