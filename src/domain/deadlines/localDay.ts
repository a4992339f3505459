import {
  parseAbsolute,
  parseDate,
  toCalendarDate,
  toZoned,
  type CalendarDate,
} from "@internationalized/date";
import { DeadlineInputError } from "./deadlineInputError";

// RFC 3339, section 5.6: the offset is never left out, the letters may be small.
const rfc3339 =
  /^(\d{4}-\d{2}-\d{2})[Tt]((?:[01]\d|2[0-3]):[0-5]\d):([0-5]\d|60)(\.\d+)?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** A calendar date from `YYYY-MM-DD`. Throws `date_malformed` for anything else, 30 February included. */
export function readDate(text: string): CalendarDate {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    try {
      return parseDate(text);
    } catch {
      // Said below, with the other ways of being wrong.
    }
  }
  throw new DeadlineInputError("date_malformed", `${text} is not a date of the form YYYY-MM-DD.`);
}

const knownZones = new Set<string>();

function checkTimeZone(timeZone: string): void {
  if (knownZones.has(timeZone)) return;
  try {
    // A bare offset knows no summer time, so it is no zone that a controller can be in.
    // What is no text at all would be taken for the zone of whoever asks.
    if (typeof timeZone !== "string" || !/^[A-Za-z]/.test(timeZone))
      throw new RangeError("An offset is not a zone.");
    knownZones.add(new Intl.DateTimeFormat("en-US", { timeZone }).resolvedOptions().timeZone);
  } catch {
    throw new DeadlineInputError("time_zone_unknown", `${timeZone} is not a time zone of the IANA database.`);
  }
  knownZones.add(timeZone);
}

/**
 * The date on a calendar on the wall, in a zone, at an instant (RFC 3339).
 * Throws `instant_malformed` or `time_zone_unknown`.
 */
export function localDay(instant: string, timeZone: string): CalendarDate {
  checkTimeZone(timeZone);
  const [, date = "", minute = "", second = "", fraction = "", offset = ""] = rfc3339.exec(instant) ?? [];
  try {
    // The library reads an instant on the 0th of a month, but no date.
    parseDate(date);
    // A leap second belongs to the minute that it ends.
    const whole = second === "60" ? "59.999" : `${second}${fraction.slice(0, 4)}`;
    return toCalendarDate(parseAbsolute(`${date}T${minute}:${whole}${offset.toUpperCase()}`, timeZone));
  } catch {
    throw new DeadlineInputError("instant_malformed", `${instant} is not an instant of RFC 3339.`);
  }
}

/** The first instant after a day in a zone, as UTC with three decimals; where midnight is skipped, the first that is not. */
export function firstInstantAfter(day: CalendarDate, timeZone: string): string {
  return toZoned(day.add({ days: 1 }), timeZone).toAbsoluteString();
}

/**
 * The first instant of a date in a zone, as UTC with three decimals; where midnight is skipped, the first that is not.
 * Throws `date_malformed` or `time_zone_unknown`.
 */
export function firstInstantOf(date: string, timeZone: string): string {
  checkTimeZone(timeZone);
  return toZoned(readDate(date), timeZone).toAbsoluteString();
}

/** `localDay` as `YYYY-MM-DD`. */
export function localDateOf(instant: string, timeZone: string): string {
  return String(localDay(instant, timeZone));
}

/** A date so many days later, or earlier; both `YYYY-MM-DD`. Throws `date_malformed`. */
export function addDays(date: string, days: number): string {
  return String(readDate(date).add({ days }));
}

/** Whole days from one date to another, whatever the clocks did in between. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return to.compare(from);
}

/** Whole days from one date to another, negative backwards; both `YYYY-MM-DD`. Throws `date_malformed`. */
export function daysApart(from: string, to: string): number {
  return daysBetween(readDate(from), readDate(to));
}

/**
 * Days to a due date as seen from an instant (RFC 3339) in the controller's zone: 0 = due today, negative = late.
 * Throws `date_malformed`, `instant_malformed` or `time_zone_unknown`.
 */
export function daysLeft(due: string, now: string, timeZone: string): number {
  return daysBetween(localDay(now, timeZone), readDate(due));
}
