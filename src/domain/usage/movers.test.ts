import { describe, expect, it } from "vitest";
import { movers } from "./movers";
import type { Usage, UsageMeasures } from "./usage";
import { changeOf, perMille, totalRow, usageRows } from "./usageRows";

const outcomes = { ok: 1, refused: 0, rate_limited: 0, cap_reached: 0, upstream_error: 0, client_error: 0 };
const measured = (amount: string, currency = "USD"): UsageMeasures => ({
  requests: 1,
  outcomes,
  inputTokens: 1,
  cachedTokens: 0,
  outputTokens: 1,
  cost: { amount, currency },
  latency: { histogram: { boundsMs: [10], counts: [1, 0] } },
});
const groups = (costs: Readonly<Record<string, string>>) =>
  Object.entries(costs).map(([model, amount]) => ({ dims: { model }, ...measured(amount) }));

const usage = (
  now: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
  currency = "USD",
): Usage => ({
  from: "2026-11-02T00:00:00.000Z",
  to: "2026-11-03T00:00:00.000Z",
  granularity: "P1D",
  timeZone: "UTC",
  groupBy: ["model"],
  buckets: [],
  groups: groups(now),
  totals: measured("10"),
  other: measured("0.5"),
  asOf: { seq: "9", at: "2026-11-03T00:00:00.000Z" },
  ledger: { seq: "9", entries: 9, sum: { amount: "10", currency: "USD" } },
  compare: {
    from: "2026-11-01T00:00:00.000Z",
    to: "2026-11-02T00:00:00.000Z",
    buckets: [],
    groups: groups(before),
    totals: measured("7", currency),
    other: measured("1", currency),
  },
});

describe("movers", () => {
  it("are the largest changes first, either way; what is as it was is none", () => {
    const found = movers(usage({ a: "5", b: "1", c: "2", d: "0.000000000001" }, { a: "4", b: "6", c: "2" }));
    expect(found?.map(({ id, change }) => [id, change.amount])).toEqual([
      ["b", "-5"],
      ["a", "1"],
      ["d", "0.000000000001"],
    ]);
    expect(found?.[2]?.before.amount).toBe("0");
  });

  it("are six at most", () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`m${at}`, String(at + 1)]));
    expect(movers(usage(many, {}))?.map(({ id }) => id)).toEqual(["m8", "m7", "m6", "m5", "m4", "m3"]);
  });

  it("are not told across currencies, without comparison, or to whom costs are not told", () => {
    expect(movers(usage({ a: "1" }, {}, "CREDIT"))).toBeUndefined();
    const { compare: _compare, ...alone } = usage({ a: "1" }, {});
    expect(movers(alone)).toBeUndefined();
    const { ledger: _ledger, ...bare } = usage({ a: "1" }, {});
    expect(movers(bare)).toBeUndefined();
  });
});

describe("the rows of a table", () => {
  it("set each group beside the same group before, and the others behind them", () => {
    const rows = usageRows(usage({ a: "5", b: "1" }, { b: "6", a: "4" }));
    expect(rows.map(({ id, kind, before }) => [id, kind, before?.cost?.amount])).toEqual([
      ["a", "group", "4"],
      ["b", "group", "6"],
      ["other", "other", "1"],
    ]);
    expect(totalRow(usage({}, {})).before?.cost?.amount).toBe("7");
  });

  it("know what the ledger has for the others where it tells every group", () => {
    const told = usage({ a: "5", b: "1" }, {});
    const ledger = (amount: string) => ({ entries: 2, sum: { amount, currency: "USD" } });
    const proven = {
      ...told,
      groups: told.groups.map((group, at) => ({ ...group, ledger: ledger(String(4 - at)) })),
    };
    expect(usageRows(proven).at(-1)?.ledger).toEqual({ entries: 5, sum: { amount: "3", currency: "USD" } });
    expect(usageRows(told).at(-1)?.ledger).toBeUndefined();
  });

  it("are none without groups", () => expect(usageRows({ ...usage({}, {}), groupBy: [] })).toEqual([]));
});

describe("shares and changes", () => {
  it.each([
    [1n, 3n, 333],
    [2n, 3n, 667],
    [-1n, 2n, -500],
    [5n, 5n, 1000],
    [0n, 5n, 0],
    [1n, 0n, undefined],
    [10n ** 30n, 3n * 10n ** 30n, 333],
  ])("%s of %s", (part, whole, share) => expect(perMille(part, whole)).toBe(share));

  it("change by the exact difference", () => {
    expect(
      changeOf({ amount: "0.1", currency: "USD" }, { amount: "0.100000000001", currency: "USD" }),
    ).toEqual({
      amount: "-0.000000000001",
      currency: "USD",
    });
  });
});
