import { describe, expect, it } from "vitest";
import { boundsOf, isWhole, readCheckedRange, writeCheckedRange } from "./checkedRange";

const now = "2026-11-21T09:30:00.000Z";
const zone = "Europe/Berlin";

describe("the range of a check", () => {
  it.each([
    ["", { timeZone: zone }],
    ["range=month", { timeZone: zone, from: "2026-10-31T23:00:00.000Z" }],
    [
      "range=last_month",
      { timeZone: zone, from: "2026-09-30T22:00:00.000Z", to: "2026-10-31T23:00:00.000Z" },
    ],
    // The day on which clocks go back has 25 hours.
    [
      "range=days&first=2026-10-25&last=2026-10-25",
      { timeZone: zone, from: "2026-10-24T22:00:00.000Z", to: "2026-10-25T23:00:00.000Z" },
    ],
    ["range=days&first=2026-11-20&last=2026-11-21", { timeZone: zone, from: "2026-11-19T23:00:00.000Z" }],
    ["range=never", { timeZone: zone }],
  ])("%s", (search, bounds) => {
    expect(boundsOf(readCheckedRange(new URLSearchParams(search)), zone, now)).toEqual(bounds);
  });

  it.each(["", "range=month", "range=days&first=2026-10-25&last=2026-10-26"])(
    "stands in the address as %s",
    (search) => {
      expect(writeCheckedRange(readCheckedRange(new URLSearchParams(search))).toString()).toBe(search);
    },
  );

  it.each([
    ["range=all", true],
    ["range=days", false],
    ["range=days&first=2026-10-25", false],
    ["range=days&first=2026-10-25&last=2026-10-24", false],
    ["range=days&first=x&last=2026-10-24", false],
    ["range=days&first=2026-10-25&last=2026-10-25", true],
  ])("%s can be checked: %s", (search, whole) => {
    expect(isWhole(readCheckedRange(new URLSearchParams(search)))).toBe(whole);
  });
});
