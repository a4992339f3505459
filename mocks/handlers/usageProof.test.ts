import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { format, negate, parse, sum } from "../../src/domain/money";
import { granularityFor } from "../../src/domain/usage/granularity";
import { ledgerEntryFilter, requestLogFilter } from "../../src/domain/usage/figureLinks";
import { percentileOf } from "../../src/domain/usage/latency";
import { dimensions } from "../../src/domain/usage/usage";
import { usageCsv, usageJson } from "../../src/domain/usage/usageFile";
import { totalRow, usageRows } from "../../src/domain/usage/usageRows";
import { usageSeries } from "../../src/domain/usage/usageSeries";
import { measures } from "../../src/domain/usage/usageView";
import { activity } from "../platform/streams/activityArea";
import { misbehave } from "../platform/ledger/misbehave";
import type { UsageReport } from "../platform/usage/reportTypes";
import { createTestPlatform } from "./testPlatform";

type Schemas = components["schemas"];

const query = (members: Record<string, unknown>) =>
  new URLSearchParams(
    Object.entries(members).map(([name, value]) => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  ).toString();

/** Local weeks in which days have 23, 23½, 24, 24½ or 25 hours. */
const ZONES = [
  { timeZone: "Asia/Kathmandu", from: "2026-10-31T18:15:00.000Z", to: "2026-11-20T18:15:00.000Z" },
  { timeZone: "Australia/Lord_Howe", from: "2026-09-27T13:30:00.000Z", to: "2026-10-11T13:00:00.000Z" },
  { timeZone: "America/New_York", from: "2026-10-27T04:00:00.000Z", to: "2026-11-10T05:00:00.000Z" },
  { timeZone: "Europe/Berlin", from: "2026-10-19T22:00:00.000Z", to: "2026-11-02T23:00:00.000Z" },
  { timeZone: "UTC", from: "2026-11-01T00:00:00.000Z", to: "2026-11-21T00:00:00.000Z" },
] as const;

const world = createTestPlatform({ profile: "gateway" });
const read = <Answer>(path: string, members: Record<string, unknown>, person = "mock-finance") =>
  world.json<Answer>(person, "GET", `${path}?${query(members)}`);
const money = (amounts: readonly ({ amount: string } | undefined)[]) =>
  format(sum(amounts.map((each) => parse(each?.amount ?? "0"))));

async function logsOf(filter: object): Promise<Schemas["RequestLog"][]> {
  const rows: Schemas["RequestLog"][] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const page: Schemas["RequestLogPage"] = await read("/request-logs", {
      limit: 1000,
      filter,
      ...(cursor && { cursor }),
    });
    rows.push(...page.items);
    cursor = page.nextCursor;
  }
  return rows;
}

/** The calendar day of an instant, told by the runtime's own calendar and not by the rule that is tested. */
const localDay = (at: string, timeZone: string) =>
  new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    new Date(at),
  );

describe.each(ZONES)("a range cut in $timeZone", ({ timeZone, from, to }) => {
  it.each(dimensions)(
    "by %s is one sum in usage, ledger and request logs, group by group",
    async (groupBy) => {
      const usage = await read<UsageReport>("/usage", {
        from,
        to,
        timeZone,
        granularity: "P1D",
        groupBy,
        top: 3,
      });
      const rows = [...usageRows(usage), totalRow(usage)];
      expect(rows.length).toBeGreaterThan(1);
      for (const { part, measures: measured, ledger } of rows) {
        const totals = await read<Schemas["LedgerTotals"]>("/ledger-entries/totals", {
          filter: ledgerEntryFilter({}, { from, to }, part),
        });
        const booked = parse(money(totals.totals.map(({ amount }) => amount)));
        expect(parse(measured.cost?.amount ?? "0")).toBe(negate(booked));
        expect(ledger).toMatchObject({ entries: totals.count, sum: measured.cost });
        const logs = await logsOf(requestLogFilter({}, { from, to }, part));
        // Logs that retention has removed still count in usage and ledger.
        if (logs.length === measured.requests) {
          expect(money(logs.map(({ cost }) => cost))).toBe(format(parse(measured.cost?.amount ?? "0")));
        } else expect(logs.length).toBeLessThan(measured.requests);
      }
    },
  );

  it("puts each request into its local day", async () => {
    const usage = await read<UsageReport>("/usage", {
      from,
      to,
      timeZone,
      granularity: "P1D",
      groupBy: "model",
    });
    const logs = await logsOf({ at_gte: from, at_lt: to });
    const days = usageSeries(usage, "requests", to);
    const byDay = new Map<string, number>();
    for (const { at } of logs)
      byDay.set(localDay(at, timeZone), (byDay.get(localDay(at, timeZone)) ?? 0) + 1);
    const oldest = logs.at(-1)?.at ?? to;
    for (const point of days.points.filter((each) => each.from > oldest))
      expect([point.from, point.total]).toEqual([
        point.from,
        BigInt(byDay.get(localDay(point.from, timeZone)) ?? 0),
      ]);
  });
});

