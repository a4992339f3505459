import { describe, expect, it } from "vitest";
import { fittingGranularity, granularityFor, offeredGranularities } from "./granularity";

const range = (from: string, to: string) => ({ from: `${from}.000Z`, to: `${to}.000Z` });

describe("granularity", () => {
  it.each([
    ["an hour", range("2026-11-01T00:00:00", "2026-11-01T01:00:00"), "PT1M", ["PT1M", "PT1H"]],
    ["a day", range("2026-11-01T00:00:00", "2026-11-02T00:00:00"), "PT1H", ["PT1H", "P1D"]],
    ["a day of 25 hours", range("2026-10-24T22:00:00", "2026-10-25T23:00:00"), "PT1H", ["PT1H", "P1D"]],
    ["a month", range("2026-11-01T00:00:00", "2026-12-01T00:00:00"), "P1D", ["PT1H", "P1D", "P1W", "P1M"]],
    ["a year", range("2026-01-01T00:00:00", "2027-01-01T00:00:00"), "P1M", ["P1D", "P1W", "P1M"]],
  ] as const)("of %s", (_, span, fitting, offered) => {
    expect(fittingGranularity(span)).toBe(fitting);
    expect(offeredGranularities(span)).toEqual(offered);
  });

  it("takes the chosen one only where it is offered", () => {
    const year = range("2026-01-01T00:00:00", "2027-01-01T00:00:00");
    expect(granularityFor(year, "P1D")).toBe("P1D");
    expect(granularityFor(year, "PT1M")).toBe("P1M");
    expect(granularityFor(year, undefined)).toBe("P1M");
  });
});
