import {
  parseAbsolute,
  startOfMonth,
  startOfYear,
  toCalendarDate,
  toZoned,
  type CalendarDate,
} from "@internationalized/date";
import type { components } from "../../../openapi/platform.gen";

export const rangeIds = ["today", "24h", "7d", "30d", "90d", "month", "last_month", "12m", "year"] as const;
export type RangeId = (typeof rangeIds)[number];

export interface UsageRange {
  from: string;
  to: string;
  granularity: components["schemas"]["Granularity"];
}

export const readRange = (text: string | null): RangeId => rangeIds.find((id) => id === text) ?? "30d";

const instant = (day: CalendarDate, timeZone: string) => toZoned(day, timeZone).toAbsoluteString();

const daysBack: Partial<Record<RangeId, number>> = { "7d": 6, "30d": 29, "90d": 89 };

const lastHours = (at: string, timeZone: string): UsageRange => {
  const hour = parseAbsolute(at, timeZone).set({ minute: 0, second: 0, millisecond: 0 });
  const to = hour.add({ hours: 1 });
  return {
    from: to.subtract({ hours: 24 }).toAbsoluteString(),
    to: to.toAbsoluteString(),
    granularity: "PT1H",
  };
};

/**
 * The half-open span of a range, its days and months cut in the platform's reporting zone. A range that is not over ends
 * with its last day, so that the open bucket is part of it.
 */
export const usageRange = (range: RangeId, timeZone: string, at: string): UsageRange => {
  if (range === "24h") return lastHours(at, timeZone);
  const today = toCalendarDate(parseAbsolute(at, timeZone));
  const first = startOfMonth(today);
  const days = (from: CalendarDate, to: CalendarDate): UsageRange => ({
    from: instant(from, timeZone),
    to: instant(to, timeZone),
    granularity: "P1D",
  });
  if (range === "today") return { ...days(today, today.add({ days: 1 })), granularity: "PT1H" };
  if (range === "month") return days(first, today.add({ days: 1 }));
  if (range === "last_month") return days(first.subtract({ months: 1 }), first);
  const months = (from: CalendarDate) => ({
    ...days(from, first.add({ months: 1 })),
    granularity: "P1M" as const,
  });
  if (range === "12m") return months(first.subtract({ months: 11 }));
  if (range === "year") return months(startOfYear(first));
  return days(today.subtract({ days: daysBack[range] ?? 29 }), today.add({ days: 1 }));
};
