import { formatTime } from "../clock";
import type { Catalogue } from "../streams/catalogue";
import type { UsageBucket } from "./reportTypes";
import { UsageCells } from "./usageCells";
import type { UsageQuery } from "./usageQuery";

/** Sums of each slot over all spans, and behind them that of all slots. */
export function sumsOf(cells: UsageCells, spans: number, width: number): UsageCells {
  const sums = new UsageCells(width + 1);
  for (let cell = 0; cell < spans * width; cell += 1) {
    if (cells.requests[cell] === 0) continue;
    sums.merge(cell % width, cells, cell);
    sums.merge(width, cells, cell);
  }
  return sums;
}

interface Cut {
  readonly now: number;
  readonly catalogue: Catalogue;
  readonly query: UsageQuery;
  readonly range: Pick<UsageQuery, "from" | "to">;
  readonly cuts: readonly number[];
  readonly cells: UsageCells;
  readonly width: number;
}

/** What was used in each span, by slot; slots beyond the wanted series are counted in the last one, which is the others'. */
export function bucketsOf(
  { now, catalogue, query, range, cuts, cells, width }: Cut,
  whose: (slot: number) => Pick<UsageBucket, "dims" | "other">,
): UsageBucket[] {
  const buckets: UsageBucket[] = [];
  for (let cell = 0; cell < (cuts.length - 1) * width; cell += 1) {
    if (cells.requests[cell] === 0) continue;
    const slot = cell % width;
    const span = (cell - slot) / width;
    if (slot >= query.series && slot < width - 1) {
      cells.merge(span * width + width - 1, cells, cell);
      continue;
    }
    const end = cuts[span + 1] ?? 0;
    buckets.push({
      start: formatTime(Math.max(cuts[span] ?? 0, range.from)),
      end: formatTime(Math.min(end, range.to)),
      open: end > now,
      ...whose(slot),
      ...cells.measures(cell, catalogue, query.histograms),
    });
  }
  return buckets;
}
