import { expect, it } from "vitest";
import type { UsageSeriesSet } from "../../domain/usage/usageSeries";
import { chartOfSeries } from "./chartOfSeries";

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
