import { fromAbsolute, toCalendarDate, toZoned, type CalendarDate } from "@internationalized/date";

export type Granularity = "PT1M" | "PT1H" | "P1D" | "P1W" | "P1M";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Spans of the clock rather than of the calendar. */
const clockSpans = {
  PT1M: MINUTE,
  PT5M: 5 * MINUTE,
  PT15M: 15 * MINUTE,
  PT1H: HOUR,
  PT6H: 6 * HOUR,
} as const;
type ClockSpan = keyof typeof clockSpans;
export type Interval = Granularity | ClockSpan;

const steps = { P1D: { days: 1 }, P1W: { weeks: 1 }, P1M: { months: 1 } } as const;

/** The first instant of a calendar day in a zone; a day may begin at 01:00 where clocks jump at midnight. */
function startOfDay(date: CalendarDate, timeZone: string): number {
  return toZoned(date, timeZone).toDate().getTime();
}

function offsetAt(at: number, timeZone: string): number {
  return fromAbsolute(at, timeZone).offset;
}

/** A day or week on, where the clocks were not moved in between and it began at midnight; otherwise the calendar must be asked. */
function sameClock(
  last: { readonly at: number; readonly offset: number },
  granularity: "P1D" | "P1W" | "P1M",
  timeZone: string,
): number | undefined {
  const isMidnight = (last.at + last.offset) % DAY === 0;
  if (granularity === "P1M" || !isMidnight) return undefined;
  const next = last.at + (granularity === "P1D" ? DAY : 7 * DAY);
  return offsetAt(next, timeZone) === last.offset ? next : undefined;
}

function dayOf(at: number, timeZone: string): CalendarDate {
  return toCalendarDate(fromAbsolute(at, timeZone));
}

// 1970-01-01 was a Thursday: days since, moved so that weeks begin on Monday (ISO 8601).
function weekday(date: CalendarDate): number {
  return (Math.floor(Date.UTC(date.year, date.month - 1, date.day) / DAY) + 3) % 7;
}

function isClockSpan(interval: Interval): interval is ClockSpan {
  return interval in clockSpans;
}

function firstDay(date: CalendarDate, granularity: "P1D" | "P1W" | "P1M"): CalendarDate {
  if (granularity === "P1D") return date;
  return granularity === "P1W" ? date.subtract({ days: weekday(date) }) : date.set({ day: 1 });
}

/** The next full hour (or minute) of the local clock; a shift of the zone by half an hour cuts one short. */
function nextClockCut(at: number, width: number, timeZone: string): number {
  const local = at + offsetAt(at, timeZone);
  return at + (width - (((local % width) + width) % width));
}

/**
 * The instants at which [from, to) is cut, in milliseconds: the local start of the span that holds `from`, then each
 * next one, up to the first that is not before `to`. Days have 23, 24 or 25 hours as the zone wants; a week begins on
 * Monday. Undefined when there would be more than `limit` spans. The zone is asked once per span, never per row.
 */
export function timeCuts(
  range: { readonly from: number; readonly to: number },
  granularity: Interval,
  timeZone: string,
  limit: number,
): number[] | undefined {
  const cuts = [startOfSpan(range.from, granularity, timeZone)];
  let date = dayOf(cuts[0] ?? range.from, timeZone);
  let offset = offsetAt(cuts[0] ?? range.from, timeZone);
  for (let last = cuts[0] ?? range.from; last < range.to;) {
    if (cuts.length > limit) return undefined;
    if (isClockSpan(granularity)) {
      last = nextClockCut(last, clockSpans[granularity], timeZone);
    } else {
      date = date.add(steps[granularity]);
      const plain = sameClock({ at: last, offset }, granularity, timeZone);
      last = plain ?? startOfDay(date, timeZone);
      if (plain === undefined) offset = offsetAt(last, timeZone);
    }
    cuts.push(last);
  }
  return cuts;
}

function startOfSpan(at: number, granularity: Interval, timeZone: string): number {
  if (isClockSpan(granularity)) {
    const width = clockSpans[granularity];
    return nextClockCut(at, width, timeZone) - width;
  }
  return startOfDay(firstDay(dayOf(at, timeZone), granularity), timeZone);
}

/**
 * The range to compare with: `year` is the same local times a year before; `previous` is the range just before, as
 * many local months or days long where the range is made of whole ones, otherwise as many milliseconds.
 */
export function comparedRange(
  range: { readonly from: number; readonly to: number },
  compare: "previous" | "year",
  timeZone: string,
): { from: number; to: number } {
  if (compare === "year") {
    const aYearBefore = (at: number) => fromAbsolute(at, timeZone).subtract({ years: 1 }).toDate().getTime();
    return { from: aYearBefore(range.from), to: aYearBefore(range.to) };
  }
  const from = dayOf(range.from, timeZone);
  const to = dayOf(range.to, timeZone);
  const isWholeDays = startOfDay(from, timeZone) === range.from && startOfDay(to, timeZone) === range.to;
  if (!isWholeDays) return { from: 2 * range.from - range.to, to: range.from };
  if (from.day === 1 && to.day === 1) {
    const months = (to.year - from.year) * 12 + to.month - from.month;
    return { from: startOfDay(from.subtract({ months }), timeZone), to: range.from };
  }
  return { from: startOfDay(from.subtract({ days: to.compare(from) }), timeZone), to: range.from };
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
