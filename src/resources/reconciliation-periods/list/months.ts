import { parseAbsolute, startOfMonth, toCalendarDate, toZoned } from "@internationalized/date";

export interface Month {
  /** `2026-10` */
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The running month and those before it, newest first, each cut at midnight in the platform's zone. */
export const monthsUntil = (now: number, timeZone: string, count: number): readonly Month[] => {
  const current = startOfMonth(toCalendarDate(parseAbsolute(new Date(now).toISOString(), timeZone)));
  return Array.from({ length: count }, (_, back): Month => {
    const first = current.subtract({ months: back });
    const instant = (day: typeof first) => toZoned(day, timeZone).toDate().toISOString();
    return {
      id: first.toString().slice(0, 7),
      from: instant(first),
      to: instant(first.add({ months: 1 })),
    };
  });
};
