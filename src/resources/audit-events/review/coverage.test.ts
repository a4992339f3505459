import { describe, expect, test } from "vitest";
import { horizonSegments, rangeProblem, reviewedPermille, reviewSegments } from "./coverage";

const coverage = {
  size: "1000",
  minIndex: "100",
  reviewed: [{ from: "100", to: "400" }],
  unreviewed: [{ from: "400", to: "1000" }],
  expiringUnreviewed7Days: 0,
  nextPruneTo: "150",
};

describe("coverage", () => {
  test("the bar holds the whole log, without gaps", () => {
    const bar = reviewSegments(coverage);
    expect(bar.map(({ kind, left, width }) => [kind, left, width])).toEqual([
      ["pruned", 0, 100],
      ["reviewed", 100, 300],
      ["unreviewed", 400, 600],
    ]);
    expect(horizonSegments(coverage).map(({ kind, width }) => [kind, width])).toEqual([
      ["pruned", 100],
      ["pruned_next", 50],
      ["unreviewed", 850],
    ]);
  });

  test("what is empty is not drawn, and an empty log draws nothing", () => {
    const empty = { ...coverage, size: "0", minIndex: "0", reviewed: [], unreviewed: [], nextPruneTo: "0" };
    expect(reviewSegments(empty)).toEqual([]);
    expect(horizonSegments(empty)).toEqual([]);
    expect(reviewedPermille(empty)).toBe(1000);
  });

  test("the share counts what is retained", () => {
    expect(reviewedPermille(coverage)).toBe(333);
  });

  test("indexes above 2^53 keep their places", () => {
    const size = "18014398509481984";
    const far = {
      ...coverage,
      size,
      minIndex: "0",
      reviewed: [{ from: "0", to: "9007199254740993" }],
      unreviewed: [],
    };
    expect(reviewSegments(far)[0]?.width).toBe(500);
  });
});

test.each([
  ["100", "1000", undefined],
  ["0", "100", "pruned"],
  ["100", "1001", "beyond"],
  ["100", "100", "empty"],
  ["1e3", "2000", "not_a_number"],
  ["-1", "5", "not_a_number"],
  ["", "5", "not_a_number"],
])("from %s to %s: %s", (from, to, problem) => {
  expect(rangeProblem({ from, to }, coverage)).toBe(problem);
});
