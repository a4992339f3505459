import type { components } from "../../../openapi/platform.gen";
import { add, parse, ZERO, format, type Money, type Pico } from "../money";

type UsageBucket = components["schemas"]["UsageBucket"];

/** All groups of one span of time together. Places and heights are shares in thousandths of the chart. */
export interface UsageBar {
  start: string;
  end: string;
  open: boolean;
  requests: number;
  cost: Money;
  left: number;
  width: number;
  height: number;
}

const thousandths = (part: bigint, whole: bigint): number =>
  whole <= 0n || part <= 0n ? 0 : Number((part * 1000n) / whole);

interface Span {
  bucket: UsageBucket;
  requests: number;
  cost: Pico;
}

const addUp = (buckets: readonly UsageBucket[]): Span[] => {
  const spans = new Map<string, Span>();
  for (const bucket of buckets) {
    const span = spans.get(bucket.start) ?? { bucket, requests: 0, cost: ZERO };
    spans.set(bucket.start, {
      bucket,
      requests: span.requests + bucket.requests,
      cost: add(span.cost, parse(bucket.cost?.amount ?? "0")),
    });
  }
  return [...spans.values()];
};

/** Cost over time as bars; a span without requests has none. Heights come from exact sums. */
export const usageBars = (
  buckets: readonly UsageBucket[],
  range: { from: string; to: string },
  currency: string,
): UsageBar[] => {
  const from = Date.parse(range.from);
  const length = BigInt(Date.parse(range.to) - from);
  const spans = addUp(buckets);
  const highest = spans.reduce<bigint>((most, { cost }) => (cost > most ? cost : most), 0n);
  return spans.map(({ bucket: { start, end, open }, requests, cost }) => ({
    start,
    end,
    open,
    requests,
    cost: { amount: format(cost), currency },
    left: thousandths(BigInt(Date.parse(start) - from), length),
    width: Math.max(1, thousandths(BigInt(Date.parse(end) - Date.parse(start)), length)),
    height: thousandths(cost, highest),
  }));
};
