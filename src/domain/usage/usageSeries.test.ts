import { describe, expect, it } from "vitest";
import type { Usage, UsageBucket, UsageMeasures } from "./usage";
import { usageSeries } from "./usageSeries";
import { measures } from "./usageView";

const none = { ok: 0, refused: 0, rate_limited: 0, cap_reached: 0, upstream_error: 0, client_error: 0 };
const now = "2026-11-03T12:00:00.000Z";
const day = (date: number) => `2026-11-0${String(date)}T00:00:00.000Z`;

const measured = (requests: number, amount?: string): UsageMeasures => ({
  requests,
  outcomes: { ...none, ok: requests },
  inputTokens: 10 * requests,
  cachedTokens: requests,
  outputTokens: 2 * requests,
  ...(amount !== undefined && { cost: { amount, currency: "USD" } }),
  latency: { histogram: { boundsMs: [10, 100, 1000], counts: [0, 0, 0, 0] } },
});

const bucket = (
  date: number,
  part: { model?: string; other?: boolean },
  measure: UsageMeasures,
): UsageBucket => ({
  start: day(date),
  end: day(date + 1),
  open: date === 3,
  dims: part.model === undefined ? {} : { model: part.model },
  ...(part.other && { other: true }),
  ...measure,
});

const usage = (more: Partial<Usage> = {}): Usage => ({
  from: day(1),
  to: day(4),
  granularity: "P1D",
  timeZone: "UTC",
  groupBy: ["model"],
  buckets: [
    bucket(1, { model: "nova" }, measured(3, "0.3")),
    bucket(1, { other: true }, measured(1, "0.1")),
    bucket(3, { model: "mini" }, measured(2, "0.000000000002")),
  ],
  groups: [
    { dims: { model: "nova" }, ...measured(3, "0.3") },
    { dims: { model: "mini" }, ...measured(2, "0.000000000002") },
  ],
  totals: measured(6, "0.400000000002"),
  other: measured(1, "0.1"),
  asOf: { seq: "9", at: now },
  ...more,
});

const unit = 1_000_000_000_000n;

describe("usageSeries", () => {
  it("gives each group its series, the rest one more, and each span its total", () => {
    const { series, points, currency, isStacked } = usageSeries(usage(), "cost", now);
    expect(series.map(({ id, kind }) => [id, kind])).toEqual([
      ["nova", "group"],
      ["mini", "group"],
      ["other", "other"],
    ]);
    expect([currency, isStacked]).toEqual(["USD", true]);
    expect(points.map(({ values }) => values)).toEqual([
      [(3n * unit) / 10n, 0n, unit / 10n],
      [0n, 0n, 0n],
      [0n, 2n, 0n],
    ]);
    expect(points.map(({ total, open }) => [total, open])).toEqual([
      [(4n * unit) / 10n, false],
      [0n, false],
      [2n, true],
    ]);
  });

  it.each(measures.filter((measure) => measure !== "latency"))(
    "adds %s up to the total of every span",
    (measure) => {
      for (const { values, total } of usageSeries(usage(), measure, now).points)
        expect(values.reduce<bigint>((sum, value) => sum + (value ?? 0n), 0n)).toBe(total);
    },
  );

  it("is one series where nothing is grouped, and counts nothing as cost where costs are left out", () => {
    const plain = usage({
      groupBy: [],
      groups: [],
      other: measured(0),
      totals: measured(4),
      buckets: [bucket(1, {}, measured(4))],
    });
    const { series, points, currency } = usageSeries(plain, "cost", now);
    expect(series).toEqual([{ id: "all", kind: "all", part: { kind: "all" } }]);
    expect(points[0]?.values).toEqual([0n]);
    expect(currency).toBe("");
    expect(usageSeries(plain, "requests", now).points[0]?.values).toEqual([4n]);
  });

  it("lays the spans of the other period beside these, place by place", () => {
    const compare = {
      from: "2026-10-29T00:00:00.000Z",
      to: day(1),
      buckets: [
        {
          ...bucket(1, { model: "nova" }, measured(5, "0.5")),
          start: "2026-10-30T00:00:00.000Z",
          end: "2026-10-31T00:00:00.000Z",
        },
      ],
      groups: [],
      totals: measured(5, "0.5"),
      other: measured(0, "0"),
    };
    const compared = usageSeries(usage({ compare }), "requests", now).points;
    expect(compared.map(({ before }) => before)).toEqual([0n, 5n, 0n]);
    expect(
      usageSeries(usage({ compare }), "latency", now).points.every(({ before }) => before === undefined),
    ).toBe(true);
  });

  it("reads percentiles from the histograms of all groups together, and none where there are none", () => {
    const histogram = (counts: number[]) => ({
      latency: { histogram: { boundsMs: [10, 100, 1000], counts } },
    });
    const timed = usage({
      buckets: [
        { ...bucket(1, { model: "nova" }, measured(3, "0")), ...histogram([90, 0, 0, 0]) },
        { ...bucket(1, { model: "mini" }, measured(2, "0")), ...histogram([0, 0, 10, 0]) },
      ],
    });
    const { series, points, isStacked } = usageSeries(timed, "latency", now);
    expect(series.map(({ id }) => id)).toEqual(["p50", "p95", "p99"]);
    expect(isStacked).toBe(false);
    const [p50 = 0n, p95 = 0n] = points[0]?.values ?? [];
    expect([p50 < 10n, p95 > 100n]).toEqual([true, true]);
    expect(points[1]?.values).toEqual([undefined, undefined, undefined]);
  });
});
