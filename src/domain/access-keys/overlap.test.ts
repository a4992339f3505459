import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCutByExpiry, overlapChoices, overlapEnd, overlapSeconds } from "./overlap";

const from = "2026-11-21T10:00:00.000Z";

describe("overlapEnd", () => {
  it.each([
    ["none", from],
    ["PT15M", "2026-11-21T10:15:00.000Z"],
    ["PT1H", "2026-11-21T11:00:00.000Z"],
    ["PT24H", "2026-11-22T10:00:00.000Z"],
    ["P7D", "2026-11-28T10:00:00.000Z"],
  ] as const)("%s ends at %s", (choice, end) => expect(overlapEnd(choice, from)).toBe(end));

  it("is cut at the key's expiry", () => {
    const expiresAt = "2026-11-22T00:00:00.000Z";
    expect(overlapEnd("P7D", from, expiresAt)).toBe(expiresAt);
    expect(isCutByExpiry("P7D", from, expiresAt)).toBe(true);
    expect(isCutByExpiry("PT1H", from, expiresAt)).toBe(false);
    expect(isCutByExpiry("none", from, from)).toBe(false);
  });

  it("never lies past the expiry and never before the rotation of a living key", () => {
    const times = fc
      .date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(fc.constantFrom(...overlapChoices), times, times, (choice, start, expiry) => {
        fc.pre(start <= expiry);
        const end = overlapEnd(choice, start, expiry);
        expect(end <= expiry && end >= start).toBe(true);
        expect(Date.parse(end) - Date.parse(start)).toBeLessThanOrEqual(overlapSeconds[choice] * 1000);
      }),
    );
  });
});
