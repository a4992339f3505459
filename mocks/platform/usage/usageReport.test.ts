import { describe, expect, it } from "vitest";
import { format, parse, pico, sum } from "../../../src/domain/money";
import { profiles } from "../../profiles/profiles";
import { createClock } from "../clock";
import { createPlatform } from "../createPlatform";
import { buildActivity, type ActivityTables } from "../streams/activity";
import { activity } from "../streams/activityArea";
import { requestLogOf } from "../streams/requestLogs";
import { boundsMs, percentile } from "./latencyHistogram";
import type { BucketMeasures } from "./reportTypes";
import type { UsageQuery } from "./usageQuery";
import { usageFields, usageReport } from "./usageReport";

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 21, 10, 30);

function sourceOf(profile: (typeof profiles)[keyof typeof profiles], scale: "small" | "demo") {
  const made = createPlatform({ profile, scale, seed: 7, clock: createClock(now) }).use(activity);
  return { activity: made, fields: usageFields(made), now };
}

const whole: UsageQuery = {
  from: now - 100 * DAY,
  to: now + DAY,
  granularity: "P1D",
  timeZone: "Europe/Berlin",
  groupBy: ["model"],
  filter: {},
  top: 3,
  orderBy: "cost",
  series: 100,
  histograms: true,
};
const source = sourceOf(profiles.gateway, "small");
const logs = Array.from({ length: source.activity.requests.length }, (_, row) =>
  requestLogOf(source.activity, row),
);
type Report = ReturnType<typeof usageReport>;
type Sums = Pick<Report["totals"], "requests" | "inputTokens" | "cachedTokens" | "outputTokens">;

function money(measures: readonly { cost: { amount: string } }[]): string {
  return format(sum(measures.map(({ cost }) => parse(cost.amount))));
}

function counts(measures: readonly Sums[]): Sums {
  const add = (name: keyof Sums) => measures.reduce((total, each) => total + each[name], 0);
  return {
    requests: add("requests"),
    inputTokens: add("inputTokens"),
    cachedTokens: add("cachedTokens"),
    outputTokens: add("outputTokens"),
  };
}

describe.each(
  Object.values(profiles).flatMap((profile) =>
    (["small", "demo"] as const).map((scale) => ({ name: `${profile.id} at ${scale}`, profile, scale })),
  ),
)("$name", ({ profile, scale }) => {
  it("has one sum in usage, ledger and request logs, to the last decimal", () => {
    const made = sourceOf(profile, scale);
    const report = usageReport(made, whole);
    const { requests, ledger } = made.activity;
    const costs = Array.from(requests.columns.cost.subarray(0, requests.length), pico);
    expect(report.totals.requests).toBe(requests.length);
    expect(report.totals.cost.amount).toBe(format(sum(costs)));
    expect(report.ledger.sum).toEqual(report.totals.cost);
    expect(report.ledger.entries).toBe(ledger.usageTotal().entries);
    expect(parse(report.ledger.sum.amount)).toBe(ledger.usageTotal().sum);
  });
});

describe.each<{ name: string; query: Partial<UsageQuery> }>([
  { name: "by model and day", query: {} },
  { name: "by nothing", query: { groupBy: [] } },
  {
    name: "by key and outcome, in Kathmandu, by week",
    query: { groupBy: ["keyId", "outcome"], timeZone: "Asia/Kathmandu", granularity: "P1W" },
  },
  {
    name: "by everything, by month",
    query: {
      groupBy: ["model", "keyId", "accountId", "endpoint", "provider", "outcome"],
      granularity: "P1M",
      top: 1,
    },
  },
  {
    name: "of one outcome, by account, hour by hour",
    query: { groupBy: ["accountId"], filter: { outcome: "ok" }, granularity: "PT1H" },
  },
  {
    name: "of a range off every boundary",
    query: { from: now - 40 * DAY + 1234, to: now - 3 * DAY - 777, groupBy: ["provider"] },
  },
])("usage $name", ({ query }) => {
  const asked = { ...whole, ...query };
  const report = usageReport(source, asked);
  const onlyOk = asked.filter !== whole.filter;
  const expected = logs.filter((log) => {
    const at = Date.parse(log.at);
    return at >= asked.from && at < asked.to && (!onlyOk || log.outcome === "ok");
  });

  it("totals what the request logs of the range say", () => {
    expect(expected.length).toBeGreaterThan(20);
    expect(counts([report.totals])).toEqual(counts(expected.map((log) => ({ requests: 1, ...log }))));
    expect(report.totals.cost.amount).toBe(money(expected));
    expect(report.ledger.sum.amount).toBe(money(expected));
    expect(report.ledger.entries).toBe(expected.filter((log) => log.ledgerEntryId !== undefined).length);
    for (const [outcome, count] of Object.entries(report.totals.outcomes)) {
      expect(count).toBe(expected.filter((log) => log.outcome === outcome).length);
    }
  });

  it("is the sum of its groups and the others, and of its buckets", () => {
    const ways: BucketMeasures[][] = [[...report.groups, report.other], report.buckets];
    for (const parts of ways) {
      expect(counts(parts)).toEqual(counts([report.totals]));
      expect(money(parts)).toBe(report.totals.cost.amount);
      const bins = report.totals.latency.histogram.counts.map((_, bin) =>
        parts.reduce((total, part) => total + (part.latency.histogram?.counts[bin] ?? 0), 0),
      );
      expect(bins).toEqual(report.totals.latency.histogram.counts);
    }
    expect(report.groups.length).toBeLessThanOrEqual(asked.top);
  });

  it("puts each request into the bucket of its time and group", () => {
    for (const bucket of report.buckets.slice(0, 40)) {
      if (bucket.other) continue;
      const inside = expected.filter(
        (log) =>
          log.at >= bucket.start &&
          log.at < bucket.end &&
          Object.entries(bucket.dims).every(([name, value]) => log[name as keyof typeof log] === value),
      );
      expect(bucket.requests).toBe(inside.length);
      expect(bucket.cost.amount).toBe(money(inside));
    }
  });
});