describe("what is drawn and what is written", () => {
  const range = {
    from: "2026-08-01T00:00:00.000Z",
    to: "2026-11-22T00:00:00.000Z",
    timeZone: "Asia/Kathmandu",
  };
  const wholes = {
    cost: (usage: UsageReport) => parse(usage.totals.cost.amount),
    requests: (usage: UsageReport) => BigInt(usage.totals.requests),
    tokens: (usage: UsageReport) => BigInt(usage.totals.inputTokens + usage.totals.outputTokens),
    outcomes: (usage: UsageReport) => BigInt(usage.totals.requests),
    latency: (usage: UsageReport) => BigInt(usage.totals.requests),
  };

  it.each(measures)("%s adds up to the total, span by span and series by series", async (measure) => {
    const granularity = granularityFor(range, "P1D");
    const usage = await read<UsageReport>("/usage", { ...range, granularity, groupBy: "keyId", top: 10 });
    const set = usageSeries(usage, measure, range.to);
    expect(set.points).toHaveLength(114);
    expect(set.points.reduce((all, { total }) => all + total, 0n)).toBe(wholes[measure](usage));
    if (!set.isStacked) return;
    for (const { values, total } of set.points)
      expect(values.reduce<bigint>((all, value) => all + (value ?? 0n), 0n)).toBe(total);
  });

  it("reads the percentiles of all groups from their merged histograms, as the platform does without groups", async () => {
    const whole = await read<UsageReport>("/usage", { ...range, granularity: "P1M" });
    const grouped = await read<UsageReport>("/usage", {
      ...range,
      granularity: "P1M",
      groupBy: "model",
      top: 3,
    });
    const set = usageSeries(grouped, "latency", range.to);
    const known = whole.buckets.map(({ latency }) => [latency.p50, latency.p95, latency.p99]);
    const drawn = set.points.map(({ values }) => values.map((value) => value && Number(value)));
    expect(drawn.filter(([p50]) => p50 !== undefined)).toEqual(known);
    expect(percentileOf(whole.totals.latency.histogram, 0.95)).toBe(whole.totals.latency.p95);
  });

  it("leaves histograms out of buckets on request, and nothing else", async () => {
    const members = { ...range, granularity: "P1M", groupBy: "model" };
    const full = await read<UsageReport>("/usage", members);
    const lean = await read<UsageReport>("/usage", { ...members, histograms: false });
    expect(lean.buckets.some(({ latency }) => "histogram" in latency)).toBe(false);
    const stripped = full.buckets.map(({ latency: { histogram: _histogram, ...latency }, ...rest }) => ({
      ...rest,
      latency,
    }));
    expect({ ...lean }).toEqual({ ...full, buckets: stripped });
  });

  it.each([0, 2])(
    "leaves to %i groups buckets of their own on request, and counts those of the others together",
    async (series) => {
      const members = { ...range, granularity: "P1M", groupBy: "model", top: 5, compare: "previous" };
      const full = await read<UsageReport>("/usage", members);
      const lean = await read<UsageReport>("/usage", { ...members, series });
      const { buckets: _all, compare: _compare, ...rest } = full;
      expect(lean).toMatchObject(rest);
      expect(lean.compare?.groups).toEqual(full.compare?.groups);
      const own = full.groups.slice(0, series).map(({ dims }) => dims.model);
      const named = lean.buckets.filter(({ other }) => !other);
      expect([...new Set(named.map(({ dims }) => dims.model))]).toEqual(own);
      expect(named).toEqual(full.buckets.filter(({ dims }) => own.includes(dims.model)));
      const bySpan = ({ buckets }: UsageReport) =>
        [...new Set(buckets.map(({ start }) => start))].map((start) => {
          const inSpan = buckets.filter((bucket) => bucket.start === start);
          const requests = inSpan.reduce((all, bucket) => all + bucket.requests, 0);
          return [start, requests, money(inSpan.map(({ cost }) => cost))];
        });
      expect(bySpan(lean)).toEqual(bySpan(full));
    },
  );

  it("is the same in the files", async () => {
    const usage = await read<UsageReport>("/usage", {
      ...range,
      granularity: "P1W",
      groupBy: "model",
      top: 2,
    });
    const csv = usageCsv(usage, { outcome: "ok" }).split("\r\n");
    expect(csv).toHaveLength(1 + usage.buckets.length + usage.groups.length + 2 + 1);
    const [about, ...rows] = usageJson(usage, { outcome: "ok" })
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(about).toMatchObject({
      about: { timeZone: "Asia/Kathmandu", filter: { outcome: "ok" }, ledger: usage.ledger },
    });
    const costOf = (group: string) =>
      rows.filter((row) => row["group"] === group).map((row) => ({ amount: String(row["cost"]) }));
    expect(costOf("(total)")).toEqual([{ amount: usage.totals.cost.amount }]);
    expect(csv.at(-2)).toContain(`,(total),false,${usage.totals.cost.amount},`);
  });
});

describe.each(["change_amount", "drop_entry"] as const)("a ledger in trouble (%s)", (kind) => {
  it("is not what usage says, and only in the group of the entry", async () => {
    const troubled = createTestPlatform({ profile: "gateway" });
    const members = query({
      from: "2026-08-01T00:00:00.000Z",
      to: "2026-12-01T00:00:00.000Z",
      groupBy: "model",
      granularity: "P1M",
      top: 50,
    });
    const ask = () => troubled.json<UsageReport>("mock-finance", "GET", `/usage?${members}`);
    const sound = await ask();
    expect(sound.ledger.sum).toEqual(sound.totals.cost);
    misbehave(troubled.platform.use(activity), kind);
    const usage = await ask();
    expect(usage.totals).toEqual(sound.totals);
    expect(usage.ledger.sum).not.toEqual(usage.totals.cost);
    const off = usage.groups.filter(({ cost, ledger }) => ledger?.sum.amount !== cost.amount);
    expect(off).toHaveLength(1);
    // The ledger's own totals, which a figure leads to, tell the same untruth as the proof.
    const totals = await troubled.json<Schemas["LedgerTotals"]>(
      "mock-finance",
      "GET",
      `/ledger-entries/totals?${query({ filter: ledgerEntryFilter({}, usage, { kind: "all" }) })}`,
    );
    expect(totals.count).toBe(usage.ledger.entries);
    expect(parse(money(totals.totals.map(({ amount }) => amount)))).toBe(
      negate(parse(usage.ledger.sum.amount)),
    );
  });
});
