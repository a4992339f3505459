import { describe, expect, test } from "vitest";
import { bucketAt, histogramBars, oddHours } from "./histogramBars";

const bucket = (start: string, end: string, count: number, marked = 0) => ({ start, end, count, marked });

// The night of 25 October 2026 in Berlin has 25 hours.
const days = [
  bucket("2026-10-23T22:00:00.000Z", "2026-10-24T22:00:00.000Z", 10, 1),
  bucket("2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z", 20),
  bucket("2026-10-25T23:00:00.000Z", "2026-10-26T23:00:00.000Z", 0),
];

describe("histogramBars", () => {
  const bars = histogramBars(days, "2026-10-26T12:00:00.000Z");

  test("a bar is as wide as its time", () => {
    expect(bars.map(({ width }) => Math.round(width * 73))).toEqual([24_000, 25_000, 24_000]);
    expect(bars[1]?.left).toBeCloseTo((24 / 73) * 1000);
  });

  test("the fullest is as high as the drawing, an empty one has no height, a small part can be seen", () => {
    expect(bars.map(({ height }) => height)).toEqual([500, 1000, 0]);
    expect(bars[0]?.markedHeight).toBe(50);
    expect(
      histogramBars(
        [bucket(days[0]?.start ?? "", days[0]?.end ?? "", 1, 1), ...days],
        "2027-01-01T00:00:00.000Z",
      )[0]?.height,
    ).toBe(50);
  });

  test("only what ends after the count is open", () => {
    expect(bars.map(({ open }) => open)).toEqual([false, false, true]);
  });

  test("nothing gives nothing", () => {
    expect(histogramBars([], "2026-10-26T12:00:00.000Z")).toEqual([]);
  });
});

test.each([
  [0, 0],
  [0.32, 0],
  [0.34, 1],
  [0.999, 2],
  [1, 2],
])("a share of %d lies in bucket %d", (share, index) => {
  expect(bucketAt(histogramBars(days, "2026-11-01T00:00:00.000Z"), share)).toBe(index);
});

test("a day of odd length is told", () => {
  expect(days.map(oddHours)).toEqual([undefined, 25, undefined]);
  expect(oddHours(bucket("2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z", 1))).toBe(23);
});
