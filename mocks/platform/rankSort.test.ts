import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Value } from "./filter";
import { rankSort } from "./rankSort";
import { compareValues } from "./sorting";

const oneKind = fc.oneof(
  fc.array(fc.option(fc.integer({ min: -5, max: 5 }))),
  fc.array(fc.option(fc.double({ noNaN: true }).map((value) => value + 0))),
  fc.array(fc.option(fc.string({ unit: "binary", maxLength: 2 }))),
  fc.array(fc.option(fc.bigInt({ min: -3n, max: 1n << 70n }))),
  fc.array(fc.option(fc.boolean())),
  fc.array(fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 3 })),
);

describe("rankSort", () => {
  it("orders as comparing pair by pair would, and keeps ties as they came", () => {
    fc.assert(
      fc.property(oneKind, (values) => {
        const rows = (values as readonly Value[]).map((value, place) => ({ value, place }));
        const slow = rows.toSorted((left, right) => compareValues(left.value, right.value));
        expect(rankSort(rows, (row) => row.value)).toEqual(slow);
      }),
    );
  });

  it("does so for more values than are worth ranking", () => {
    const rows = Array.from({ length: 9000 }, (_, place) => ({ value: (place * 7919) % 8999, place }));
    const slow = rows.toSorted((left, right) => compareValues(left.value, right.value));
    expect(rankSort(rows, (row) => row.value)).toEqual(slow);
  });
});
