import { describe, expect, test } from "vitest";
import { bucketRange } from "./bucketRange";
import { withRange, withValue } from "./queryEdits";
import { carriesPersonal, placeOf, readQuery, readText } from "./queryInUrl";
import { print } from "../../../domain/audit-query";
import { withAnchor } from "../list/anchor";

const context = { timeZone: "Europe/Berlin", now: Date.parse("2026-11-21T09:30:00.000Z") };

describe("a query in the address", () => {
  const text = 'outcome:denied ip:192.0.2.17 "Mara Lindqvist" actor:a@b.example';
  const place = placeOf(
    text,
    readText(text, context).query,
    new URLSearchParams("at=12&filter={}&selected=9"),
  );

  test("leaves out what may name a person, and starts the reading anew", () => {
    expect(place.search.toString()).toBe("selected=9&q=outcome%3Adenied");
  });

  test("comes back whole in this tab, and without the person in another", () => {
    expect(readQuery(place, context).text).toBe(text);
    expect(readQuery({ ...place, state: null }, context).text).toBe("outcome:denied");
  });

  test("may come as the API's filter from elsewhere in the console", () => {
    const search = new URLSearchParams({ filter: '{"outcome":"denied","action_prefix":"access_key."}' });
    expect(readQuery({ search, state: null }, context).text).toBe("outcome:denied action:access_key.*");
  });

  test("comes from the home page's alarm about what expires unreviewed", () => {
    const search = new URLSearchParams({
      filter: '{"reviewed":false,"expiresAt_lt":"2026-11-28T09:30:00.000Z"}',
      page: "1",
    });
    const { error, query } = readQuery({ search, state: null }, context);
    expect(error).toBeUndefined();
    expect(print(query)).toMatch(/^reviewed:no expires:/);
  });

  test("that cannot be read is an error, not everything", () => {
    for (const search of ["filter={", "filter=7", 'filter={"nope":1}', "q=nope:1"]) {
      expect(readQuery({ search: new URLSearchParams(search), state: null }, context).error).toBeDefined();
    }
  });

  test("is noticed when it carries a person", () => {
    const carries = (search: string) =>
      carriesPersonal({ search: new URLSearchParams(search), state: null }, context);
    expect([
      carries("q=ip:192.0.2.1"),
      carries('filter={"q":"Mara"}'),
      carries("q=outcome:denied"),
      carries(""),
    ]).toEqual([true, true, false, false]);
  });
});

describe("clicking a value", () => {
  const click = (text: string, side: "include" | "exclude", value = "denied") =>
    print(withValue(readText(text, context).query, "outcome", value, side));

  test.each([
    ["", "include", "outcome:denied"],
    ["outcome:failure", "include", "outcome:failure,denied"],
    ["outcome:failure,denied", "include", "outcome:failure"],
    ["outcome:denied", "include", ""],
    ["outcome:denied", "exclude", "-outcome:denied"],
    ["-outcome:failure", "exclude", "-outcome:failure,denied"],
    ["-outcome:denied severity:high", "include", "severity:high outcome:denied"],
  ] as const)("%s, %s: %s", (before, side, after) => {
    expect(click(before, side)).toBe(after);
  });
});

test("there is one range of time, or none", () => {
  const { query } = readText("created:2026-11-01 outcome:denied -created:2026-11-03", context);
  expect(print(withRange(query, { from: "2026-11-05", to: "2026-11-06" }))).toBe(
    "outcome:denied -created:2026-11-03 created:2026-11-05..2026-11-06",
  );
  expect(print(withRange(query))).toBe("outcome:denied -created:2026-11-03");
});

test.each([
  // The 25-hour day of autumn is one day.
  ["2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z", "2026-10-25", "2026-10-25"],
  ["2026-11-20T23:00:00.000Z", "2026-11-22T23:00:00.000Z", "2026-11-21", "2026-11-22"],
  // The hour that clocks show twice is told apart.
  ["2026-10-25T00:00:00.000Z", "2026-10-25T01:00:00.000Z", "2026-10-25T00:00Z", "2026-10-25T00:59Z"],
])("buckets from %s until %s are asked for as %s to %s", (start, end, from, to) => {
  expect(bucketRange(start, end, "Europe/Berlin")).toEqual({ from, to });
});

test("where the reading starts never loosens the query", () => {
  const anchor = { kind: "index", index: "9" } as const;
  expect(withAnchor({ outcome: "denied" }, anchor)).toEqual({ outcome: "denied", index_lte: "9" });
  expect(withAnchor({ index_lte: "5" }, anchor)).toEqual({ index_lte: "5", all: [{ index_lte: "9" }] });
});
