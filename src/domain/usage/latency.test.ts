import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binOf, boundsMs, percentile } from "../../../mocks/platform/usage/latencyHistogram";
import { mergeHistograms, percentileOf } from "./latency";

const histogram = (latencies: readonly number[]) => {
  const counts = Array.from({ length: boundsMs.length + 1 }, () => 0);
  for (const ms of latencies) counts[binOf(ms)] = (counts[binOf(ms)] ?? 0) + 1;
  return { boundsMs: [...boundsMs], counts };
};
const latencies = fc.array(fc.nat(900_000), { maxLength: 200 });

describe("latency histograms", () => {
  it("merge into that of all requests together, whatever the parts", () => {
    fc.assert(
      fc.property(fc.array(latencies, { minLength: 1, maxLength: 5 }), (parts) => {
        expect(mergeHistograms(parts.map(histogram))).toEqual(histogram(parts.flat()));
      }),
    );
  });

  it("give the percentiles that a platform reads from them", () => {
    fc.assert(
      fc.property(latencies, fc.constantFrom(0.5, 0.95, 0.99), (of, share) => {
        const { counts } = histogram(of);
        expect(percentileOf(histogram(of), share)).toBe(percentile(counts, share));
      }),
    );
  });

  it("have percentiles within the bin of the request that stands there", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500_000), { minLength: 1, maxLength: 200 }), (of) => {
        const median = of.toSorted((left, right) => left - right)[Math.ceil(of.length / 2) - 1] ?? 0;
        const found = percentileOf(histogram(of), 0.5) ?? -1;
        const bin = binOf(median);
        expect(found).toBeGreaterThanOrEqual(bin === 0 ? 0 : (boundsMs[bin - 1] ?? 0));
        expect(found).toBeLessThanOrEqual(boundsMs[bin] ?? Infinity);
      }),
    );
  });

  it("say nothing without requests, and don't mix different bounds", () => {
    expect(percentileOf(histogram([]), 0.5)).toBeUndefined();
    expect(mergeHistograms([])).toBeUndefined();
    const other = { boundsMs: [1, 2], counts: [1, 1, 1] };
    expect(mergeHistograms([histogram([5]), other])).toBeUndefined();
    expect(mergeHistograms([{ boundsMs: [1, 3], counts: [1, 1, 1] }, other])).toBeUndefined();
  });
});
