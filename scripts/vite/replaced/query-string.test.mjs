import fc from "fast-check";
import { describe, expect, it } from "vitest";
import original from "../../../node_modules/query-string/index.js";
import { parse, stringify } from "./query-string.mjs";

const text = fc.string({ unit: "grapheme" });
const names = fc.string({ unit: "grapheme", minLength: 1 });
const value = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.constant(undefined),
  fc.array(text, { minLength: 2 }),
);

describe("the query of an address", () => {
  it("is written as the package writes it, and read as it reads", () => {
    fc.assert(
      fc.property(fc.dictionary(names, value, { noNullPrototype: true }), (values) => {
        const written = stringify(values);
        expect(written).toBe(original.stringify(values));
        expect({ ...parse(`?${written}`) }).toEqual({ ...original.parse(`?${written}`) });
      }),
    );
  });

  it.each([
    "",
    "?",
    "?a=1&a=2&a=3",
    "?filter=%7B%22q%22%3A%22a+b%22%7D&page=2",
    "?x=100%&y=%zz",
    "#a=b",
    "&a=b",
  ])("is read as the package reads it: %j", (search) => {
    expect({ ...parse(search) }).toEqual({ ...original.parse(search) });
  });
});
