import { describe, expect, it } from "vitest";
import { quietTimeMs, safeToEnd } from "./safeToEnd";

const startedAt = "2026-11-21T00:00:00.000Z";
const minute = 60_000;
const hour = 60 * minute;
const at = (ms: number) => new Date(Date.parse(startedAt) + ms).toISOString();
const day = { startedAt, endsAt: at(24 * hour) };
const nowMs = (ms: number) => Date.parse(startedAt) + ms;

describe("quietTimeMs", () => {
  it.each([
    ["15 minutes", 15 * minute, 5 * minute],
    ["1 hour", hour, 15 * minute],
    ["24 hours", 24 * hour, 6 * hour],
    ["7 days", 7 * 24 * hour, 6 * hour],
  ])("of an overlap of %s", (_, overlapMs, quietMs) =>
    expect(quietTimeMs(startedAt, at(overlapMs))).toBe(quietMs),
  );
});

describe("safeToEnd", () => {
  it("is not told before the new secret has been used", () => {
    expect(safeToEnd(day, nowMs(20 * hour))).toEqual({ safe: false, reason: "new_unused" });
  });

  it("waits for the quiet time after the old secret's last use", () => {
    const traffic = { ...day, oldLastUsedAt: at(hour), newLastUsedAt: at(2 * hour) };
    const safeAt = at(7 * hour);
    expect(safeToEnd(traffic, nowMs(7 * hour - 1))).toEqual({ safe: false, reason: "in_use", safeAt });
    expect(safeToEnd(traffic, nowMs(7 * hour))).toEqual({
      safe: true,
      reason: "quiet",
      quietSince: at(hour),
    });
  });

  it("counts silence from the rotation, not from a use long before it", () => {
    const traffic = { ...day, oldLastUsedAt: at(-30 * 24 * hour), newLastUsedAt: at(minute) };
    expect(safeToEnd(traffic, nowMs(hour))).toEqual({ safe: false, reason: "in_use", safeAt: at(6 * hour) });
    expect(safeToEnd(traffic, nowMs(6 * hour))).toMatchObject({ safe: true, quietSince: startedAt });
  });

  it("is over once the overlap has ended", () => {
    expect(safeToEnd(day, nowMs(24 * hour))).toEqual({ safe: true, reason: "over" });
  });
});
