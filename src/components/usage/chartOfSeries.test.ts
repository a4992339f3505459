import { expect, it } from "vitest";
import type { UsageSeriesSet } from "../../domain/usage/usageSeries";
import { chartOfSeries } from "./chartOfSeries";
import { tickText } from "./useUsageWords";

const set = (spans: number, isStacked = true): UsageSeriesSet => ({
  unit: "count",
  currency: "",
  isStacked,
  series: [{ id: "all", kind: "all" }],
  points: Array.from({ length: spans }, (_, at) => ({
    from: `2026-11-0${at + 1}T00:00:00.000Z`,
    to: `2026-11-0${at + 2}T00:00:00.000Z`,
    open: false,
    values: [1n],
    total: 1n,
  })),
});

it.each([
  ["bars are bars", set(2), "bars", "bars"],
  ["areas are areas", set(2), "area", "area"],
  ["an area over one span, which has no width, is a bar", set(1), "area", "bars"],
  ["percentiles are lines, over one span too", set(1, false), "area", "lines"],
  ["few spans are bars", set(9), undefined, "bars"],
] as const)("%s", (_name, shown, look, expected) => {
  const options = { look, height: 200, nameOf: () => "", spanName: () => "" };
  expect(chartOfSeries(shown, options).look).toBe(expected);
});

it.each([
  [0n, "USD", "$0"],
  [50_000_000_000n, "USD", "$0.05"],
  [100_000_000_000n, "USD", "$0.10"],
  [1_500_000_000_000n, "USD", "$1.50"],
  [5_000_000_000n, "USD", "$0.005"],
  [2_000_000n, "USD", "$0.000002"],
  [800_000_000_000_000n, "USD", "$800"],
  [1_500_000_000_000_000n, "USD", "$1.5K"],
  [2_500_000_000_000n, "CREDIT", "2.50"],
])("%s units of %s on an axis are %s", (value, currency, text) => {
  expect(tickText(value, { unit: "money", currency })).toBe(text);
});
