import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalize, CanonicalizeError } from ".";

describe("canonicalize", () => {
  it("writes the example of RFC 8785 3.2.3 and of its appendix B", () => {
    const value = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000F\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalize(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    expect(canonicalize([-0, 5e-324, 9007199254740992, 1.7976931348623157e308, 295147905179352830000])).toBe(
      "[0,5e-324,9007199254740992,1.7976931348623157e+308,295147905179352830000]",
    );
  });

  it("sorts members by UTF-16 code units (RFC 8785 3.2.3)", () => {
    const value = { "€": 1, "\r": 2, "\ufb33": 3, "1": 4, "😀": 5, "\u0080": 6, ö: 7 };
    expect(Object.values(JSON.parse(canonicalize(value)) as object)).toHaveLength(7);
    expect(canonicalize(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it.each<[string, unknown]>([
    ["NaN", Number.NaN],
    ["Infinity", [Infinity]],
    ["a lone high surrogate", "\ud800"],
    ["a lone low surrogate in a name", { "\udc00": 1 }],
    ["undefined", undefined],
    ["an undefined member", { a: undefined }],
    ["a hole", Object.assign([1], { 2: 3 })],
    ["a bigint", { a: 1n }],
    ["a function", { a: () => 1 }],
    ["a symbol", Symbol("a")],
    ["a Date", new Date(0)],
    ["a Map", new Map()],
  ])("refuses %s", (_, value) => expect(() => canonicalize(value)).toThrow(CanonicalizeError));

  it("refuses a cycle", () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(() => canonicalize(cycle)).toThrow(CanonicalizeError);
  });

  it("is stable: the text read back is written the same, whatever the order of members", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = canonicalize(value);
        expect(canonicalize(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
