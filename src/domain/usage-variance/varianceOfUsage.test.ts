import { describe, expect, it } from "vitest";
import type { components } from "../../../openapi/platform.gen";
import { varianceOfUsage } from "./varianceOfUsage";

type Usage = components["schemas"]["Usage"];
type Measures = components["schemas"]["UsageMeasures"];

const usd = (amount: number) => ({ amount: String(amount), currency: "USD" });

const outcomes = { ok: 0, refused: 0, rate_limited: 0, cap_reached: 0, upstream_error: 0, client_error: 0 };
const used = (inputTokens: number, cost: number): Measures => ({
  requests: 1,
  outcomes,
  inputTokens,
  cachedTokens: 0,
  outputTokens: 0,
  cost: usd(cost),
  costByMeter: { input: usd(cost), cached: usd(0), output: usd(0) },
  latency: { histogram: { boundsMs: [], counts: [1] } },
});
const group = (model: string, measures: Measures) => ({ dims: { model }, ...measures });
const span = (groups: ReturnType<typeof group>[], other: Measures, totals: Measures) => ({
  from: "2026-11-01T00:00:00.000Z",
  to: "2026-11-02T00:00:00.000Z",
  buckets: [],
  groups,
  other,
  totals,
});
const usage = (now: ReturnType<typeof span>, compare?: ReturnType<typeof span>): Usage => ({
  ...now,
  granularity: "P1D",
  timeZone: "UTC",
  groupBy: ["model"],
  asOf: { seq: "1", at: "2026-11-02T00:00:00.000Z" },
  ledger: { seq: "1", entries: 1, sum: now.totals.cost ?? usd(0) },
  ...(compare && { compare }),
});

describe("varianceOfUsage", () => {
  const before = span([group("nova", used(10, 10)), group("gone", used(10, 40))], used(0, 0), used(20, 50));
  const after = span(
    [group("fresh", used(10, 30)), group("nova", used(10, 15))],
    used(20, 60),
    used(40, 105),
  );

  it("knows a group of two dimensions again, in whichever order they are told", () => {
    const chat = (cost: number, dims: { model: string; endpoint: string }) => ({ dims, ...used(10, cost) });
    const earlier = span([chat(10, { model: "nova", endpoint: "/chat" })], used(0, 0), used(10, 10));
    const later = span([chat(15, { endpoint: "/chat", model: "nova" })], used(0, 0), used(10, 15));
    const groups = varianceOfUsage(usage(later, earlier))?.groups ?? [];
    expect(groups.filter(({ isOther }) => !isOther).map(({ change }) => change.amount)).toEqual(["5"]);
  });

  it("sets the groups of both spans side by side, the largest change first and the rest last", () => {
    const variance = varianceOfUsage(usage(after, before));
    expect(variance?.groups.map(({ dims, change }) => [dims.model, change.amount])).toEqual([
      ["gone", "-40"],
      ["fresh", "30"],
      ["nova", "5"],
      [undefined, "60"],
    ]);
    expect(variance?.groups.map(({ isOther }) => isOther)).toEqual([false, false, false, true]);
    expect(variance?.groups.map(({ price }) => price.amount)).toEqual(["0", "0", "5", "0"]);
  });

  it("explains the change of the totals, currency and all", () => {
    const total = varianceOfUsage(usage(after, before))?.total;
    expect(total).toEqual({
      before: usd(50),
      after: usd(105),
      change: usd(55),
      volume: usd(50),
      mix: usd(0),
      price: usd(5),
      cache: usd(0),
      isCacheKnown: true,
    });
  });

  it("leaves out the rest where there is none", () => {
    const variance = varianceOfUsage(usage(before, before));
    expect(variance?.groups.map(({ dims }) => dims.model)).toEqual(["nova", "gone"]);
  });

  it("says nothing without a comparison, and sets no currencies off against each other", () => {
    expect(varianceOfUsage(usage(after))).toBeUndefined();
    const credits = { ...before, totals: { ...before.totals, cost: { amount: "50", currency: "CREDIT" } } };
    expect(varianceOfUsage(usage(after, credits))).toBeUndefined();
  });
});
