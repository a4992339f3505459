import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatRelativeTime,
  parseRelativeTime,
  resolveFilterTimes,
  resolveRelativeTime,
} from "./relativeTime";

const now = new Date("2026-11-21T12:00:00.000Z");

describe("relative time", () => {
  it("is read back as it was written", () => {
    const unit = fc.constantFrom("minutes", "hours", "days", "weeks");
    const amount = fc.integer({ min: 1, max: 9999 });
    const relatives = fc.record(
      { amount, unit, isAhead: fc.constant(true as const) },
      { requiredKeys: ["amount", "unit"] },
    );
    fc.assert(
      fc.property(relatives, (relative) => {
        expect(parseRelativeTime(formatRelativeTime(relative))).toEqual(relative);
      }),
    );
  });

  it.each([
    ["-P7D", "2026-11-14T12:00:00.000Z"],
    ["-P2W", "2026-11-07T12:00:00.000Z"],
    ["-PT36H", "2026-11-20T00:00:00.000Z"],
    ["-PT15M", "2026-11-21T11:45:00.000Z"],
    ["+P30D", "2026-12-21T12:00:00.000Z"],
    ["+PT1H", "2026-11-21T13:00:00.000Z"],
  ])("%s from noon is %s", (text, instant) => {
    expect(resolveRelativeTime(text, now)).toBe(instant);
  });

  it.each(["P7D", "+P0D", "±P1D", "-P0D", "-P7", "-P1M", "-P7D ", "-PT1D", "", "-P1.5D"])(
    "refuses %j",
    (text) => {
      expect(parseRelativeTime(text)).toBeUndefined();
    },
  );

  it("resolves only the ends of ranges, and leaves every other value alone", () => {
    const filter = {
      createdAt_gte: "-P7D",
      name: "-P7D",
      q: "-P7D",
      n_lte: 3,
      createdAt_lt: "2026-11-21T00:00:00.000Z",
    };
    expect(resolveFilterTimes(filter, now)).toEqual({ ...filter, createdAt_gte: "2026-11-14T12:00:00.000Z" });
  });
});
