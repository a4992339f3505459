import { parseDate, type CalendarDate } from "@internationalized/date";
import { addDays, computeDeadline, localDateOf, type Deadline } from "../../../src/domain/deadlines";
import type { RequestRow } from "./requestRow";

/** What of a request its clock depends on. */
export type ClockFacts = Pick<
  RequestRow,
  "regime" | "type" | "receivedAt" | "timeZone" | "holidayCountry" | "pauses" | "extension"
>;

/** The team answers this long before it has to. */
const teamDays = 7;

export function localDate(at: string, timeZone: string): CalendarDate {
  return parseDate(localDateOf(at, timeZone));
}

/** Legal dates of a request, by the same rules as the console's. */
export function legalDates({ type, holidayCountry, extension, ...facts }: ClockFacts): Deadline {
  return computeDeadline({
    ...facts,
    right: type,
    country: holidayCountry,
    extended: extension !== undefined,
  });
}

/** The team's own date: before the legal one, as if no pause were open. Every law gives longer than the team takes off. */
export function internalDate(facts: ClockFacts): string {
  const closed = facts.pauses.filter((pause) => pause.to !== undefined);
  const { due } = legalDates({ ...facts, pauses: closed });
  return due === null ? localDateOf(facts.receivedAt, facts.timeZone) : addDays(due, -teamDays);
}
