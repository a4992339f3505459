import { parse } from "../money";
import type { Part } from "./figureLinks";
import { mergeHistograms, percentileOf } from "./latency";
import { outcomes, type Usage, type UsageBucket, type UsageDims, type UsageMeasures } from "./usage";
import { usageSpans, type UsageSpan } from "./usageSpans";
import type { Measure, Span } from "./usageView";

/** More groups than these cannot be told apart by colour; the others are drawn as one, so that the whole stays whole. */
export const MOST_SERIES = 8;

export interface UsageSeries {
  readonly id: string;
  readonly kind: "group" | "other" | "all" | "token" | "outcome" | "percentile";
  /** Which requests it is made of, where that can be asked for. */
  readonly part?: Part;
}

export interface UsagePoint extends Span {
  readonly open: boolean;
  /** By series: amounts at scale 12, counts, or milliseconds. Undefined where there is nothing to say. */
  readonly values: readonly (bigint | undefined)[];
  readonly total: bigint;
  /** The same span of the compared range, all groups together; undefined where that is shorter. */
  readonly before?: bigint;
}

export interface UsageSeriesSet {
  readonly unit: "money" | "count" | "ms";
  readonly currency: string;
  /** Whether the values add up. */
  readonly isStacked: boolean;
  readonly series: readonly UsageSeries[];
  readonly points: readonly UsagePoint[];
}

type Reader = (measures: Omit<UsageMeasures, "latency">) => bigint;

const percentileShares = { p50: 0.5, p95: 0.95, p99: 0.99 } as const;
const tokens = ["uncached", "cached", "output"] as const;

const readers = {
  cost: ({ cost }) => parse(cost?.amount ?? "0"),
  requests: ({ requests }) => BigInt(requests),
  tokens: ({ inputTokens, outputTokens }) => BigInt(inputTokens) + BigInt(outputTokens),
  uncached: ({ inputTokens, cachedTokens }) => BigInt(inputTokens) - BigInt(cachedTokens),
  cached: ({ cachedTokens }) => BigInt(cachedTokens),
  output: ({ outputTokens }) => BigInt(outputTokens),
} satisfies Record<string, Reader>;

/** The value of the one dimension that a view is grouped by. */
export const groupId = (dims: UsageDims): string | undefined => Object.values(dims)[0];

const add = (buckets: readonly UsageBucket[], read: Reader): bigint =>
  buckets.reduce((sum, bucket) => sum + read(bucket), 0n);

/** What is added up into the total of a measure; percentiles are not. */
const wholeOf: Readonly<Record<Measure, Reader>> = {
  cost: readers.cost,
  requests: readers.requests,
  tokens: readers.tokens,
  outcomes: readers.requests,
  latency: readers.requests,
};

interface Way {
  readonly series: readonly UsageSeries[];
  /** Every bucket is in one of the series, and in no two. */
  readonly isWhole?: true;
  readonly values: (span: UsageSpan) => readonly (bigint | undefined)[];
}

const byGroup = (usage: Usage, read: Reader): Way => {
  const shown = usage.groups.slice(0, MOST_SERIES).map(({ dims }) => dims);
  const places = new Map(shown.map((dims, place) => [groupId(dims), place]));
  const hasOthers = usage.groups.length > shown.length || usage.other.requests > 0;
  const series: readonly UsageSeries[] =
    usage.groupBy.length === 0
      ? [{ id: "all", kind: "all", part: { kind: "all" } }]
      : [
          ...shown.map((dims) => ({
            id: groupId(dims) ?? "",
            kind: "group" as const,
            part: { kind: "group" as const, dims },
          })),
          ...(hasOthers
            ? [{ id: "other", kind: "other" as const, part: { kind: "other" as const, shown } }]
            : []),
        ];
  return {
    series,
    isWhole: true,
    values: ({ buckets }) => {
      const sums = series.map(() => 0n);
      for (const bucket of buckets) {
        const place = bucket.other ? undefined : places.get(groupId(bucket.dims));
        const at = place ?? series.length - 1;
        sums[at] = (sums[at] ?? 0n) + read(bucket);
      }
      return sums;
    },
  };
};

const byToken: Way = {
  series: tokens.map((id) => ({ id, kind: "token" })),
  values: ({ buckets }) => tokens.map((id) => add(buckets, readers[id])),
};

const byOutcome: Way = {
  series: outcomes.map((id) => ({ id, kind: "outcome", part: { kind: "group", dims: { outcome: id } } })),
  values: ({ buckets }) => outcomes.map((id) => add(buckets, (bucket) => BigInt(bucket.outcomes[id]))),
};

const byPercentile: Way = {
  series: Object.keys(percentileShares).map((id) => ({ id, kind: "percentile" })),
  values: ({ buckets }) => {
    const merged = mergeHistograms(buckets.flatMap(({ latency }) => latency.histogram ?? []));
    return Object.values(percentileShares).map((share) => {
      const ms = merged && percentileOf(merged, share);
      return ms === undefined ? undefined : BigInt(ms);
    });
  },
};

const wayOf = (usage: Usage, measure: Measure): Way => {
  if (measure === "tokens") return byToken;
  if (measure === "outcomes") return byOutcome;
  return measure === "latency" ? byPercentile : byGroup(usage, readers[measure]);
};

const units: Readonly<Record<Measure, UsageSeriesSet["unit"]>> = {
  cost: "money",
  requests: "count",
  tokens: "count",
  outcomes: "count",
  latency: "ms",
};

const beforeOf = (usage: Usage, measure: Measure, now: string): readonly bigint[] => {
  if (usage.compare === undefined || measure === "latency") return [];
  const { from, to, buckets } = usage.compare;
  const { granularity, timeZone } = usage;
  return usageSpans({ from, to, granularity, timeZone }, buckets, now).map((span) =>
    add(span.buckets, wholeOf[measure]),
  );
};

/**
 * An answer as series over time, for chart and table alike: stacked values add up to the total of their span, and the
 * totals of the spans to the total of the answer. Group histograms are merged, so percentiles are those of all groups.
 */
export const usageSeries = (usage: Usage, measure: Measure, now: string): UsageSeriesSet => {
  const way = wayOf(usage, measure);
  const before = beforeOf(usage, measure, now);
  const points = usageSpans(usage, usage.buckets, now).map((span, place) => {
    const compared = before[place];
    const values = way.values(span);
    // Groups, and the others beside them, are the whole: nothing is read twice.
    const total = way.isWhole
      ? values.reduce<bigint>((all, value) => all + (value ?? 0n), 0n)
      : add(span.buckets, wholeOf[measure]);
    return {
      from: span.from,
      to: span.to,
      open: span.open,
      values,
      total,
      ...(compared !== undefined && { before: compared }),
    };
  });
  return {
    unit: units[measure],
    currency: usage.totals.cost?.currency ?? "",
    isStacked: measure !== "latency",
    series: way.series,
    points,
  };
};
