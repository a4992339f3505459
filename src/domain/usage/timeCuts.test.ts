import { describe, expect, it } from "vitest";
import { comparedRange, isTimeZone, timeCuts, type Granularity } from "./timeCuts";

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(text);

function lengths(from: string, to: string, granularity: Granularity, timeZone: string): number[] {
  const cuts = timeCuts({ from: at(from), to: at(to) }, granularity, timeZone, 1000) ?? [];
  return cuts.slice(1).map((cut, place) => (cut - (cuts[place] ?? 0)) / HOUR);
}

const localDay = (instant: number, timeZone: string) =>
  new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    new Date(instant),
  );

/** Days that begin at 1, clocks moved at midnight, by half an hour, twice within a month; a day that was left out. */
const oddYears = [
  ["America/Sao_Paulo", 2018],
  ["America/Havana", 2026],
  ["Asia/Beirut", 2022],
  ["Atlantic/Azores", 2026],
  ["Australia/Lord_Howe", 2026],
  ["Africa/Casablanca", 2026],
  ["Pacific/Apia", 2011],
  ["Europe/Berlin", 2026],
] as const;

describe("each day of a year", () => {
  it.each(oddYears)("begins with its first instant in %s (%i)", (timeZone, year) => {
    const cuts = timeCuts({ from: Date.UTC(year, 0, 1), to: Date.UTC(year, 11, 31) }, "P1D", timeZone, 400);
    const days = (cuts ?? []).map((cut) => localDay(cut, timeZone));
    expect(days.length).toBeGreaterThan(363);
    expect(new Set(days).size).toBe(days.length);
    for (const [place, cut] of (cuts ?? []).entries()) {
      expect(localDay(cut - 1, timeZone) < (days[place] ?? "")).toBe(true);
      if (place > 0) expect(localDay(cut - 1, timeZone)).toBe(days[place - 1]);
    }
  });

  it.each(oddYears)("so does each week in %s (%i)", (timeZone, year) => {
    const range = { from: Date.UTC(year, 0, 1), to: Date.UTC(year, 11, 31) };
    const days = timeCuts(range, "P1D", timeZone, 400) ?? [];
    const weeks = timeCuts(range, "P1W", timeZone, 400) ?? [];
    expect(weeks.slice(1, -1).filter((week) => !days.includes(week))).toEqual([]);
    for (const week of weeks.slice(1))
      expect(new Date(`${localDay(week, timeZone)}T12:00Z`).getUTCDay()).toBe(1);
  });
});

describe("timeCuts", () => {
  it.each<[string, string, string, Granularity, string, number[]]>([
    ["an ordinary day", "2026-11-20T23:00:00Z", "2026-11-21T23:00:00Z", "P1D", "Europe/Berlin", [24]],
    [
      "the day clocks go forward",
      "2026-03-28T23:00:00Z",
      "2026-03-29T22:00:00Z",
      "P1D",
      "Europe/Berlin",
      [23],
    ],
    ["the day clocks go back", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", "P1D", "Europe/Berlin", [25]],
    ["the same in America", "2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z", "P1D", "America/New_York", [25]],
    [
      "a day that begins at one",
      "2018-11-04T03:00:00Z",
      "2018-11-05T02:00:00Z",
      "P1D",
      "America/Sao_Paulo",
      [23],
    ],
    [
      "days of a zone off the hour",
      "2026-11-20T18:15:00Z",
      "2026-11-22T18:15:00Z",
      "P1D",
      "Asia/Kathmandu",
      [24, 24],
    ],
    [
      "a week with a long Sunday",
      "2026-10-18T22:00:00Z",
      "2026-10-25T23:00:00Z",
      "P1W",
      "Europe/Berlin",
      [169],
    ],
    ["months", "2026-01-31T23:00:00Z", "2026-03-31T22:00:00Z", "P1M", "Europe/Berlin", [672, 743]],
    ["hours over a jump", "2026-03-29T00:00:00Z", "2026-03-29T03:00:00Z", "PT1H", "Europe/Berlin", [1, 1, 1]],
    [
      "hours of a zone at :45",
      "2026-11-21T00:15:00Z",
      "2026-11-21T02:15:00Z",
      "PT1H",
      "Asia/Kathmandu",
      [1, 1],
    ],
    [
      "a jump of half an hour",
      "2026-10-03T14:00:00Z",
      "2026-10-03T17:00:00Z",
      "PT1H",
      "Australia/Lord_Howe",
      [1, 1, 0.5, 1],
    ],
  ])("cuts %s", (_, from, to, granularity, timeZone, expected) => {
    expect(lengths(from, to, granularity, timeZone)).toEqual(expected);
  });

  it("begins at the span that holds the start and ends behind the end", () => {
    const range = { from: at("2026-11-18T09:30:00Z"), to: at("2026-11-19T09:30:00Z") };
    expect(timeCuts(range, "P1W", "UTC", 10)?.map((cut) => new Date(cut).toISOString().slice(0, 10))).toEqual(
      ["2026-11-16", "2026-11-23"],
    );
    expect(timeCuts(range, "P1M", "UTC", 10)?.map((cut) => new Date(cut).toISOString().slice(0, 10))).toEqual(
      ["2026-11-01", "2026-12-01"],
    );
  });

  it("cuts minutes, and says when there are too many", () => {
    const range = { from: at("2026-11-18T09:30:10Z"), to: at("2026-11-18T09:32:00Z") };
    expect(
      timeCuts(range, "PT1M", "UTC", 10)?.map((cut) => new Date(cut).toISOString().slice(11, 19)),
    ).toEqual(["09:30:00", "09:31:00", "09:32:00"]);
    expect(timeCuts({ ...range, to: range.from + 11 * 60_000 }, "PT1M", "UTC", 10)).toBeUndefined();
  });
});

describe("comparedRange", () => {
  it.each<[string, string, string, "previous" | "year", string, string, string]>([
    [
      "a month with the month before",
      "2026-10-31T23:00:00Z",
      "2026-11-30T23:00:00Z",
      "previous",
      "Europe/Berlin",
      "2026-09-30T22:00:00.000Z",
      "2026-10-31T23:00:00.000Z",
    ],
    [
      "a week over a change of clocks",
      "2026-10-25T23:00:00Z",
      "2026-11-01T23:00:00Z",
      "previous",
      "Europe/Berlin",
      "2026-10-18T22:00:00.000Z",
      "2026-10-25T23:00:00.000Z",
    ],
    [
      "hours with as many before",
      "2026-11-21T06:00:00Z",
      "2026-11-21T09:00:00Z",
      "previous",
      "Europe/Berlin",
      "2026-11-21T03:00:00.000Z",
      "2026-11-21T06:00:00.000Z",
    ],
    [
      "a month with last year's",
      "2026-03-31T22:00:00Z",
      "2026-04-30T22:00:00Z",
      "year",
      "Europe/Berlin",
      "2025-03-31T22:00:00.000Z",
      "2025-04-30T22:00:00.000Z",
    ],
  ])("compares %s", (_, from, to, compare, timeZone, expectedFrom, expectedTo) => {
    const range = comparedRange({ from: at(from), to: at(to) }, compare, timeZone);
    expect([range.from, range.to].map((instant) => new Date(instant).toISOString())).toEqual([
      expectedFrom,
      expectedTo,
    ]);
  });
});

it("knows a time zone when it sees one", () => {
  expect(["Europe/Berlin", "UTC", "Asia/Kathmandu"].every(isTimeZone)).toBe(true);
  expect(["", "Mars/Olympus", "Europe/Berlin "].some(isTimeZone)).toBe(false);
});
