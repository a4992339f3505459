import {
  endOfMonth,
  getDayOfWeek,
  parseDate,
  startOfMonth,
  type CalendarDate,
} from "@internationalized/date";

export interface CalendarMonth {
  /** `YYYY-MM` */
  month: string;
  /** Weeks from Monday to Sunday; `undefined` where the day belongs to another month. */
  weeks: readonly (readonly (string | undefined)[])[];
}

const DAYS_IN_WEEK = 7;

const weeksOf = (first: CalendarDate): CalendarMonth["weeks"] => {
  const before = getDayOfWeek(first, "en", "mon");
  const days: (string | undefined)[] = Array.from({ length: before }, () => undefined);
  const { day: last } = endOfMonth(first);
  for (let day = 1; day <= last; day += 1) days.push(String(first.set({ day })));
  while (days.length % DAYS_IN_WEEK !== 0) days.push(undefined);
  return Array.from({ length: days.length / DAYS_IN_WEEK }, (_, week) =>
    days.slice(week * DAYS_IN_WEEK, (week + 1) * DAYS_IN_WEEK),
  );
};

/** The months from one plain date's to another's, both included, at most so many. */
export const monthsBetween = (from: string, to: string, atMost: number): readonly CalendarMonth[] => {
  const end = startOfMonth(parseDate(to));
  const months: CalendarMonth[] = [];
  let first = startOfMonth(parseDate(from));
  while (months.length < atMost && (months.length === 0 || first.compare(end) <= 0)) {
    months.push({ month: String(first).slice(0, "YYYY-MM".length), weeks: weeksOf(first) });
    first = first.add({ months: 1 });
  }
  return months;
};
