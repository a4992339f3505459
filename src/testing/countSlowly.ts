import Holidays from "date-holidays";
import type { DeadlineInput } from "../domain/deadlines";

/**
 * The law counted with the fingers, for tests: one day after the other, on strings, from other holidays, sharing nothing with what it
 * checks. Slow and plain on purpose.
 */
const dayMs = 86_400_000;

const next = (date: string) => new Date(Date.parse(date) + dayMs).toISOString().slice(0, 10);

/** Swedes write their dates as ISO 8601 does. */
function wallDate(at: number, timeZone: string): string {
  return formatterOf(timeZone).format(at);
}

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const options = { timeZone, year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const known = formatters.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", options);
  formatters.set(timeZone, known);
  return known;
}

const freeDays = new Map<string, Set<string>>();
function freeDaysOf(country: string, year: string): Set<string> {
  const key = `${country} ${year}`;
  const known = freeDays.get(key);
  if (known !== undefined) return known;
  const [whole = "", part] = country.split("-");
  const library = part === undefined ? new Holidays(whole) : new Holidays(whole, part);
  const days = library.getHolidays(Number(year)).filter(({ type }) => type === "public");
  const found = new Set(days.map(({ date }) => date.slice(0, 10)));
  freeDays.set(key, found);
  return found;
}

function isFree(date: string, country: string): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday === 0 || weekday === 6 || freeDaysOf(country, date.slice(0, 4)).has(date);
}

function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const target = month - 1 + months;
  for (let tried = day; ; tried -= 1) {
    const found = new Date(Date.UTC(year, target, tried));
    if (found.getUTCMonth() === target % 12) return found.toISOString().slice(0, 10);
  }
}

function walk(date: string, count: number, isCounted: (date: string) => boolean): string {
  let at = date;
  let left = count;
  while (left > 0) {
    at = next(at);
    if (isCounted(at)) left -= 1;
  }
  return at;
}

interface Standing {
  readonly start: string;
  readonly days: ReadonlySet<string>;
  readonly isOpen: boolean;
}

function standing({ regime, right, pauses = [] }: DeadlineInput, receipt: string): Standing {
  let start = receipt;
  let isOpen = false;
  const days = new Set<string>();
  const lawful = pauses.filter(({ reason }) => {
    if (reason === "internal" || reason === "legal_hold") return false;
    if (regime === "uk_gdpr") return reason !== "clarification" || right === "access";
    return regime === "gdpr";
  });
  for (const { reason, to } of lawful) {
    if (to === undefined) isOpen = true;
    else if (regime === "uk_gdpr" && reason !== "clarification" && to > start) start = to;
  }
  for (const { reason, from, to } of lawful) {
    if (to === undefined) continue;
    if (regime === "gdpr") for (let day = from; day < to; day = next(day)) days.add(day);
    else if (reason === "clarification") {
      for (let day = from; day <= to; day = next(day)) if (day > start) days.add(day);
    }
  }
  return { start, days, isOpen };
}

const stops = ["marketing_opt_out", "objection", "consent_withdrawal", "restriction"];
const daysGiven = { ccpa: [45, 90], lgpd: [15, 15], pipeda: [30, 60], quebec_law25: [30, 30] } as const;

function dueOf(input: DeadlineInput, { start, days }: Standing, isExtended: boolean): string {
  const { regime, right, country } = input;
  const isWorking = (date: string) => !isFree(date, country);
  if (regime === "ccpa" && stops.includes(right)) return walk(start, 15, isWorking);
  if (regime !== "gdpr" && regime !== "uk_gdpr") {
    return walk(start, daysGiven[regime][isExtended ? 1 : 0], () => true);
  }
  let due = monthsAfter(start, isExtended ? 3 : 1);
  for (let left = days.size; left > 0; left -= 1) due = next(due);
  while (isFree(due, country)) due = next(due);
  return due;
}

/** The first quarter of an hour in which the calendar on the wall shows a later day. */
function firstAfter(due: string, timeZone: string): string {
  // Nowhere is the next day further ahead of UTC than this.
  let at = Date.parse(due) + 9 * (dayMs / 24);
  while (wallDate(at, timeZone) <= due) at += 900_000;
  return new Date(at).toISOString();
}

export function countSlowly(input: DeadlineInput) {
  const { regime, right, timeZone, country } = input;
  const receipt = wallDate(Date.parse(input.receivedAt), timeZone);
  const stand = standing(input, receipt);
  const isStop = stops.includes(right);
  const isAcknowledged = regime === "ccpa" && !isStop;
  const acknowledgeBy = isAcknowledged ? walk(receipt, 10, (date) => !isFree(date, country)) : null;
  if (stand.isOpen) return { due: null, expiresAt: null, extensionNoticeBy: null, acknowledgeBy };
  const due = dueOf(input, stand, input.extended === true);
  const knowsExtension = regime !== "lgpd" && regime !== "quebec_law25" && !(regime === "ccpa" && isStop);
  return {
    due,
    expiresAt: firstAfter(due, timeZone),
    extensionNoticeBy: knowsExtension ? dueOf(input, stand, false) : null,
    acknowledgeBy,
  };
}
