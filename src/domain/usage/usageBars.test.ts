import { describe, expect, it } from "vitest";
import type { components } from "../../../openapi/platform.gen";
import { usageBars } from "./usageBars";

type UsageBucket = components["schemas"]["UsageBucket"];

const bucket = (start: string, end: string, amount: string, requests: number, open = false): UsageBucket => ({
  start,
  end,
  open,
  dims: {},
  requests,
  outcomes: { ok: requests, refused: 0, rate_limited: 0, cap_reached: 0, upstream_error: 0, client_error: 0 },
  inputTokens: 0,
  cachedTokens: 0,
  outputTokens: 0,
  cost: { amount, currency: "USD" },
  latency: { histogram: { boundsMs: [], counts: [] } },
});

const day = (date: number) => `2026-11-${String(date).padStart(2, "0")}T00:00:00.000Z`;
const range = { from: day(1), to: day(5) };

describe("usageBars", () => {
  it("adds up the groups of a day exactly", () => {
    const bars = usageBars(
      [bucket(day(1), day(2), "0.1", 3), bucket(day(1), day(2), "0.200000000001", 4)],
      range,
      "USD",
    );
    expect(bars).toMatchObject([
      { cost: { amount: "0.300000000001", currency: "USD" }, requests: 7, left: 0, width: 250, height: 1000 },
    ]);
  });

  it("puts days where they are and leaves gaps", () => {
    const bars = usageBars(
      [bucket(day(1), day(2), "1", 1), bucket(day(4), day(5), "4", 1, true)],
      range,
      "USD",
    );
    expect(bars.map(({ left, height, open }) => [left, height, open])).toEqual([
      [0, 250, false],
      [750, 1000, true],
    ]);
  });

  it("draws nothing of what cost nothing", () => {
    expect(usageBars([bucket(day(1), day(2), "0", 5)], range, "USD")).toMatchObject([{ height: 0 }]);
    expect(usageBars([], range, "USD")).toEqual([]);
  });
});
