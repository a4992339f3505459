import { describe, expect, it } from "vitest";
import { internalDate, type ClockFacts } from "./legalDates";

const facts: ClockFacts = {
  type: "access",
  regime: "gdpr",
  receivedAt: "2026-06-10T10:00:00.000Z",
  timeZone: "Europe/Berlin",
  holidayCountry: "DE",
  pauses: [],
};

describe("the team's own date", () => {
  it("is a week before the legal one", () => {
    expect(internalDate(facts)).toBe("2026-07-03");
  });

  it("is named also while an open pause leaves no legal one", () => {
    const pauses = [{ id: "pause_1", reason: "identity" as const, from: "2026-06-11" }];
    expect(internalDate({ ...facts, pauses })).toBe("2026-07-03");
  });

  it("lies after the day of receipt under the shortest terms", () => {
    expect(internalDate({ ...facts, regime: "lgpd" })).toBe("2026-06-18");
    const optOut: ClockFacts = {
      ...facts,
      regime: "ccpa",
      type: "marketing_opt_out",
      holidayCountry: "US-CA",
    };
    expect(internalDate(optOut)).toBe("2026-06-25");
  });
});
