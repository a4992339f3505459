/** The sentences in which laws name their public holidays. */

/** The years in which a rule is law, the first and the last included. */
export interface Years {
  readonly from?: number;
  readonly until?: number;
  /** Years in which a proclamation put another day in its place. */
  readonly except?: readonly number[];
}

/** What happens to a fixed day that falls on a weekend. */
export type Substitute =
  /** The next weekday that is not itself a holiday (United Kingdom). */
  | "next_free_weekday"
  /** Friday for a Saturday, Monday for a Sunday (United States). */
  | "nearest_weekday"
  /** Monday for a Sunday; a Saturday is lost (Canada, California). */
  | "monday_for_sunday"
  /** Saturday for a Sunday (the King's birthday in the Netherlands). */
  | "saturday_for_sunday";

export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export type HolidayRule = { readonly name: string; readonly years: Years } & (
  | { readonly kind: "fixed"; readonly month: number; readonly day: number; readonly substitute?: Substitute }
  | { readonly kind: "easter"; readonly offset: number }
  | {
      readonly kind: "weekday";
      readonly weekday: Weekday;
      readonly month: number;
      readonly nth: number;
      /** Where the month begins on this weekday, its first day instead (Ireland, Saint Brigid). */
      readonly unlessBeginsOn?: Weekday;
      /** So many days later (California, the day after Thanksgiving). */
      readonly plus: number;
    }
  | {
      readonly kind: "weekday_before";
      readonly weekday: Weekday;
      readonly month: number;
      readonly day: number;
    }
  | { readonly kind: "once"; readonly dates: readonly string[] }
);

export interface HolidayCalendar {
  readonly country: string;
  /** The law that names the days. */
  readonly source: string;
  readonly rules: readonly HolidayRule[];
}

export function fixed(
  name: string,
  month: number,
  day: number,
  { substitute, ...years }: Years & { substitute?: Substitute } = {},
): HolidayRule {
  return { kind: "fixed", name, month, day, years, ...(substitute !== undefined && { substitute }) };
}

/** So many days after Easter Sunday, or before it. */
export function easter(name: string, offset: number, years: Years = {}): HolidayRule {
  return { kind: "easter", name, offset, years };
}

/** The nth weekday of a month; -1 is the last. */
export function nth(
  name: string,
  place: number,
  weekday: Weekday,
  month: number,
  { unlessBeginsOn, plus = 0, ...years }: Years & { unlessBeginsOn?: Weekday; plus?: number } = {},
): HolidayRule {
  const unless = unlessBeginsOn === undefined ? {} : { unlessBeginsOn };
  return { kind: "weekday", name, nth: place, weekday, month, plus, years, ...unless };
}

/** The last such weekday before a date. */
export function weekdayBefore(name: string, weekday: Weekday, month: number, day: number): HolidayRule {
  return { kind: "weekday_before", name, weekday, month, day, years: {} };
}

/** Days that were proclaimed one by one. */
export function once(name: string, ...dates: readonly string[]): HolidayRule {
  return { kind: "once", name, dates, years: {} };
}
