import { describe, expect, it } from "vitest";
import { countdown, durationInUnits, durationMs } from "./countdown";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe("countdown", () => {
  it.each([
    [-1, "00:00:00"],
    [0, "00:00:00"],
    [999, "00:00:00"],
    [14 * minute + 5000, "00:14:05"],
    [day - 1000, "23:59:59"],
    [day, "1 d 00:00:00"],
    [6 * day + 23 * hour + 14 * minute + 5000, "6 d 23:14:05"],
  ])("%d ms is %s", (ms, text) => expect(countdown(ms)).toBe(text));
});

describe("durationMs", () => {
  it.each([
    ["PT15M", 15 * minute],
    ["PT6H", 6 * hour],
    ["P7D", 7 * day],
    ["P1DT12H30M5S", day + 12 * hour + 30 * minute + 5000],
    ["PT0S", 0],
    ["P", undefined],
    ["PT", undefined],
    ["6 hours", undefined],
  ])("%s is %s", (text, ms) => expect(durationMs(text)).toBe(ms));
});

describe("durationInUnits", () => {
  it.each([
    [5 * minute, { unit: "minutes", amount: 5 }],
    [90 * minute, { unit: "minutes", amount: 90 }],
    [6 * hour, { unit: "hours", amount: 6 }],
    [day, { unit: "hours", amount: 24 }],
    [7 * day, { unit: "days", amount: 7 }],
    [0, { unit: "minutes", amount: 1 }],
  ])("%d ms", (ms, expected) => expect(durationInUnits(ms)).toEqual(expected));
});
