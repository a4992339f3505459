import { expect, test } from "vitest";
import { formatMoment } from "./formatTime";

const now = new Date("2026-11-21T09:30:00.000Z");

test.each([
  ["2026-11-21T14:43:57.123Z", "Europe/Berlin", "21 Nov, 15:43:57"],
  ["2025-11-21T14:43:57.123Z", "UTC", "21 Nov 2025, 14:43:57"],
  // The year is that of the zone: here it has begun already.
  ["2025-12-31T23:30:00.000Z", "Europe/Berlin", "01 Jan, 00:30:00"],
])("%s in %s is %s", (at, zone, text) => {
  expect(formatMoment(new Date(at), zone, now)).toBe(text);
});
