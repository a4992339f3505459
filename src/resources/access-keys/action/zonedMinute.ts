import { parseAbsolute, parseDateTime, toCalendarDateTime, toZoned } from "@internationalized/date";

/** An instant as a `datetime-local` field shows it in a zone: "2026-11-21T14:03". */
export const minuteInZone = (instant: string, zone: string): string =>
  toCalendarDateTime(parseAbsolute(instant, zone)).toString().slice(0, 16);

/** The instant of such a field; undefined while it is empty or half typed. */
export const instantOfMinute = (minute: string, zone: string): string | undefined =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(minute)
    ? toZoned(parseDateTime(minute), zone).toDate().toISOString()
    : undefined;
