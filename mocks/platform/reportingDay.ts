import { parseAbsolute, startOfMonth, startOfWeek, toCalendarDate, toZoned } from "@internationalized/date";
import { formatTime } from "./clock";

export type ReportingPeriod = "day" | "week" | "month";

/** First instant of the running day, ISO week or month in a zone, in milliseconds. */
export function startOfPeriod(now: number, period: ReportingPeriod, timeZone: string): number {
  const today = toCalendarDate(parseAbsolute(formatTime(now), timeZone));
  const first = { day: today, week: startOfWeek(today, "en-GB"), month: startOfMonth(today) }[period];
  return toZoned(first, timeZone).toDate().getTime();
}

/** First instant of the period that follows. */
export function endOfPeriod(now: number, period: ReportingPeriod, timeZone: string): number {
  const today = toCalendarDate(parseAbsolute(formatTime(now), timeZone));
  const first = {
    day: today.add({ days: 1 }),
    week: startOfWeek(today, "en-GB").add({ weeks: 1 }),
    month: startOfMonth(today).add({ months: 1 }),
  }[period];
  return toZoned(first, timeZone).toDate().getTime();
}
