import { expect, test } from "vitest";
import { monthsBetween } from "./monthWeeks";

test("a month begins on its day of the week and ends on its last day", () => {
  const [november] = monthsBetween("2026-11-21", "2026-11-21", 3);
  expect(november?.month).toBe("2026-11");
  // 1 November 2026 is a Sunday, 30 November a Monday.
  expect(november?.weeks[0]).toEqual([...Array.from({ length: 6 }, () => undefined), "2026-11-01"]);
  expect(november?.weeks.at(-1)?.[0]).toBe("2026-11-30");
  expect(november?.weeks.flat().filter(Boolean)).toHaveLength(30);
});

test("months follow each other over the turn of a year, to the limit", () => {
  const months = (to: string, atMost: number) =>
    monthsBetween("2026-11-30", to, atMost).map(({ month }) => month);
  expect(months("2027-02-01", 12)).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
  expect(months("2027-02-01", 2)).toEqual(["2026-11", "2026-12"]);
});

test("an end before the beginning still shows the month of the beginning", () => {
  expect(monthsBetween("2026-11-21", "2026-10-01", 3).map(({ month }) => month)).toEqual(["2026-11"]);
});

test("a leap day is there when it is", () => {
  const days = (month: string) => monthsBetween(month, month, 1)[0]?.weeks.flat().filter(Boolean).length;
  expect(days("2028-02-10")).toBe(29);
  expect(days("2026-02-10")).toBe(28);
});
