import { DeadlineInputError } from "../deadlineInputError";
import { brazil, california, canada, quebec, unitedStates } from "./americas";
import { france, germany, ireland, italy, netherlands, poland, spain } from "./europe";
import type { HolidayCalendar } from "./rules";
import { englandAndWales, northernIreland, scotland } from "./unitedKingdom";

const calendars: ReadonlyMap<string, HolidayCalendar> = new Map([
  ["DE", germany],
  ["FR", france],
  ["NL", netherlands],
  ["IE", ireland],
  ["ES", spain],
  ["IT", italy],
  ["PL", poland],
  // The kingdom has no calendar of its own; most of it keeps England's.
  ["GB", englandAndWales],
  ["GB-ENG", englandAndWales],
  ["GB-WLS", englandAndWales],
  ["GB-SCT", scotland],
  ["GB-NIR", northernIreland],
  ["US", unitedStates],
  ["US-CA", california],
  ["BR", brazil],
  ["CA", canada],
  ["CA-QC", quebec],
]);

export const holidayCountries: readonly string[] = [...calendars.keys()];

/**
 * The calendar of a country (ISO 3166-1 alpha-2) or of a part of it (3166-2); a part without its own keeps its country's.
 * Throws `country_unknown`: a date without its holidays would look right and be wrong.
 */
export function calendarOf(country: string): HolidayCalendar {
  const [whole = ""] = /^[A-Z]{2}(?=$|-[A-Z0-9]{1,3}$)/.exec(country) ?? [];
  const calendar = calendars.get(country) ?? calendars.get(whole);
  if (calendar === undefined) {
    throw new DeadlineInputError("country_unknown", `The public holidays of ${country} are not known.`);
  }
  return calendar;
}
