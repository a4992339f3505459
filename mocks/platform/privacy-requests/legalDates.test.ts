import { describe, expect, it } from "vitest";
import type { components } from "../../../openapi/platform.gen";
import { internalDate, legalDates, type LegalFacts } from "./legalDates";

type Pause = components["schemas"]["Pause"];

const berlin = { timeZone: "Europe/Berlin", isExtended: false, pauses: [] as Pause[] };
const gdpr = (receivedAt: string, more: Partial<LegalFacts> = {}): LegalFacts => ({
  ...berlin,
  regime: "gdpr",
  receivedAt,
  ...more,
});
const pause = (reason: Pause["reason"], from: string, to?: string): Pause => ({
  id: `${reason} ${from}`,
  reason,
  from,
  ...(to !== undefined && { to }),
});

describe("legal dates", () => {
  // The examples of the EDPB and of the field notes that need no public holiday.
  it.each<[string, LegalFacts, string | null]>([
    ["31 January, one month, to a Monday", gdpr("2026-01-31T10:00:00.000Z"), "2026-03-02"],
    ["the local day, not the day in UTC", gdpr("2026-06-30T22:30:00.000Z"), "2026-08-03"],
    ["three months from the start", gdpr("2026-01-31T10:00:00.000Z", { isExtended: true }), "2026-04-30"],
    [
      "seven days of a lawful pause",
      gdpr("2026-06-10T10:00:00.000Z", { pauses: [pause("identity", "2026-06-11", "2026-06-18")] }),
      "2026-07-17",
    ],
    [
      "an internal pause",
      gdpr("2026-06-10T10:00:00.000Z", { pauses: [pause("internal", "2026-06-11", "2026-06-18")] }),
      "2026-07-10",
    ],
    [
      "two pauses that overlap, counted once",
      gdpr("2026-06-10T10:00:00.000Z", {
        pauses: [pause("identity", "2026-06-11", "2026-06-18"), pause("fee", "2026-06-15", "2026-06-18")],
      }),
      "2026-07-17",
    ],
    [
      "an open lawful pause",
      gdpr("2026-06-10T10:00:00.000Z", { pauses: [pause("clarification", "2026-06-11")] }),
      null,
    ],
    [
      "California, 45 calendar days, not rolled",
      { ...berlin, regime: "ccpa", timeZone: "America/Los_Angeles", receivedAt: "2026-01-15T20:00:00.000Z" },
      "2026-03-01",
    ],
  ])("%s", (_, facts, due) => expect(legalDates(facts).due).toBe(due));

  it("expire at the first instant after the date, in the controller's zone", () => {
    expect(legalDates(gdpr("2026-06-09T10:00:00.000Z")).expiresAt).toBe("2026-07-09T22:00:00.000Z");
  });

  it("name the last day for the notice of an extension, and none once it is extended", () => {
    const facts = gdpr("2026-01-31T10:00:00.000Z");
    expect(legalDates(facts).extensionNoticeBy).toBe("2026-03-02");
    expect(legalDates({ ...facts, isExtended: true }).extensionNoticeBy).toBeNull();
  });

  it("explain themselves step by step, ending at the date", () => {
    const { steps, due } = legalDates(gdpr("2026-01-31T10:00:00.000Z"));
    expect(steps.map((step) => step.date)).toEqual(["2026-01-31", "2026-02-28", "2026-03-02"]);
    expect(steps.at(-1)?.date).toBe(due);
  });

  it("are a week later than the team's own date, which never lies before receipt", () => {
    expect(internalDate(gdpr("2026-06-10T10:00:00.000Z"))).toBe("2026-07-03");
    const lgpd = { ...berlin, regime: "lgpd" as const, receivedAt: "2026-06-10T10:00:00.000Z" };
    expect(internalDate(lgpd)).toBe("2026-06-18");
  });
});
