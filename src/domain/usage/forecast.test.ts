import { describe, expect, it } from "vitest";
import { forecastMonth, type DayOfUse } from "./forecast";

const DAY = 86_400_000;
const now = "2026-11-21T09:30:00.000Z";

/** Days in UTC up to and with today. */
const days = (first: string, read: (at: Date) => number): DayOfUse[] => {
  const found: DayOfUse[] = [];
  for (let at = Date.parse(`${first}T00:00:00.000Z`); at <= Date.parse(now); at += DAY) {
    const to = at + DAY;
    found.push({
      from: new Date(at).toISOString(),
      to: new Date(to).toISOString(),
      open: to > Date.parse(now),
      total: BigInt(read(new Date(at))),
    });
  }
  return found;
};

describe("the forecast of a month", () => {
  it("is what a steady use comes to", () => {
    // 20 days of 10 are over, today will be no less than 10, nine days are to come.
    const forecast = forecastMonth(
      days("2026-11-01", (at) => (at.getUTCDate() === 21 ? 4 : 10)),
      "UTC",
      now,
    );
    expect(forecast).toEqual({
      kind: "known",
      soFar: 204n,
      expected: 300n,
      until: "2026-12-01T00:00:00.000Z",
      daysLeft: 9,
      method: "weekday_mean",
      basis: 20,
    });
  });

  it("lets a weekend be a weekend, and a wild today be what it is", () => {
    const isWeekend = (at: Date) => at.getUTCDay() % 6 === 0;
    const read = (at: Date) => {
      if (at.getUTCDate() === 21) return 500;
      return isWeekend(at) ? 0 : 10;
    };
    // Of 22–30 November six are working days.
    expect(forecastMonth(days("2026-10-20", read), "UTC", now)).toMatchObject({
      soFar: 650n,
      expected: 710n,
      basis: 28,
    });
  });

  it("takes the plain mean of few days, rounded half to even", () => {
    const few = days("2026-11-01", (at) => at.getUTCDate()).slice(-6);
    const early = "2026-11-05T12:00:00.000Z";
    const november = days("2026-11-01", (at) => at.getUTCDate())
      .slice(0, 5)
      .map((day) => ({ ...day, open: day.to > early }));
    expect(forecastMonth(november, "UTC", early)).toMatchObject({
      method: "daily_mean",
      basis: 4,
      soFar: 15n,
      expected: 65n,
    });
    expect(forecastMonth(few, "UTC", now)).toEqual({ kind: "unknown", why: "month_not_whole" });
  });

  it.each<[string, DayOfUse[], string]>([
    ["nothing", [], "too_few_days"],
    [
      "hours",
      [{ from: "2026-11-21T09:00:00.000Z", to: "2026-11-21T10:00:00.000Z", open: true, total: 1n }],
      "not_by_day",
    ],
    ["another month", days("2026-10-01", () => 1).slice(0, 20), "month_over"],
    ["a month without today", days("2026-11-01", () => 1).slice(0, -1), "month_not_whole"],
  ])("is none from %s, and says why", (_, given, why) => {
    expect(forecastMonth(given, "UTC", now)).toEqual({ kind: "unknown", why });
  });

  it("needs three days that are over", () => {
    const early = "2026-11-03T12:00:00.000Z";
    const given = days("2026-11-01", () => 1)
      .slice(0, 3)
      .map((day) => ({ ...day, open: day.to > early }));
    expect(forecastMonth(given, "UTC", early)).toEqual({ kind: "unknown", why: "too_few_days" });
  });
});
