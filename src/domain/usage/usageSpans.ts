import { timeCuts } from "./timeCuts";
import type { Granularity, UsageBucket } from "./usage";
import type { Span } from "./usageView";

/** One span of time and the buckets of all groups in it; empty where nothing was asked. */
export interface UsageSpan extends Span {
  /** Not over yet. */
  readonly open: boolean;
  readonly buckets: readonly UsageBucket[];
}

interface Cut {
  readonly from: string;
  readonly to: string;
  readonly granularity: Granularity;
  readonly timeZone: string;
}

const MOST_CUTS = 5000;

/**
 * Every span of a range in order, cut as the platform cuts it: a span without requests has no bucket in the answer, yet
 * it has its place in a chart and a row in a table.
 */
export const usageSpans = (
  { from, to, granularity, timeZone }: Cut,
  buckets: readonly UsageBucket[],
  now: string,
): readonly UsageSpan[] => {
  const range = { from: Date.parse(from), to: Date.parse(to) };
  const cuts = timeCuts(range, granularity, timeZone, MOST_CUTS) ?? [];
  const byStart = new Map<number, UsageBucket[]>();
  for (const bucket of buckets) {
    const start = Date.parse(bucket.start);
    const known = byStart.get(start);
    if (known) known.push(bucket);
    else byStart.set(start, [bucket]);
  }
  return cuts.slice(1).map((cut, place) => {
    const start = Math.max(cuts[place] ?? range.from, range.from);
    const end = Math.min(cut, range.to);
    return {
      from: new Date(start).toISOString(),
      to: new Date(end).toISOString(),
      open: cut > Date.parse(now),
      buckets: byStart.get(start) ?? [],
    };
  });
};
