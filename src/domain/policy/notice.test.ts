import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, firstInstantOf, localDateOf } from "../deadlines";
import { daysOfNotice, earliestEffect, promisedNotice } from "./notice";

describe("earliestEffect", () => {
  it.each([
    ["2026-11-21T09:30:00.000Z", 14, "Europe/Berlin", "2026-12-06", "2026-12-05T23:00:00.000Z"],
    ["2026-11-20T23:00:00.000Z", 14, "Europe/Berlin", "2026-12-05", "2026-12-04T23:00:00.000Z"],
    ["2026-11-20T23:00:00.001Z", 14, "Europe/Berlin", "2026-12-06", "2026-12-05T23:00:00.000Z"],
    // The clocks go back on 25 October: that day has 25 hours, and still is one day.
    ["2026-10-20T09:00:00.000Z", 14, "Europe/Berlin", "2026-11-04", "2026-11-03T23:00:00.000Z"],
    ["2026-03-20T09:00:00.000Z", 14, "Europe/Berlin", "2026-04-04", "2026-04-03T22:00:00.000Z"],
    ["2026-12-31T12:00:00.000Z", 30, "UTC", "2027-01-31", "2027-01-31T00:00:00.000Z"],
    ["2028-02-14T12:00:00.000Z", 14, "UTC", "2028-02-29", "2028-02-29T00:00:00.000Z"],
    // Midnight is skipped in Santiago on 6 September 2026: the day begins at one.
    ["2026-08-30T16:00:00.000Z", 6, "America/Santiago", "2026-09-06", "2026-09-06T04:00:00.000Z"],
  ])("noticed %s with %i days in %s: %s", (noticedAt, days, zone, date, at) => {
    expect(earliestEffect(noticedAt, days, zone)).toEqual({ date, at });
  });

  it.each([
    ["2026-11-21T07:59:59.000Z", "America/Los_Angeles", "2026-11-21"],
    ["2026-11-21T08:00:00.000Z", "America/Los_Angeles", "2026-11-21"],
    ["2026-10-24T22:15:00.000Z", "Europe/Berlin", "2026-10-26"],
  ])("without promised days %s in %s begins at once, and as a whole day on %s", (noticedAt, zone, date) => {
    expect(earliestEffect(noticedAt, 0, zone)).toEqual({ date, at: noticedAt });
  });

  it("leaves the promised days whole between notice and effect, and not one more", () => {
    const instants = fc.date({
      min: new Date("2024-01-01"),
      max: new Date("2032-01-01"),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom(
      "Europe/Berlin",
      "America/New_York",
      "Asia/Kathmandu",
      "Australia/Lord_Howe",
    );
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 90 }), zones, (noticed, days, zone) => {
        const noticedAt = noticed.toISOString();
        const { at, date } = earliestEffect(noticedAt, days, zone);
        expect(daysOfNotice(noticedAt, at, zone)).toBe(days);
        expect(localDateOf(at, zone)).toBe(date);
        const dayBefore = firstInstantOf(addDays(date, -1), zone);
        expect(daysOfNotice(noticedAt, dayBefore, zone)).toBe(days - 1);
      }),
    );
  });
});

describe("promisedNotice", () => {
  it("is owed for a material change alone", () => {
    expect([promisedNotice(true, 14), promisedNotice(false, 14)]).toEqual([14, 0]);
  });
});
