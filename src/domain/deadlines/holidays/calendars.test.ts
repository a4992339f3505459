import { parseDate } from "@internationalized/date";
import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { DeadlineInputError, holidayCountries, holidayName, isWorkingDay } from "../index";
import { easterSunday } from "./easter";

/** Where our tables and the library differ from 2020 to 2040, and why ours are right; what falls on weekends is left out. */
const differences: Readonly<Record<string, readonly (readonly [name: string, days: number, why: string])[]>> =
  {
    NL: [
      ["+ Good Friday", 21, "Algemene termijnenwet Art. 3(2) equates it"],
      [
        "+ Liberation Day",
        16,
        "Art. 3(1) names it for every year; the library has it as a day off every fifth",
      ],
    ],
    IE: [["+ Day of Remembrance and Recognition", 1, "S.I. No. 50/2022 appointed 18 March 2022"]],
    ES: [
      [
        "- Christmas Day (substitute day)",
        3,
        "communities choose which Sundays to move; none is moved for all",
      ],
    ],
    GB: [
      [
        "+ Summer bank holiday",
        21,
        "the library names what all nations share; GB alone keeps England's days here",
      ],
    ],
    "GB-SCT": [["+ Men's World Cup", 1, "proclaimed on 4 February 2026, after the library was made"]],
    US: [
      [
        "+ Veterans Day (substitute)",
        6,
        "5 U.S.C. § 6103(b) and Executive Order 11582 move it like the others",
      ],
    ],
    "US-CA": [
      ["+ Veterans Day (substitute)", 6, "Gov. Code § 6701 moves it from Saturday and from Sunday"],
      ["- Independence Day (substitute day)", 3, "§ 6701 moves no other day back from a Saturday"],
      ["- Juneteenth (substitute day)", 7, "§ 6701 does not name 19 June"],
      ["- Christmas Day (substitute day)", 4, "as Independence Day"],
      ["- New Year's Day (substitute day)", 4, "as Independence Day"],
    ],
    CA: [
      ["+ Victoria Day", 21, "Canada Labour Code s. 166; the library names what all provinces share"],
      ["+ National Day for Truth and Reconciliation", 14, "s. 166, from 2021"],
      ["+ Thanksgiving Day", 21, "s. 166"],
      ["+ Remembrance Day", 15, "s. 166"],
      ["+ Boxing Day", 14, "s. 166"],
      ["+ Canada Day (substitute)", 3, "Holidays Act s. 2(2)"],
    ],
    "CA-QC": [
      [
        "+ Easter Monday",
        21,
        "Interpretation Act s. 61(23); the employer's choice of the library is another law",
      ],
      ["+ National Holiday (substitute)", 3, "National Holiday Act s. 4"],
      ["+ Canada Day (substitute)", 3, "Interpretation Act s. 61(23)"],
    ],
  };

function isWeekday(date: string): boolean {
  const weekday = parseDate(date).toDate("UTC").getUTCDay();
  return weekday > 0 && weekday < 6;
}

function theirs(country: string, year: number): Map<string, string> {
  const [whole = "", part] = country.split("-");
  const library = part === undefined ? new Holidays(whole) : new Holidays(whole, part);
  const days = library.getHolidays(year, "en").filter(({ type }) => type === "public");
  return new Map(days.map(({ date, name }) => [date.slice(0, 10), name]));
}

function weekdaysOf(year: number): string[] {
  const first = parseDate(`${year}-01-01`);
  const all = Array.from({ length: 366 }, (_, days) => first.add({ days }));
  return all
    .filter((day) => day.year === year)
    .map(String)
    .filter(isWeekday);
}

/** How often each day stands in one table alone, ours with a plus. */
function compare(country: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (let year = 2020; year <= 2040; year += 1) {
    const library = theirs(country, year);
    for (const date of weekdaysOf(year)) {
      const ours = holidayName(date, country);
      const other = library.get(date);
      if ((ours === undefined) === (other === undefined)) continue;
      const name = ours === undefined ? `- ${String(other)}` : `+ ${ours}`;
      found[name] = (found[name] ?? 0) + 1;
    }
  }
  return found;
}

describe("public holidays from 2020 to 2040", () => {
  it.each(holidayCountries)("of %s are those of the library, but for what the law explains", (country) => {
    const expected = (differences[country] ?? []).map(([name, days]) => [name, days]);
    expect(compare(country)).toEqual(Object.fromEntries(expected));
  });
});

describe("single days", () => {
  it.each([
    ["DE", "2017-10-31", "Reformation Day"],
    ["GB-ENG", "2011-04-29", "Wedding of Prince William"],
    ["GB-NIR", "2012-06-05", "Diamond Jubilee"],
    ["NL", "2012-04-30", "Queen's Day"],
    ["NL", "2025-04-26", "King's Day (substitute)"],
    ["PL", "2018-11-12", "Centenary of Independence"],
    ["IE", "2030-02-01", "Saint Brigid's Day"],
    ["US", "2021-12-31", "New Year's Day (substitute)"],
    ["US-CA", "2026-11-27", "Day after Thanksgiving"],
    ["GB-SCT", "2022-01-04", "2 January (substitute)"],
  ])("%s, %s: %s", (country, date, name) => {
    expect(holidayName(date, country)).toBe(name);
    expect(isWorkingDay(date, country)).toBe(false);
  });

  it.each([
    ["PL", "2024-12-24", "Christmas Eve is free from 2025"],
    ["IT", "2025-10-04", "Saint Francis from 2026"],
    ["BR", "2023-11-20", "Black Awareness Day from 2024"],
    ["US", "2020-06-19", "Juneteenth from 2021"],
    ["GB-ENG", "2020-05-04", "moved to the anniversary of the end of the war"],
  ])("%s, %s is none: %s", (country, date) => {
    expect(holidayName(date, country)).toBeUndefined();
  });

  it("are ordinary when nothing is kept", () => {
    expect(isWorkingDay("2026-11-20", "DE")).toBe(true);
    expect(isWorkingDay("2026-11-21", "DE")).toBe(false);
    expect(holidayName("2026-11-21", "DE")).toBeUndefined();
  });
});

describe("Easter Sunday", () => {
  // The earliest and the latest there are, and years in which simple formulas fail.
  it.each([
    "1818-03-22",
    "1943-04-25",
    "1954-04-18",
    "1981-04-19",
    "2000-04-23",
    "2026-04-05",
    "2038-04-25",
    "2049-04-18",
  ])("%s", (date) => expect(String(easterSunday(Number(date.slice(0, 4))))).toBe(date));
});

describe("places", () => {
  it.each([
    ["DE-BY", "DE"],
    ["US-NY", "US"],
    ["CA-ON", "CA"],
    ["GB-EDH", "GB-ENG"],
    ["BR-SP", "BR"],
  ])("%s keeps the days of %s", (part, whole) => {
    for (const date of weekdaysOf(2027)) expect(holidayName(date, part)).toBe(holidayName(date, whole));
  });

  it.each(["", "de", "XX", "DEU", "DE-", "DE-BAYERN", "XX-DE", "SE", "__proto__", "constructor"])(
    "%j is refused by name",
    (country) => {
      const act = () => isWorkingDay("2026-11-20", country);
      expect(act).toThrow(DeadlineInputError);
      expect(act).toThrow(expect.objectContaining({ code: "country_unknown" }));
    },
  );
});
