import { describe, expect, it } from "vitest";
import { earliestEffect } from "./noticePeriod";

describe("earliestEffect", () => {
  it.each([
    ["2026-11-21T09:30:00.000Z", 14, "Europe/Berlin", "2026-12-06"],
    ["2026-11-20T23:00:00.000Z", 14, "Europe/Berlin", "2026-12-05"],
    ["2026-11-20T23:00:00.001Z", 14, "Europe/Berlin", "2026-12-06"],
    ["2026-11-21T07:59:59.000Z", 0, "America/Los_Angeles", "2026-11-21"],
    ["2026-11-21T08:00:00.000Z", 0, "America/Los_Angeles", "2026-11-21"],
    ["2026-10-24T22:15:00.000Z", 0, "Europe/Berlin", "2026-10-26"],
    ["2026-12-31T12:00:00.000Z", 30, "UTC", "2027-01-31"],
  ])("noticed %s with %i days in %s: %s", (now, days, zone, date) => {
    expect(earliestEffect(Date.parse(now), days, zone).date).toBe(date);
  });
});
