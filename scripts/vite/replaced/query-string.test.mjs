import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "./query-string.mjs";

const text = fc.string({ unit: "grapheme" });
const name = fc.string({ unit: "grapheme", minLength: 1 });
const value = fc.oneof(text, fc.array(text, { minLength: 2 }));

/** As the package itself does it: question, and what it reads. */
const read = /** @type {const} */ ([
  ["", {}],
  ["?", {}],
  ["?a=1&a=2&a=3", { a: ["1", "2", "3"] }],
  ["?filter=%7B%22q%22%3A%22a+b%22%7D&page=2", { filter: '{"q":"a b"}', page: "2" }],
  ["?x=100%&y=%zz", { x: "100%", y: "%zz" }],
  ["#a=b", { a: "b" }],
  ["&a=b=c", { a: "b=c" }],
  ["?__proto__=x&%C3%A9=%F0%9F%94%91", JSON.parse('{"__proto__":"x","é":"🔑"}')],
]);
const written = /** @type {const} */ ([
  [
    { page: 2, filter: '{"q":"it\'s (a*b)!"}', sort: "id" },
    "filter=%7B%22q%22%3A%22it%27s%20%28a%2Ab%29%21%22%7D&page=2&sort=id",
  ],
  [{ b: undefined, a: true }, "a=true"],
  [{ id: ["x", "y"] }, "id=x&id=y"],
  [{}, ""],
]);

describe("the query of an address", () => {
  it.each(read)("%j is read as %j", (search, values) => {
    expect(Object.entries(parse(search))).toEqual(Object.entries(values));
  });

  it.each(written)("%j is written as %s", (values, search) => {
    expect(stringify(values)).toBe(search);
  });

  it("is read as it was written", () => {
    fc.assert(
      fc.property(fc.dictionary(name, value), (values) => {
        const known = new Map(Object.entries(parse(`?${stringify(values)}`)));
        expect(known).toEqual(new Map(Object.entries(values)));
      }),
    );
  });
});
