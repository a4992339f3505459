import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Collection, type Fields } from "./collection";
import { PlatformProblem } from "./problem";

interface Row {
  id: string;
  version: string;
  name: string;
  rank: number | null;
}

const fields: Fields<Row> = {
  name: { get: (row) => row.name, search: true },
  rank: { kind: "number", get: (row) => row.rank },
  notes: { get: () => [], sort: false },
};
const row = (id: string, name: string, rank: number | null): Row => ({ id, version: "1", name, rank });
const rows = [row("b", "Bert", 2), row("a", "Anna", 2), row("c", "Cleo", null), row("d", "Dora", 1)];
const ids = (page: { rows: readonly Row[] }) => page.rows.map((each) => each.id).join("");

describe("Collection", () => {
  it.each([
    [["id", "ASC"], "abcd"],
    [["name", "DESC"], "dcba"],
    [["rank", "ASC"], "cdab"],
    [["rank", "DESC"], "badc"],
  ] as const)("sorts by %s, ties by id, nothing first", (sort, expected) => {
    expect(ids(new Collection("rows", fields, rows).query({ sort }))).toBe(expected);
  });

  it.each([
    [[0, 1], "dc"],
    [[1, 2], "cb"],
    [[3, 9], "a"],
    [[9, 12], ""],
  ] as const)("gives the range %s of a descending list", (range, expected) => {
    const page = new Collection("rows", fields, rows).query({ sort: ["id", "DESC"], range });
    expect(ids(page)).toBe(expected);
    expect(page.total).toBe(4);
  });

  it("finds free text in what is searched, and ids", () => {
    const collection = new Collection("rows", fields, rows);
    expect(ids(collection.query({ filter: { q: "ER" } }))).toBe("b");
    expect(ids(collection.query({ filter: { id: ["a", "d"], rank: 1 } }))).toBe("d");
  });

  it.each([
    [{ sort: ["nope", "ASC"] as const }, "/sort"],
    [{ sort: ["notes", "ASC"] as const }, "/sort"],
    [{ sort: ["constructor", "ASC"] as const }, "/sort"],
    [{ range: [0, 1000] as const }, "/range"],
    [{ range: [5, 2] as const }, "/range"],
    [{ range: [-1, 2] as const }, "/range"],
    [{ filter: { nope: 1 } }, "/filter/nope"],
  ])("refuses %j", (query, pointer) => {
    const ask = () => new Collection("rows", fields, rows).query(query);
    expect(ask).toThrow(PlatformProblem);
    try {
      ask();
    } catch (error) {
      expect(error instanceof PlatformProblem && error.members.errors?.[0]?.pointer).toBe(pointer);
    }
  });

  it("hides what the caller may not see from lists, counts and reads", () => {
    const collection = new Collection("rows", fields, rows);
    const isVisible = (each: Row) => each.id !== "a";
    expect(collection.query({}, isVisible).total).toBe(3);
    expect(() => collection.require("a", isVisible)).toThrow("There is no row a.");
    expect(collection.require("b", isVisible).name).toBe("Bert");
  });

  it("agrees with sorting from scratch after any writes", () => {
    const write = fc.record({
      id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      name: fc.constantFrom("x", "y", "z"),
      rank: fc.option(fc.integer({ min: 0, max: 3 })),
      isDelete: fc.boolean(),
    });
    const sort = fc.constantFrom(
      ["name", "ASC"] as const,
      ["rank", "DESC"] as const,
      ["id", "DESC"] as const,
    );
    fc.assert(
      fc.property(fc.array(write), sort, (writes, order) => {
        const collection = new Collection("rows", fields, rows);
        collection.query({ sort: order });
        collection.query({ sort: order, filter: { name: "x" } });
        for (const { isDelete, ...values } of writes) {
          if (isDelete) collection.delete(values.id);
          else collection.put({ ...values, version: "1" });
        }
        const fresh = new Collection("rows", fields, collection.values());
        for (const filter of [{}, { name: "x" }]) {
          expect(collection.query({ sort: order, filter })).toEqual(fresh.query({ sort: order, filter }));
        }
      }),
    );
  });
});
