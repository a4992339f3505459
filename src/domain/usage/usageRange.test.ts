import { describe, expect, it } from "vitest";
import { readRange, usageRange, type RangeId } from "./usageRange";

const at = "2026-11-21T09:30:00.000Z";

describe("usageRange", () => {
  it.each<[RangeId, string, string, string, string]>([
    ["24h", "UTC", "2026-11-20T10:00:00.000Z", "2026-11-21T10:00:00.000Z", "PT1H"],
    ["today", "Asia/Kolkata", "2026-11-20T18:30:00.000Z", "2026-11-21T18:30:00.000Z", "PT1H"],
    ["7d", "UTC", "2026-11-15T00:00:00.000Z", "2026-11-22T00:00:00.000Z", "P1D"],
    // Summer time ends inside the range: its first midnight lies at +02:00, its last at +01:00.
    ["30d", "Europe/Berlin", "2026-10-22T22:00:00.000Z", "2026-11-21T23:00:00.000Z", "P1D"],
    ["month", "America/New_York", "2026-11-01T04:00:00.000Z", "2026-11-22T05:00:00.000Z", "P1D"],
    ["last_month", "Asia/Kolkata", "2026-09-30T18:30:00.000Z", "2026-10-31T18:30:00.000Z", "P1D"],
  ])("%s in %s", (range, zone, from, to, granularity) => {
    expect(usageRange(range, zone, at)).toEqual({ from, to, granularity });
  });

  it("takes the day of the zone, not of UTC", () => {
    expect(usageRange("7d", "Pacific/Auckland", "2026-11-21T12:00:00.000Z").to).toBe(
      "2026-11-22T11:00:00.000Z",
    );
  });
});

describe("readRange", () => {
  it.each([
    ["7d", "7d"],
    [null, "30d"],
    ["1e9d", "30d"],
  ])("%s", (text, range) => expect(readRange(text)).toBe(range));
});
