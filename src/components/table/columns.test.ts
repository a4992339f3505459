import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnTracks, moveColumn, orderColumns, visibleColumns } from "./columns";

const columns = [
  { source: "name", label: "n" },
  { source: "status", label: "s" },
  { source: "spend", label: "m", hiddenByDefault: true },
];
const sources = (list: readonly { source: string }[]) => list.map(({ source }) => source);

describe("columns", () => {
  it("hides what is hidden by default until someone chooses", () => {
    expect(sources(visibleColumns(columns, {}))).toEqual(["name", "status"]);
    expect(sources(visibleColumns(columns, { hidden: ["status"] }))).toEqual(["name", "spend"]);
    expect(sources(visibleColumns(columns, { shown: ["spend"], hidden: ["spend"] }))).toEqual(["spend"]);
  });

  it("never shows no column at all", () => {
    expect(sources(visibleColumns(columns, { hidden: ["name", "status", "spend"] }))).toEqual(["name"]);
  });

  it("gives a column that is new since the choice its place beside its neighbour", () => {
    expect(sources(orderColumns(columns, { order: ["spend", "name"] }))).toEqual(["spend", "name", "status"]);
  });

  it("keeps every column exactly once, whatever order was stored", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("name", "status", "spend", "gone")), (order) => {
        const unique = [...new Set(order)];
        expect(sources(orderColumns(columns, { order: unique })).sort()).toEqual(["name", "spend", "status"]);
      }),
    );
  });

  it("moves a column to the place of another, from either side", () => {
    expect(moveColumn(["a", "b", "c"], "a", "c")).toEqual(["b", "c", "a"]);
    expect(moveColumn(["a", "b", "c"], "c", "a")).toEqual(["c", "a", "b"]);
    expect(moveColumn(["a", "b"], "a", "gone")).toEqual(["a", "b"]);
  });

  it("shares the width by each column's usual one, and keeps a dragged width fixed", () => {
    const { template, minWidth } = columnTracks(
      [
        { source: "a", width: 200 },
        { source: "b", minWidth: 80 },
      ],
      { a: 300 },
      [36],
      [40],
    );
    expect(template).toBe("36px 300px minmax(80px, 140fr) 40px");
    expect(minWidth).toBe(36 + 300 + 80 + 40);
  });
});
