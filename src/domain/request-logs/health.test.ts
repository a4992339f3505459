import { describe, expect, it } from "vitest";
import type { components } from "../../../openapi/platform.gen";
import { healthOf, shareText, type HealthOrder, type HealthView } from "./health";

type Measures = components["schemas"]["UsageMeasures"];

const none = { ok: 0, refused: 0, rate_limited: 0, cap_reached: 0, upstream_error: 0, client_error: 0 };
const measured = (ok: number, failed: number, counts: number[]): Measures => ({
  requests: ok + failed,
  outcomes: { ...none, ok, upstream_error: failed },
  inputTokens: 0,
  cachedTokens: 0,
  outputTokens: 0,
  cost: { amount: "0", currency: "USD" },
  latency: { histogram: { boundsMs: [10, 100, 1000], counts } },
});
const group = (model: string, endpoint: string, measures: Measures) => ({
  dims: { model, endpoint },
  ...measures,
});
const usage = {
  groups: [
    group("nova", "/chat", measured(98, 2, [100, 0, 0, 0])),
    group("nova", "/images", measured(5, 5, [0, 0, 10, 0])),
    group("mini", "/chat", measured(50, 0, [0, 50, 0, 0])),
  ],
  other: measured(0, 0, [0, 0, 0, 0]),
  totals: measured(153, 7, [100, 50, 10, 0]),
};
const names = (view: HealthView, order: HealthOrder) =>
  healthOf(usage, view, order).rows.map(({ dims }) => [dims.model, dims.endpoint].filter(Boolean).join(" "));

describe("healthOf", () => {
  it.each<[HealthView, HealthOrder, string[]]>([
    ["both", "requests", ["nova /chat", "mini /chat", "nova /images"]],
    ["both", "failed", ["nova /images", "nova /chat", "mini /chat"]],
    ["both", "p95", ["nova /images", "mini /chat", "nova /chat"]],
    ["model", "requests", ["nova", "mini"]],
    ["model", "p50", ["mini", "nova"]],
    ["model", "p99", ["nova", "mini"]],
    ["endpoint", "requests", ["/chat", "/images"]],
    ["endpoint", "failed", ["/images", "/chat"]],
  ])("by %s in the order of %s", (view, order, expected) => {
    expect(names(view, order)).toEqual(expected);
  });

  it("puts what has no time to read last, and equals in the order of their names", () => {
    const quiet = (model: string) => group(model, "/chat", measured(0, 1, [0, 0, 0, 0]));
    const some = { ...usage, groups: [quiet("zeta"), quiet("alpha"), ...usage.groups] };
    for (const order of ["p50", "p95", "p99"] as const) {
      const rows = healthOf(some, "both", order).rows.map(({ dims }) => dims.model);
      expect(rows.slice(-2)).toEqual(["alpha", "zeta"]);
    }
  });

  it("adds up what it puts together and reads percentiles from the sum", () => {
    const [chat] = healthOf(usage, "endpoint", "requests").rows;
    expect(chat).toMatchObject({ requests: 150, failed: 2, p50: 8, p95: 87 });
    expect(chat?.outcomes).toEqual({ ...none, ok: 148, upstream_error: 2 });
    expect(chat?.histogram?.counts).toEqual([100, 50, 0, 0]);
  });

  it("keeps the whole, and names the rest only where there is one", () => {
    expect(healthOf(usage, "both", "p95").whole).toMatchObject({ requests: 160, failed: 7 });
    const withRest = { ...usage, other: measured(1, 0, [0, 0, 0, 1]) };
    expect(healthOf(withRest, "both", "p95").rows.at(-1)).toMatchObject({ isOther: true, requests: 1 });
  });
});

describe("shareText", () => {
  it.each([
    [0, 0, "–"],
    [0, 10, "0 %"],
    [1, 1_000_000, "< 0.1 %"],
    [1, 8, "12.5 %"],
    [999_999, 1_000_000, "> 99.9 %"],
    [10, 10, "100 %"],
  ])("%i of %i", (part, whole, text) => {
    expect(shareText(part, whole)).toBe(text);
  });
});
