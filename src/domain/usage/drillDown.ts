import { parseAbsolute, toCalendarDate, toZoned, type CalendarDate } from "@internationalized/date";
import type { Granularity } from "./usage";
import type { Span, UsageView } from "./usageView";

const HOUR = 3_600_000;

/** Where a bucket leads: into its own parts, or, where it is as short as can be read, to its requests. */
export type Step =
  { readonly kind: "view"; readonly view: UsageView } | { readonly kind: "requests"; readonly span: Span };

/** From a year's month to its days, from a day to its hours, from an hour (or a minute) to its requests. */
export const stepInto = (view: UsageView, bucket: Span, granularity: Granularity): Step => {
  const span = { from: bucket.from, to: bucket.to };
  if (granularity === "PT1H" || granularity === "PT1M") return { kind: "requests", span };
  const { granularity: _chosen, look, ...rest } = view;
  return { kind: "view", view: { ...rest, ...(look && look !== "heat" && { look }), range: span } };
};

export interface Crumb extends Span {
  readonly level: "year" | "month" | "day" | "hour";
  /** This is where the view is. */
  readonly isHere: boolean;
}

const startOf = (day: CalendarDate, timeZone: string): string => toZoned(day, timeZone).toAbsoluteString();

const hourAround = (at: string): Span => {
  const start = Math.floor(Date.parse(at) / HOUR) * HOUR;
  return { from: new Date(start).toISOString(), to: new Date(start + HOUR).toISOString() };
};

/**
 * The way back out of a span: the local year, month, day and hour that it lies in, as far as it lies in one of each. The last
 * is the span itself where it is exactly one of them.
 */
export const trailOf = (span: Span, timeZone: string): readonly Crumb[] => {
  const day = toCalendarDate(parseAbsolute(span.from, timeZone));
  const year = day.set({ month: 1, day: 1 });
  const month = day.set({ day: 1 });
  const between = (from: CalendarDate, to: CalendarDate): Span => ({
    from: startOf(from, timeZone),
    to: startOf(to, timeZone),
  });
  const levels: readonly (Span & Pick<Crumb, "level">)[] = [
    { level: "year", ...between(year, year.add({ years: 1 })) },
    { level: "month", ...between(month, month.add({ months: 1 })) },
    { level: "day", ...between(day, day.add({ days: 1 })) },
    { level: "hour", ...hourAround(span.from) },
  ];
  const [from, to] = [Date.parse(span.from), Date.parse(span.to)];
  const isSame = (each: Span) => Date.parse(each.from) === from && Date.parse(each.to) === to;
  return levels
    .filter((each) => Date.parse(each.from) <= from && to <= Date.parse(each.to))
    .map((each) => ({ ...each, isHere: isSame(each) }))
    .filter(({ level, isHere }) => level !== "hour" || isHere);
};
