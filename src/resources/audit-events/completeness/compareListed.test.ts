import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RangeReport } from "../../../domain/audit-proof/messages";
import { compareListed, type Listed } from "./compareListed";

const head = { origin: "log", size: "20", root: "00" } as RangeReport["head"];
const report = (matches: readonly string[]): RangeReport => ({
  head,
  from: "0",
  to: "20",
  matched: matches.length,
  matches,
});
const listed = (indexes: readonly string[], value = indexes.length): Listed => ({
  indexes,
  total: { value, relation: "eq" },
});

describe("what was listed beside what was found", () => {
  it("is complete when both are the same, newest first", () => {
    expect(compareListed(report(["3", "7", "12"]), listed(["12", "7", "3"]), 10)).toEqual({
      is: "complete",
      matched: 3,
      compared: 3,
    });
  });

  it("names what was withheld, also where nothing was asked for and every event is an answer", () => {
    expect(compareListed(report(["3", "7", "12"]), listed(["12", "3"]), 10)).toEqual({
      is: "withheld",
      indexes: ["7"],
    });
    const all: RangeReport = { ...report([]), from: "17", matched: 3 };
    expect(compareListed(all, listed(["19", "17"]), 10)).toEqual({ is: "withheld", indexes: ["18"] });
    expect(compareListed(all, listed(["19", "18"], 3), 2)).toMatchObject({ is: "complete", compared: 2 });
  });

  it("tells rows that are no answer, another order, and a wrong count", () => {
    const found = report(["3", "7", "12"]);
    expect(compareListed(found, listed(["12", "9", "7", "3"]), 10)).toEqual({
      is: "foreign",
      indexes: ["9"],
    });
    expect(compareListed(found, listed(["12", "3", "7"]), 10)).toEqual({ is: "out_of_order" });
    expect(compareListed(found, listed(["12", "7", "3"], 2), 10)).toEqual({
      is: "miscounted",
      said: 2,
      found: 3,
    });
  });

  it("takes a count that says 'at least' by its word", () => {
    const atLeast = (value: number): Listed => ({
      indexes: ["12", "7", "3"],
      total: { value, relation: "gte" },
    });
    expect(compareListed(report(["3", "7", "12"]), atLeast(2), 10).is).toBe("complete");
    expect(compareListed(report(["3", "7", "12"]), atLeast(4), 10).is).toBe("miscounted");
  });

  it("is nothing of nothing", () => {
    expect(compareListed(report([]), listed([]), 10)).toEqual({ is: "complete", matched: 0, compared: 0 });
  });

  it("finds any one event that is left out of the newest", () => {
    const cases = fc.uniqueArray(fc.nat(500), { minLength: 1, maxLength: 60 }).chain((all) =>
      fc.record({
        all: fc.constant(all),
        gone: fc.nat(all.length - 1),
        asked: fc.integer({ min: 1, max: 80 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ all, gone, asked }) => {
        const matches = all.toSorted((a, b) => a - b).map(String);
        const newest = matches.toReversed().slice(0, asked);
        const honest = listed(newest, matches.length);
        expect(compareListed(report(matches), honest, asked).is).toBe("complete");
        const left = newest[gone % newest.length];
        const verdict = compareListed(
          report(matches),
          { ...honest, indexes: newest.filter((index) => index !== left) },
          asked,
        );
        expect(verdict).toEqual({ is: "withheld", indexes: [left] });
      }),
    );
  });
});
