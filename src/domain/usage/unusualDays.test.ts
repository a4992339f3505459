import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unusualDays } from "./unusualDays";

const days = (totals: readonly number[], openLast = false) =>
  totals.map((total, place) => ({
    from: new Date(Date.UTC(2026, 9, 1 + place)).toISOString(),
    to: new Date(Date.UTC(2026, 9, 2 + place)).toISOString(),
    open: openLast && place === totals.length - 1,
    total: BigInt(total),
  }));
const steady = [98, 100, 102, 101, 99, 100, 103, 97, 100, 101, 99, 100, 102, 98];

describe("unusual days", () => {
  it("are none among days like each other", () => expect(unusualDays(days(steady))).toEqual([]));

  it("are far from the usual, either way", () => {
    const found = unusualDays(days([...steady, 300, 100, 3]));
    expect(found?.map(({ total, direction }) => [total, direction])).toEqual([
      [300n, "more"],
      [3n, "less"],
    ]);
    expect(found?.[0]?.usual).toBe(100n);
  });

  it("stay unusual beside a wilder one", () => {
    expect(unusualDays(days([...steady, 300, 9_000_000]))?.map(({ total }) => total)).toEqual([
      300n,
      9_000_000n,
    ]);
  });

  it("are not told of a small step, of a day that is not over, or from few days", () => {
    expect(unusualDays(days([...steady, 140]))).toEqual([]);
    expect(unusualDays(days([...steady, 0], true))).toEqual([]);
    expect(unusualDays(days(steady.slice(1)))).toBeUndefined();
  });

  it("does not count the days before the first use", () => {
    expect(
      unusualDays(days([...Array.from({ length: 100 }, () => 0), ...steady, 300]))?.map(({ total }) => total),
    ).toEqual([300n]);
    expect(unusualDays(days(Array.from({ length: 100 }, () => 0)))).toBeUndefined();
  });

  it("does not depend on the order of days, or on the size of the unit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 14, maxLength: 40 }),
        fc.integer({ min: 1, max: 1e9 }),
        (totals, unit) => {
          const read = (given: readonly number[], by: bigint) =>
            unusualDays(days(given).map((day) => ({ ...day, total: day.total * by })))
              ?.map(({ total }) => total / by)
              .toSorted((left, right) => Number(left - right));
          expect(read(totals.toReversed(), BigInt(unit))).toEqual(read(totals, 1n));
        },
      ),
    );
  });
});