describe("a report", () => {
  it("marks the spans that are not over", () => {
    const { buckets } = usageReport(source, { ...whole, groupBy: [] });
    expect(buckets.filter((bucket) => bucket.open).map((bucket) => bucket.start)).toEqual([
      "2026-11-20T23:00:00.000Z",
    ]);
  });

  it("shows the groups that cost most, dearest first", () => {
    const { groups, other } = usageReport(source, { ...whole, groupBy: ["accountId"] });
    const costs = groups.map((group) => parse(group.cost.amount));
    expect(costs).toEqual([...costs].sort((left, right) => (left < right ? 1 : -1)));
    const byAccount = new Map<string, bigint>();
    for (const log of logs)
      byAccount.set(log.accountId, (byAccount.get(log.accountId) ?? 0n) + parse(log.cost.amount));
    const dearest = [...byAccount].sort(([, left], [, right]) => (left < right ? 1 : -1)).slice(0, 3);
    expect(groups.map((group) => group.dims.accountId)).toEqual(dearest.map(([account]) => account));
    expect(other.requests).toBeGreaterThan(0);
  });

  it("compares the same groups over the range before", () => {
    const query = { ...whole, from: now - 10 * DAY, to: now, compare: "previous" as const };
    const report = usageReport(source, query);
    const before = usageReport(source, { ...query, from: now - 20 * DAY, to: now - 10 * DAY });
    expect(report.compare?.groups.map((group) => group.dims)).toEqual(
      report.groups.map((group) => group.dims),
    );
    expect(report.compare?.totals).toEqual(before.totals);
    expect(report.compare?.from).toBe(before.from);
  });

  it("refuses a granularity that makes too many spans, and a field that does not exist", () => {
    expect(() => usageReport(source, { ...whole, granularity: "PT1M" })).toThrow(/spans of time/);
    expect(() => usageReport(source, { ...whole, filter: { colour: "red" } })).toThrow(
      /no filter named colour/,
    );
  });
});

describe("a request at the very instant where a day begins", () => {
  const midnight = Date.UTC(2026, 10, 10);
  const fill = ({ requests }: ActivityTables) => {
    for (const at of [midnight - 1, midnight, midnight + 1]) {
      const row = requests.append();
      requests.columns.at[row] = at;
      requests.columns.cost[row] = 7n;
    }
    return {};
  };
  const { population, catalogue, seed } = source.activity;
  const made = buildActivity({ population, catalogue, seed, now, rows: 3, fill });
  const edge = { activity: made, fields: usageFields(made), now };

  it("belongs to that day, to the range that begins there, and not to the one that ends there", () => {
    const days = usageReport(edge, { ...whole, timeZone: "UTC", groupBy: [] }).buckets;
    expect(days.map((bucket) => [bucket.start.slice(0, 10), bucket.requests])).toEqual([
      ["2026-11-09", 1],
      ["2026-11-10", 2],
    ]);
    expect(usageReport(edge, { ...whole, from: midnight }).totals.requests).toBe(2);
    expect(usageReport(edge, { ...whole, to: midnight }).totals.requests).toBe(1);
  });
});

describe("latency", () => {
  it("has percentiles that lie in the bin where the exact ones lie", () => {
    const { totals } = usageReport(source, whole);
    const sorted = logs.map((log) => log.latencyMs).sort((left, right) => left - right);
    for (const [share, read] of [
      [0.5, totals.latency.p50],
      [0.95, totals.latency.p95],
      [0.99, totals.latency.p99],
    ] as const) {
      const exact = sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
      const bound = boundsMs.findIndex((each) => exact < each);
      expect(read).toBeGreaterThanOrEqual(boundsMs[bound - 1] ?? 0);
      expect(read).toBeLessThanOrEqual(boundsMs[bound] ?? Infinity);
    }
  });

  it("has none without a request", () => {
    expect(percentile(new Uint32Array(37), 0.5)).toBeUndefined();
    const { totals } = usageReport(source, { ...whole, filter: { model: "none" } });
    expect(totals.latency).not.toHaveProperty("p50");
  });
});
