import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elementChanges } from "./difference";

const replaced = (from: unknown, to: unknown) =>
  elementChanges([{ path: "/a", op: "replace", from, to }]).map(({ redacted: _redacted, ...rest }) => rest);

describe("elementChanges", () => {
  test.each([
    ["a value", 1, 2, [{ pointer: "/a", op: "replace", from: 1, to: 2 }]],
    ["one new element of many", ["x", "y"], ["x", "z", "y"], [{ pointer: "/a/1", op: "add", to: "z" }]],
    ["one element gone", ["x", "y", "z"], ["x", "z"], [{ pointer: "/a/1", op: "remove", from: "y" }]],
    [
      "an element in the place of another",
      ["x", "y"],
      ["x", "z"],
      [{ pointer: "/a/1", op: "replace", from: "y", to: "z" }],
    ],
    [
      "a member of an object in a list",
      [{ id: 1, n: 2 }],
      [{ id: 1, n: 3 }],
      [{ pointer: "/a/0/n", op: "replace", from: 2, to: 3 }],
    ],
    [
      "members that come and go",
      { k: 1, l: 2 },
      { l: 2, m: 3 },
      [
        { pointer: "/a/k", op: "remove", from: 1 },
        { pointer: "/a/m", op: "add", to: 3 },
      ],
    ],
    [
      "names with / and ~",
      { "x/y~": 1 },
      { "x/y~": 2 },
      [{ pointer: "/a/x~1y~0", op: "replace", from: 1, to: 2 }],
    ],
    ["a list that becomes a value", [1], "1", [{ pointer: "/a", op: "replace", from: [1], to: "1" }]],
    ["null, which is a value", null, false, [{ pointer: "/a", op: "replace", from: null, to: false }]],
  ])("%s", (_name, from, to, expected) => {
    expect(replaced(from, to)).toEqual(expected);
  });

  test("the order of members is no change, but a replacement by the same is told", () => {
    expect(replaced({ k: 1, l: 2 }, { l: 2, k: 1 })).toEqual([
      { pointer: "/a", op: "replace", from: { k: 1, l: 2 }, to: { l: 2, k: 1 } },
    ]);
  });

  test("a redacted change says only where, whatever else it holds", () => {
    expect(
      elementChanges([
        { path: "/email", op: "replace", from: "a@b.example", to: "c@d.example", redacted: true },
      ]),
    ).toEqual([{ pointer: "/email", op: "replace", redacted: true }]);
  });

  test("long lists are compared place by place, in time", () => {
    const from = Array.from({ length: 3000 }, (_, index) => index);
    expect(replaced(from, from.with(1500, -1))).toEqual([
      { pointer: "/a/1500", op: "replace", from: 1500, to: -1 },
    ]);
  });

  test("the end of a long list that grew or shrank is told element by element", () => {
    const from = Array.from({ length: 3000 }, (_, index) => index);
    expect(replaced(from, [...from, "new"])).toEqual([{ pointer: "/a/3000", op: "add", to: "new" }]);
    expect(replaced([...from, "old"], from)).toEqual([{ pointer: "/a/3000", op: "remove", from: "old" }]);
  });

  test("what came or went as a whole is told as such, and a replacement by the same as it stands", () => {
    expect(
      elementChanges([
        { path: "/a", op: "add", to: [1], redacted: false },
        { path: "/b", op: "remove", from: { c: 1 }, redacted: false },
        { path: "/c", op: "replace", from: "x", to: "x", redacted: false },
      ]),
    ).toEqual([
      { pointer: "/a", op: "add", to: [1], redacted: false },
      { pointer: "/b", op: "remove", from: { c: 1 }, redacted: false },
      { pointer: "/c", op: "replace", from: "x", to: "x", redacted: false },
    ]);
  });

  test("there is a difference exactly where two values differ", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (from, to) => {
        const found = replaced({ v: from }, { v: to });
        const same = JSON.stringify(sorted(from)) === JSON.stringify(sorted(to));
        expect(found.some(({ pointer }) => pointer.startsWith("/a/v"))).toBe(!same);
      }),
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  // Told apart from a list: {} and [] differ.
  return {
    members: Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  };
}
