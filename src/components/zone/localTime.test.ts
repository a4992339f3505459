import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOfLocal, localOfInstant } from "./localTime";

describe("local time of a zone", () => {
  it.each([
    ["2026-11-21T14:03", "Europe/Berlin", "2026-11-21T13:03:00.000Z"],
    ["2026-07-01T00:00", "Europe/Berlin", "2026-06-30T22:00:00.000Z"],
    ["2026-11-21T14:03", "Asia/Kathmandu", "2026-11-21T08:18:00.000Z"],
    ["2026-11-21T14:03", "UTC", "2026-11-21T14:03:00.000Z"],
    // Clocks show 02:30 twice: the first of the two.
    ["2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00.000Z"],
    // Clocks skip 02:30: read by the offset before the change.
    ["2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:30:00.000Z"],
  ])("%s in %s is %s", (local, zone, instant) => {
    expect(instantOfLocal(local, zone)).toBe(instant);
  });

  it("comes back to the same clock time, in any zone", () => {
    const zone = fc.constantFrom(
      "UTC",
      "Europe/Berlin",
      "America/New_York",
      "Asia/Kolkata",
      "Australia/Lord_Howe",
    );
    const minute = fc
      .integer({ min: 0, max: 10 * 366 * 24 * 60 })
      .map((n) => Date.UTC(2020, 0, 1) + n * 60_000);
    fc.assert(
      fc.property(minute, zone, (at, timeZone) => {
        const local = localOfInstant(new Date(at).toISOString(), timeZone);
        expect(localOfInstant(instantOfLocal(local, timeZone), timeZone)).toBe(local);
      }),
    );
  });
});
