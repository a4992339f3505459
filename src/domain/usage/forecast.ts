import { parseAbsolute, startOfMonth, toCalendarDate, toZoned } from "@internationalized/date";
import { share } from "../usage-variance/divide";

/** A local day and what was used in it. */
export interface DayOfUse {
  readonly from: string;
  readonly to: string;
  readonly open: boolean;
  readonly total: bigint;
}

export type Forecast =
  | {
      readonly kind: "known";
      /** Used so far, the open day included. */
      readonly soFar: bigint;
      readonly expected: bigint;
      readonly until: string;
      readonly daysLeft: number;
      /** How the days to come are reckoned. */
      readonly method: "weekday_mean" | "daily_mean";
      /** Closed days that were reckoned from. */
      readonly basis: number;
    }
  | {
      readonly kind: "unknown";
      readonly why: "not_by_day" | "month_not_whole" | "month_over" | "too_few_days";
    };

const FEWEST_DAYS = 3;
/** From two whole weeks on, every weekday has a mean of its own. */
const DAYS_FOR_WEEKDAYS = 14;
const MOST_BASIS_DAYS = 28;
const DAY_MS = 86_400_000;

const weekdayOf = (at: string, timeZone: string): number => {
  const { year, month, day } = toCalendarDate(parseAbsolute(at, timeZone));
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
};

const mean = (days: readonly DayOfUse[]): bigint =>
  share(
    days.reduce((sum, { total }) => sum + total, 0n),
    1n,
    BigInt(days.length),
  );

/** What a day of a weekday is expected to bring, and how that was reckoned. */
const expectations = (basis: readonly DayOfUse[], timeZone: string) => {
  const all = mean(basis);
  if (basis.length < DAYS_FOR_WEEKDAYS) return { method: "daily_mean" as const, of: () => all };
  const means = Array.from({ length: 7 }, (_, weekday) => {
    const same = basis.filter(({ from }) => weekdayOf(from, timeZone) === weekday);
    return same.length === 0 ? all : mean(same);
  });
  return { method: "weekday_mean" as const, of: (weekday: number) => means[weekday] ?? all };
};

/**
 * What the calendar month of `now` will come to: used so far, plus a mean for each day to come. The mean is that of the same
 * weekday over the last 28 closed days where there are two weeks of them, otherwise of all of them, and the day that is not
 * over counts as no less than its mean. Unknown, and why, where the days of the month are not all there or too few are closed.
 */
export const forecastMonth = (days: readonly DayOfUse[], timeZone: string, now: string): Forecast => {
  const today = toCalendarDate(parseAbsolute(now, timeZone));
  const first = startOfMonth(today);
  const [start, end] = [first, first.add({ months: 1 })].map((day) =>
    toZoned(day, timeZone).toAbsoluteString(),
  );
  if (start === undefined || end === undefined || days.length === 0)
    return { kind: "unknown", why: "too_few_days" };
  if (days.some(({ from, to }) => Math.abs(Date.parse(to) - Date.parse(from) - DAY_MS) > DAY_MS / 8))
    return { kind: "unknown", why: "not_by_day" };
  const inMonth = days.filter(({ from }) => from >= start && from < end);
  const isWhole = inMonth[0]?.from === start && inMonth.some(({ from, to }) => from <= now && now < to);
  if (!isWhole) return { kind: "unknown", why: inMonth.length === 0 ? "month_over" : "month_not_whole" };
  const basis = days.filter(({ open, to }) => !open && to <= now).slice(-MOST_BASIS_DAYS);
  if (basis.length < FEWEST_DAYS) return { kind: "unknown", why: "too_few_days" };
  const { method, of } = expectations(basis, timeZone);
  const soFar = inMonth.reduce((sum, { total }) => sum + total, 0n);
  const open = inMonth.find(({ from, to }) => from <= now && now < to);
  const rest = open === undefined ? 0n : of(weekdayOf(open.from, timeZone)) - open.total;
  let expected = soFar + (rest > 0n ? rest : 0n);
  let daysLeft = 0;
  for (
    let day = today.add({ days: 1 });
    day.compare(first.add({ months: 1 })) < 0;
    day = day.add({ days: 1 })
  ) {
    expected += of(new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay());
    daysLeft += 1;
  }
  return { kind: "known", soFar, expected, until: end, daysLeft, method, basis: basis.length };
};
