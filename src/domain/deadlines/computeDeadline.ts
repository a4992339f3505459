import type { CalendarDate } from "@internationalized/date";
import { DeadlineInputError } from "./deadlineInputError";
import { calendarOf } from "./holidays/calendars";
import type { HolidayCalendar } from "./holidays/rules";
import { firstInstantAfter, localDay } from "./localDay";
import { standstillOf, type Pause, type Standstill } from "./pauses";
import { regimeOf, type Regime, type RegimeId, type RequestType } from "./regimes";
import { requestTypes } from "./requestTypes";
import type { Term } from "./terms";
import { addWorkingDays, hasHoliday, rollToWorkingDay } from "./workingDays";

export interface DeadlineInput {
  readonly regime: RegimeId;
  readonly right: RequestType;
  /** When the request reached an official channel: an instant of RFC 3339. */
  readonly receivedAt: string;
  /** The controller's zone; the day of receipt is a day on its calendar. */
  readonly timeZone: string;
  /** Whose public holidays count: ISO 3166-1 alpha-2, or 3166-2 where holidays differ. */
  readonly country: string;
  readonly extended?: boolean | undefined;
  readonly pauses?: readonly Pause[] | undefined;
}

/** One step of the counting. `rule` is a stable key; the last step is the due date, or the pause that prevents one. */
export interface DeadlineStep {
  readonly rule: string;
  readonly source: string;
  readonly date: string;
}

export interface Deadline {
  readonly due: string | null;
  readonly expiresAt: string | null;
  readonly extensionNoticeBy: string | null;
  readonly acknowledgeBy: string | null;
  readonly steps: DeadlineStep[];
}

interface Counting {
  readonly regime: Regime;
  readonly calendar: HolidayCalendar;
  readonly standstill: Standstill;
}

interface Counted {
  readonly date: CalendarDate;
  readonly steps: readonly DeadlineStep[];
}

function step(rule: string, source: string, date: CalendarDate): DeadlineStep {
  return { rule, source, date: String(date) };
}

function addTerm(start: CalendarDate, { unit, count }: Term, calendar: HolidayCalendar): CalendarDate {
  return unit === "working_days" ? addWorkingDays(start, count, calendar) : start.add({ [unit]: count });
}

/** Always from the start itself: a clamped or rolled date is never built upon. */
function countTerm(term: Term, { regime, calendar, standstill }: Counting): Counted {
  const { start, days } = standstill;
  let date = addTerm(start, term, calendar);
  const steps = [step(term.rule, term.source, date)];
  if (term.clampSource !== undefined && date.day !== start.day) {
    steps.push(step("clamp", term.clampSource, date));
  }
  if (days > 0) {
    date = date.add({ days });
    steps.push(step("pause", standstill.source, date));
  }
  const due = regime.rollSource === undefined ? date : rollToWorkingDay(date, calendar);
  if (regime.rollSource !== undefined && due.compare(date) !== 0) {
    const holidays = hasHoliday(date, due, calendar) ? `; ${calendar.source}` : "";
    steps.push(step("roll", `${regime.rollSource}${holidays}`, due));
  }
  return { date: due, steps };
}

function startSteps({ regime, standstill }: Counting, receipt: CalendarDate): DeadlineStep[] {
  const steps = [step("receipt", regime.countSource, receipt)];
  if (standstill.startSource !== undefined) {
    steps.push(step("start", standstill.startSource, standstill.start));
  }
  return steps;
}

/**
 * The legal dates of a request, each with the steps that led to it.
 *
 * The day of receipt is not counted; months end on the same day of the month or on its last; the days of lawful pauses are added
 * once each; then, where the regime rolls, the date moves to the next working day, once. A lawful pause that still runs leaves no
 * date. An extension that the law does not know changes nothing, and says so.
 *
 * Throws a `DeadlineInputError` for what cannot be read: regime, right, instant, zone, country, pause.
 */
export function computeDeadline(input: DeadlineInput): Deadline {
  const regime = regimeOf(input.regime);
  if (!requestTypes.includes(input.right)) {
    throw new DeadlineInputError("right_unknown", `${input.right} is no right known here.`);
  }
  const calendar = calendarOf(input.country);
  const receipt = localDay(input.receivedAt, input.timeZone);
  const standstill = standstillOf(regime, input.right, receipt, input.pauses ?? []);
  const counting = { regime, calendar, standstill };
  const terms = regime.termsOf(input.right);
  const steps = startSteps(counting, receipt);

  // The acknowledgement is owed from receipt, whatever stands still afterwards.
  const acknowledge = terms.acknowledge && addTerm(receipt, terms.acknowledge, calendar);
  if (terms.acknowledge && acknowledge) {
    steps.push(step("acknowledge", terms.acknowledge.source, acknowledge));
  }
  const acknowledgeBy = acknowledge === undefined ? null : String(acknowledge);
  if (standstill.open !== undefined) {
    steps.push(step("pause_open", standstill.open.source, standstill.open.from));
    return { due: null, expiresAt: null, extensionNoticeBy: null, acknowledgeBy, steps };
  }
  const unextended = countTerm(terms.base, counting);
  const isExtended = input.extended === true && terms.extended !== undefined;
  if (isExtended) steps.push(step("extension_notice", terms.extended.source, unextended.date));
  if (input.extended === true && !isExtended) {
    steps.push(step("no_extension", terms.base.source, unextended.date));
  }
  const counted = isExtended ? countTerm(terms.extended, counting) : unextended;
  steps.push(...counted.steps);
  return {
    due: String(counted.date),
    expiresAt: firstInstantAfter(counted.date, input.timeZone),
    extensionNoticeBy: terms.extended === undefined ? null : String(unextended.date),
    acknowledgeBy,
    steps,
  };
}
