import { describe, expect, it } from "vitest";
import { parse } from "../../src/domain/money";
import { parseFilter, type FieldKind, type Value } from "./filter";
import { PlatformProblem } from "./problem";

const fields: Record<string, FieldKind> = {
  status: {},
  name: {},
  at: { kind: "time" },
  day: { kind: "date" },
  count: { kind: "number" },
  amount: { kind: "decimal" },
  seq: { kind: "sequence" },
  open: { kind: "boolean" },
  tags: {},
  secret: { filter: false },
  is_not: {},
};

const holds = (filter: object, row: Record<string, Value>) =>
  parseFilter(filter, fields).conditions.every((condition) => condition.matches(row[condition.field]));

describe("a filter", () => {
  it.each<[string, object, Record<string, Value>, boolean]>([
    ["equals", { status: "active" }, { status: "active" }, true],
    ["equals, case counts", { status: "active" }, { status: "Active" }, false],
    ["any of", { status: ["a", "b"] }, { status: "b" }, true],
    ["any of nothing", { status: [] }, { status: "b" }, false],
    ["not", { status_not: "a" }, { status: "b" }, true],
    ["not, of several", { status_not: ["a", "b"] }, { status: "b" }, false],
    ["not, of nothing there", { status_not: "a" }, {}, true],
    ["null", { status: null }, {}, true],
    ["null or a value", { status: [null, "a"] }, { status: "a" }, true],
    ["not null", { status_not: null }, {}, false],
    ["prefix, case does not count", { name_prefix: "AB" }, { name: "abc" }, true],
    ["prefix, any of", { name_prefix: ["x", "ab"] }, { name: "abc" }, true],
    ["contains", { name_contains: "B" }, { name: "abc" }, true],
    ["contains, of nothing there", { name_contains: "" }, {}, false],
    ["not a prefix", { name_not_prefix: "AB" }, { name: "abc" }, false],
    ["not any prefix", { name_not_prefix: ["x", "y"] }, { name: "abc" }, true],
    ["not a prefix, of nothing there", { name_not_prefix: "x" }, {}, true],
    ["not containing", { name_not_contains: ["z", "B"] }, { name: "abc" }, false],
    ["number at least", { count_gte: 10 }, { count: 9 }, false],
    ["number, not as text", { count_gt: 9 }, { count: 10 }, true],
    ["number at most", { count_lte: 10 }, { count: 10 }, true],
    ["number below, of nothing there", { count_lt: 10 }, {}, false],
    ["time from text", { at_gte: "2026-01-01T00:00:00Z" }, { at: "2026-01-01T00:00:00.000Z" }, true],
    [
      "time with another zone",
      { at_lt: "2026-01-01T01:00:00+02:00" },
      { at: "2025-12-31T22:59:59.999Z" },
      true,
    ],
    ["time from a column", { at_gt: "2026-01-01T00:00:00Z" }, { at: Date.UTC(2026, 0, 1) + 1 }, true],
    ["time equals", { at: "2026-01-01T00:00:00Z" }, { at: Date.UTC(2026, 0, 1) }, true],
    ["date", { day_lte: "2026-12-14" }, { day: "2026-12-15" }, false],
    ["decimal, exactly", { amount_gt: "0.000000000001" }, { amount: parse("0.000000000002") }, true],
    ["decimal, negative", { amount_lt: "0" }, { amount: parse("-3") }, true],
    ["decimal from a whole number", { amount: 3 }, { amount: parse("3") }, true],
    ["sequence from text", { seq_gt: "99" }, { seq: 100 }, true],
    ["boolean", { open: true }, { open: true }, true],
    ["boolean is not text", { open: false }, { open: "false" }, false],
    ["list: any element", { tags: "b" }, { tags: ["a", "b"] }, true],
    ["list: none of them", { tags_not: "b" }, { tags: ["a", "b"] }, false],
    ["list: empty is null", { tags: null }, { tags: [] }, true],
    ["list: prefix of an element", { tags_prefix: "b" }, { tags: ["a", "bc"] }, true],
    ["a field whose name ends like an operator", { is_not: "x" }, { is_not: "x" }, true],
    ["all members must hold", { status: "a", count: 1 }, { status: "a", count: 2 }, false],
    ["nothing asked", {}, {}, true],
  ])("%s", (_name, filter, row, expected) => expect(holds(filter, row)).toBe(expected));

  it("takes free text, trimmed and in lower case", () => {
    expect(parseFilter({ q: "  Ada L " }, fields).q).toBe("ada l");
    expect(parseFilter({ q: " " }, fields).q).toBeUndefined();
    expect(parseFilter(undefined, fields)).toEqual({ conditions: [], q: undefined, groups: [] });
  });

  it.each<[string, unknown, string, string]>([
    ["an unknown field", { statuz: 1 }, "/filter/statuz", "unknown_field"],
    ["a field that cannot be filtered", { secret: "x" }, "/filter/secret", "unknown_field"],
    ["a name of Object", { constructor: "x" }, "/filter/constructor", "unknown_field"],
    ["an unknown field with a suffix", { statuz_gte: 1 }, "/filter/statuz_gte", "unknown_field"],
    ["an operator that the kind has not", { open_gte: true }, "/filter/open_gte", "unknown_operator"],
    ["text where a number belongs", { count: "1" }, "/filter/count", "invalid_value"],
    ["a number where text belongs", { status: 1 }, "/filter/status", "invalid_value"],
    ["one wrong value of several", { status: ["a", 1] }, "/filter/status", "invalid_value"],
    ["a time without zone", { at: "2026-01-01T00:00:00" }, "/filter/at", "invalid_value"],
    ["a date in another form", { day: "1.1.2026" }, "/filter/day", "invalid_value"],
    ["13 decimals", { amount: "0.0000000000001" }, "/filter/amount", "invalid_value"],
    ["a negative sequence", { seq: -1 }, "/filter/seq", "invalid_value"],
    ["an object as value", { status: {} }, "/filter/status", "invalid_value"],
    ["free text that is none", { q: 3 }, "/filter/q", "invalid_value"],
    ["a list as filter", [], "/filter", "invalid_value"],
    ["a slash in the name", { "a/b": 1 }, "/filter/a~1b", "unknown_field"],
  ])("refuses %s", (_name, filter, pointer, code) => {
    const error: unknown = (() => {
      try {
        return parseFilter(filter, fields);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(PlatformProblem);
    if (!(error instanceof PlatformProblem)) return;
    expect(error.status).toBe(422);
    expect(error.members.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it("names every wrong member at once", () => {
    expect(() => parseFilter({ x: 1, y: 2, count: "a" }, fields)).toThrow("3 values are wrong");
  });

  it("reads filters within filters, where the resource knows them", () => {
    const { groups } = parseFilter({ any: [{ status: "a" }, { all: [{ count_gt: 3 }] }] }, fields, true);
    expect(groups).toMatchObject([
      { of: "any", filters: [{ conditions: [{ field: "status" }] }, { groups: [{ of: "all" }] }] },
    ]);
    expect(() => parseFilter({ any: [{ status: "a" }] }, fields)).toThrow(PlatformProblem);
    expect(() => parseFilter({ any: {} }, fields, true)).toThrow(PlatformProblem);
    expect(() => parseFilter({ all: [{ any: [{ nonsense: 1 }] }] }, fields, true)).toThrow(PlatformProblem);
    const deep = Array.from({ length: 20 }).reduce<object>((inner) => ({ all: [inner] }), {});
    expect(() => parseFilter(deep, fields, true)).toThrow(PlatformProblem);
  });
});
