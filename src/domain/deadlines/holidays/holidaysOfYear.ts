import { CalendarDate, getDayOfWeek, parseDate } from "@internationalized/date";
import { easterSunday } from "./easter";
import type { HolidayCalendar, HolidayRule, Substitute, Weekday, Years } from "./rules";

const sunday = 0;
const saturday = 6;

function weekdayOf(day: CalendarDate): number {
  return getDayOfWeek(day, "en-US", "sun");
}

export function isWeekend(day: CalendarDate): boolean {
  const weekday = weekdayOf(day);
  return weekday === saturday || weekday === sunday;
}

function isLawIn({ from, until, except }: Years, year: number): boolean {
  return (from ?? year) <= year && year <= (until ?? year) && !(except ?? []).includes(year);
}

type WeekdayRule = Extract<HolidayRule, { kind: "weekday" }>;

function nthWeekday({ month, weekday, nth, unlessBeginsOn, plus }: WeekdayRule, year: number): CalendarDate {
  const first = new CalendarDate(year, month, 1);
  if (weekdayOf(first) === unlessBeginsOn) return first;
  if (nth < 0) return lastBefore(first.add({ months: 1 }), weekday);
  return first.add({ days: ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7 + plus });
}

function lastBefore(day: CalendarDate, weekday: Weekday): CalendarDate {
  let found = day.subtract({ days: 1 });
  while (weekdayOf(found) !== weekday) found = found.subtract({ days: 1 });
  return found;
}

function daysOf(rule: HolidayRule, year: number): CalendarDate[] {
  switch (rule.kind) {
    case "fixed":
      return [new CalendarDate(year, rule.month, rule.day)];
    case "easter":
      return [easterSunday(year).add({ days: rule.offset })];
    case "weekday":
      return [nthWeekday(rule, year)];
    case "weekday_before":
      return [lastBefore(new CalendarDate(year, rule.month, rule.day), rule.weekday)];
    case "once":
      return rule.dates.map((date) => parseDate(date)).filter((day) => day.year === year);
  }
}

type Taken = ReadonlyMap<string, string>;

const substitutes: Readonly<Record<Substitute, (day: CalendarDate, taken: Taken) => CalendarDate>> = {
  next_free_weekday: (day, taken) => {
    let free = day;
    while (isWeekend(free) || taken.has(String(free))) free = free.add({ days: 1 });
    return free;
  },
  nearest_weekday: (day) => day.add({ days: weekdayOf(day) === saturday ? -1 : 1 }),
  monday_for_sunday: (day) => day.add({ days: weekdayOf(day) === sunday ? 1 : 0 }),
  saturday_for_sunday: (day) => day.subtract({ days: weekdayOf(day) === sunday ? 1 : 0 }),
};

/** The holidays that a year's rules give, by date; a substitute may lie in the year before. */
function givenBy({ rules }: HolidayCalendar, year: number): Map<string, string> {
  const names = new Map<string, string>();
  const inForce = rules.filter((rule) => isLawIn(rule.years, year));
  for (const rule of inForce) {
    for (const day of daysOf(rule, year)) names.set(String(day), rule.name);
  }
  // Only when every proper day is known can it be said which weekdays are free.
  for (const rule of inForce) {
    if (rule.kind !== "fixed" || rule.substitute === undefined) continue;
    const day = new CalendarDate(year, rule.month, rule.day);
    if (!isWeekend(day)) continue;
    const instead = substitutes[rule.substitute](day, names);
    if (!names.has(String(instead))) names.set(String(instead), `${rule.name} (substitute)`);
  }
  return names;
}

const kept = new WeakMap<HolidayCalendar, Map<number, ReadonlyMap<string, string>>>();

/** Names of a year's holidays by date, `YYYY-MM-DD`. */
export function holidaysOfYear(calendar: HolidayCalendar, year: number): ReadonlyMap<string, string> {
  const years = kept.get(calendar) ?? new Map<number, ReadonlyMap<string, string>>();
  kept.set(calendar, years);
  const known = years.get(year);
  if (known !== undefined) return known;
  // 1 January on a Saturday is kept on the 31 December before it in the United States.
  const early = [...givenBy(calendar, year + 1)].filter(
    ([date]) => date < String(new CalendarDate(year + 1, 1, 1)),
  );
  const found = new Map(
    [...givenBy(calendar, year), ...early].filter(([date]) => Number(date.slice(0, 4)) === year),
  );
  years.set(year, found);
  return found;
}
