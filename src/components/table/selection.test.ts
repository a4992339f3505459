import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bulkBody,
  idsBetween,
  isSelected,
  noSelection,
  pageState,
  selectionCount,
  selectionTest,
  withRows,
  type Selection,
} from "./selection";

const id = fc.constantFrom("a", "b", "c", "d", "e", "f");
const ids = fc.uniqueArray(id);
const selection: fc.Arbitrary<Selection> = fc.oneof(
  ids.map((chosen) => ({ kind: "ids", ids: chosen }) as const),
  ids.map((excludeIds) => ({ kind: "filter", filter: { status: "active" }, excludeIds }) as const),
);

describe("selection", () => {
  it("has exactly the rows that were last selected or unselected, and leaves the others alone", () => {
    fc.assert(
      fc.property(selection, ids, fc.boolean(), id, (before, rows, selected, probe) => {
        const after = withRows(before, rows, selected);
        expect(isSelected(after, probe)).toBe(rows.includes(probe) ? selected : isSelected(before, probe));
        expect(selectionTest(after)(probe)).toBe(isSelected(after, probe));
      }),
    );
  });

  it("counts what is selected among all that match", () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        const all = ["a", "b", "c", "d", "e", "f"];
        expect(selectionCount(chosen, all.length)).toBe(
          all.filter((each) => isSelected(chosen, each)).length,
        );
      }),
    );
    expect(selectionCount({ kind: "filter", filter: {}, excludeIds: [] }, undefined)).toBeUndefined();
  });

  it("says whether all, some or none of the page are selected", () => {
    fc.assert(
      fc.property(selection, fc.uniqueArray(id, { minLength: 1 }), (chosen, page) => {
        const hits = page.filter((each) => isSelected(chosen, each)).length;
        const states = new Map([
          [0, "none"],
          [page.length, "all"],
        ]);
        expect(pageState(chosen, page)).toBe(states.get(hits) ?? "some");
      }),
    );
    expect(pageState(noSelection, [])).toBe("none");
  });

  it("spans a range in either direction", () => {
    expect(idsBetween(["a", "b", "c", "d"], 3, 1)).toEqual(["b", "c", "d"]);
  });

  it("writes the body of a bulk act as the contract has it", () => {
    expect(bulkBody({ kind: "ids", ids: ["a"] })).toEqual({ ids: ["a"] });
    expect(bulkBody({ kind: "filter", filter: { q: "x" }, excludeIds: ["b"] })).toEqual({
      filter: { q: "x" },
      excludeIds: ["b"],
    });
  });
});
