import type { CalendarDate } from "@internationalized/date";
import { calendarOf } from "./holidays/calendars";
import { holidaysOfYear, isWeekend } from "./holidays/holidaysOfYear";
import type { HolidayCalendar } from "./holidays/rules";
import { readDate } from "./localDay";

function isWorking(day: CalendarDate, calendar: HolidayCalendar): boolean {
  return !isWeekend(day) && !holidaysOfYear(calendar, day.year).has(String(day));
}

/** The day itself, or the first working day after it. */
export function rollToWorkingDay(day: CalendarDate, calendar: HolidayCalendar): CalendarDate {
  let rolled = day;
  while (!isWorking(rolled, calendar)) rolled = rolled.add({ days: 1 });
  return rolled;
}

/** Whether one of the days from one to before another is a public holiday: on a mere weekend no holiday law is a ground. */
export function hasHoliday(from: CalendarDate, before: CalendarDate, calendar: HolidayCalendar): boolean {
  for (let day = from; day.compare(before) < 0; day = day.add({ days: 1 })) {
    if (holidaysOfYear(calendar, day.year).has(String(day))) return true;
  }
  return false;
}

/** The nth working day after a day, which is not counted itself. */
export function addWorkingDays(day: CalendarDate, count: number, calendar: HolidayCalendar): CalendarDate {
  let counted = day;
  for (let left = count; left > 0; left -= 1) counted = rollToWorkingDay(counted.add({ days: 1 }), calendar);
  return counted;
}

/** Neither Saturday, Sunday nor a public holiday there. Throws `date_malformed` or `country_unknown`. */
export function isWorkingDay(date: string, country: string): boolean {
  return isWorking(readDate(date), calendarOf(country));
}

/** What a public holiday is called in English; undefined on any other day. Throws `date_malformed` or `country_unknown`. */
export function holidayName(date: string, country: string): string | undefined {
  const day = readDate(date);
  return holidaysOfYear(calendarOf(country), day.year).get(String(day));
}
