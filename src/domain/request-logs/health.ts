import type { components } from "../../../openapi/platform.gen";
import { mergeHistograms, percentileOf, type LatencyHistogram } from "../usage/latency";
import { outcomes, type Outcome } from "./requestLog";

type Schemas = components["schemas"];
type Usage = Schemas["Usage"];
type Measures = Pick<Schemas["UsageMeasures"], "requests" | "outcomes" | "latency">;

/** What the rows of a view of latency and errors are: models, endpoints, or models at endpoints. */
export const healthViews = ["model", "endpoint", "both"] as const;
export type HealthView = (typeof healthViews)[number];

export const healthOrders = ["requests", "failed", "p50", "p95", "p99"] as const;
export type HealthOrder = (typeof healthOrders)[number];

export interface HealthRow {
  readonly key: string;
  /** Nothing for all that is outside the top, and for the whole. */
  readonly dims: Pick<Schemas["UsageDims"], "model" | "endpoint">;
  readonly isOther: boolean;
  readonly requests: number;
  /** All that did not end well. */
  readonly failed: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly histogram: LatencyHistogram | undefined;
  readonly p50: number | undefined;
  readonly p95: number | undefined;
  readonly p99: number | undefined;
}

const shares = { p50: 0.5, p95: 0.95, p99: 0.99 } as const;

const rowOf = (
  key: string,
  dims: HealthRow["dims"],
  parts: readonly Measures[],
  isOther = false,
): HealthRow => {
  const requests = parts.reduce((sum, part) => sum + part.requests, 0);
  const counted = (outcome: Outcome) => parts.reduce((sum, part) => sum + part.outcomes[outcome], 0);
  const histogram = mergeHistograms(parts.map(({ latency }) => latency.histogram));
  const at = (share: number) => histogram && percentileOf(histogram, share);
  return {
    key,
    dims,
    isOther,
    requests,
    failed: requests - counted("ok"),
    outcomes: Object.fromEntries(outcomes.map((each) => [each, counted(each)])) as Record<Outcome, number>,
    histogram,
    p50: at(shares.p50),
    p95: at(shares.p95),
    p99: at(shares.p99),
  };
};

const shownDims = ({ model, endpoint }: Schemas["UsageDims"], view: HealthView): HealthRow["dims"] => ({
  ...(view !== "endpoint" && model !== undefined && { model }),
  ...(view !== "model" && endpoint !== undefined && { endpoint }),
});

/** By failures as a share of requests: `left` before `right` when more of it failed. Exact, without a division. */
const byFailed = (left: HealthRow, right: HealthRow) =>
  right.failed * left.requests - left.failed * right.requests;

const comparisons: Readonly<Record<HealthOrder, (left: HealthRow, right: HealthRow) => number>> = {
  requests: (left, right) => right.requests - left.requests,
  failed: byFailed,
  p50: (left, right) => (right.p50 ?? -1) - (left.p50 ?? -1),
  p95: (left, right) => (right.p95 ?? -1) - (left.p95 ?? -1),
  p99: (left, right) => (right.p99 ?? -1) - (left.p99 ?? -1),
};

/**
 * Latency and errors from one answer of `GET /usage` grouped by model and endpoint: its groups put together for the view, the
 * worst or busiest first, the rest behind them, and the whole. Percentiles come from merged histograms, never from others.
 */
export const healthOf = (
  { groups, other, totals }: Pick<Usage, "groups" | "other" | "totals">,
  view: HealthView,
  order: HealthOrder,
): { rows: HealthRow[]; whole: HealthRow } => {
  const parts = new Map<string, { dims: HealthRow["dims"]; of: Measures[] }>();
  for (const group of groups) {
    const dims = shownDims(group.dims, view);
    const key = JSON.stringify([dims.model, dims.endpoint]);
    const known = parts.get(key) ?? { dims, of: [] };
    known.of.push(group);
    parts.set(key, known);
  }
  const rows = [...parts].map(([key, { dims, of }]) => rowOf(key, dims, of));
  const compare = comparisons[order];
  rows.sort((left, right) => compare(left, right) || left.key.localeCompare(right.key));
  if (other.requests > 0) rows.push(rowOf("other", {}, [other], true));
  return { rows, whole: rowOf("whole", {}, [totals]) };
};

/** A share for reading: "0 %" for none alone, "< 0.1 %" for what rounds to none, "100 %" for all alone. */
export const shareText = (part: number, whole: number): string => {
  if (whole === 0) return "–";
  if (part === 0) return "0 %";
  if (part === whole) return "100 %";
  const permille = Math.round((part * 1000) / whole);
  if (permille === 0) return "< 0.1 %";
  if (permille === 1000) return "> 99.9 %";
  return `${(permille / 10).toFixed(1)} %`;
};
