import {
  getDayOfWeek,
  parseAbsolute,
  parseDate,
  toCalendarDate,
  toZoned,
  type CalendarDate,
} from "@internationalized/date";
import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];
type Deadline = Schemas["Deadline"];

/** How long a law gives, in the unit it counts in, and how it is extended once. */
interface LegalTerm {
  readonly unit: "months" | "days";
  readonly base: number;
  readonly extended: number;
  readonly source: string;
  /** Whether a date on a weekend moves to the next working day. */
  readonly rolls: boolean;
  readonly acknowledgeWithin?: number;
}

const terms: Readonly<Record<Schemas["RegimeId"], LegalTerm>> = {
  gdpr: { unit: "months", base: 1, extended: 3, source: "GDPR Art. 12(3)", rolls: true },
  uk_gdpr: { unit: "months", base: 1, extended: 3, source: "UK GDPR Art. 12(3)", rolls: true },
  ccpa: {
    unit: "days",
    base: 45,
    extended: 90,
    source: "11 CCR § 7021",
    rolls: false,
    acknowledgeWithin: 10,
  },
  lgpd: { unit: "days", base: 15, extended: 15, source: "LGPD Art. 19", rolls: false },
  pipeda: { unit: "days", base: 30, extended: 60, source: "PIPEDA s. 8", rolls: false },
  quebec_law25: {
    unit: "days",
    base: 30,
    extended: 30,
    source: "Act respecting P-39.1, s. 32",
    rolls: false,
  },
};

/** Pauses that a law recognises; the others are the team's own affair. */
const lawful: ReadonlySet<Schemas["PauseReason"]> = new Set(["identity", "clarification", "fee"]);

export interface LegalFacts {
  readonly regime: Schemas["RegimeId"];
  readonly receivedAt: string;
  readonly timeZone: string;
  readonly isExtended: boolean;
  readonly pauses: readonly Schemas["Pause"][];
}

export function localDate(at: string, timeZone: string): CalendarDate {
  return toCalendarDate(parseAbsolute(at, timeZone));
}

function isWeekend(date: CalendarDate): boolean {
  const weekday = getDayOfWeek(date, "en-US");
  return weekday === 0 || weekday === 6;
}

function nextWorkingDay(date: CalendarDate): CalendarDate {
  let day = date;
  while (isWeekend(day)) day = day.add({ days: 1 });
  return day;
}

function addWorkingDays(date: CalendarDate, count: number): CalendarDate {
  let day = date;
  for (let left = count; left > 0; left -= 1) day = nextWorkingDay(day.add({ days: 1 }));
  return day;
}

/** Days on which a lawful pause ran, each counted once; undefined while one is open. */
function pausedDays(pauses: readonly Schemas["Pause"][]): number | undefined {
  const days = new Set<string>();
  for (const { reason, from, to } of pauses) {
    if (!lawful.has(reason)) continue;
    if (to === undefined) return undefined;
    const last = parseDate(to);
    for (let day = parseDate(from); day.compare(last) < 0; day = day.add({ days: 1 })) days.add(String(day));
  }
  return days.size;
}

/** Legal dates of a request, with the step that led to each. Public holidays are left to the deadline rules to come. */
export function legalDates(facts: LegalFacts): Deadline {
  const { regime, timeZone, isExtended } = facts;
  const term = terms[regime];
  const anchor = localDate(facts.receivedAt, timeZone);
  const steps = [{ rule: "Received", source: term.source, date: String(anchor) }];
  const count = isExtended ? term.extended : term.base;
  const paused = pausedDays(facts.pauses);
  const acknowledgeBy =
    term.acknowledgeWithin === undefined ? null : String(addWorkingDays(anchor, term.acknowledgeWithin));
  if (paused === undefined) {
    steps.push({
      rule: "The clock stands still until the answer comes",
      source: term.source,
      date: String(anchor),
    });
    return { due: null, expiresAt: null, extensionNoticeBy: null, acknowledgeBy, steps };
  }
  const base = anchor.add({ [term.unit]: count });
  steps.push({ rule: `${count} ${term.unit} from receipt`, source: term.source, date: String(base) });
  const shifted = base.add({ days: paused });
  if (paused > 0)
    steps.push({ rule: `${paused} days of lawful pause`, source: term.source, date: String(shifted) });
  const due = term.rolls ? nextWorkingDay(shifted) : shifted;
  if (due.compare(shifted) !== 0) {
    const source = regime === "gdpr" ? "Regulation 1182/71 Art. 3(4)" : term.source;
    steps.push({ rule: "A weekend moves to the next working day", source, date: String(due) });
  }
  const unextended = anchor.add({ [term.unit]: term.base }).add({ days: paused });
  const notice = term.rolls ? nextWorkingDay(unextended) : unextended;
  return {
    due: String(due),
    expiresAt: toZoned(due.add({ days: 1 }), timeZone).toAbsoluteString(),
    extensionNoticeBy: term.extended === term.base || isExtended ? null : String(notice),
    acknowledgeBy,
    steps,
  };
}

/** The team's own date: a week before the legal one, never before the day of receipt. */
export function internalDate(facts: LegalFacts): string {
  const closed = facts.pauses.filter((pause) => pause.to !== undefined);
  const { due } = legalDates({ ...facts, pauses: closed });
  const anchor = localDate(facts.receivedAt, facts.timeZone);
  const wanted = due === null ? anchor : parseDate(due).subtract({ days: 7 });
  return String(wanted.compare(anchor) < 0 ? anchor : wanted);
}
