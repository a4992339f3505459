import { describe, expect, it } from "vitest";
import { Collection } from "./collection";

describe("a field that comes from outside of the row", () => {
  it("is sorted and filtered anew when its stamp has changed, and writes keep the order in between", () => {
    let spent: Record<string, number> = { a: 3, b: 1, c: 2 };
    let stamp = 0;
    const rows = new Collection(
      "things",
      { spent: { kind: "number", get: (row: { id: string }) => spent[row.id] ?? 0, stamp: () => stamp } },
      ["a", "b", "c"].map((id) => ({ id, version: "1" })),
    );
    const ids = (filter?: unknown) =>
      rows.query({ sort: ["spent", "ASC"], filter }).rows.map((row) => row.id);
    expect(ids()).toEqual(["b", "c", "a"]);
    expect(ids({ spent_gte: 2 })).toEqual(["c", "a"]);
    rows.put({ id: "c", version: "2" });
    rows.put({ id: "d", version: "1" });
    expect(ids()).toEqual(["d", "b", "c", "a"]);
    spent = { a: 1, b: 5, c: 2 };
    stamp = 1;
    rows.put({ id: "a", version: "2" });
    expect(ids()).toEqual(["d", "a", "c", "b"]);
    expect(ids({ spent_gte: 2 })).toEqual(["c", "b"]);
    rows.delete("c");
    expect(ids()).toEqual(["d", "a", "b"]);
  });
});
