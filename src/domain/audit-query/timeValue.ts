import {
  fromAbsolute,
  parseDate,
  parseDateTime,
  toCalendarDate,
  toZoned,
  type CalendarDate,
} from "@internationalized/date";
import { parseRelativeTime, resolveRelativeTime } from "../time/relativeTime";
import type { QueryContext } from "./query";

/** Milliseconds, [start, end). */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

const month = /^(\d{4})-(\d\d)$/;
const day = /^\d{4}-\d\d-\d\d$/;
const moment = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:\d\d)?$/;
const shortRelative = /^([-+])(\d{1,4})([mhdw])$/;

const dayOf = (date: CalendarDate, timeZone: string): number => toZoned(date, timeZone).toDate().getTime();

/** `-7d` is short for `-P7D`. */
function relativeForm(text: string): string {
  const match = shortRelative.exec(text);
  if (!match) return text;
  const [, sign = "", amount = "", unit = ""] = match;
  const isTime = unit === "h" || unit === "m";
  return `${sign}P${isTime ? "T" : ""}${amount}${unit.toUpperCase()}`;
}

function calendarInterval(text: string, { timeZone, now }: QueryContext): Interval | undefined {
  if (text === "today" || text === "yesterday") {
    const first = toCalendarDate(fromAbsolute(now, timeZone)).subtract({ days: text === "today" ? 0 : 1 });
    return { start: dayOf(first, timeZone), end: dayOf(first.add({ days: 1 }), timeZone) };
  }
  const isMonth = month.test(text);
  if (!isMonth && !day.test(text)) return undefined;
  const first = parseDate(isMonth ? `${text}-01` : text);
  const next = first.add(isMonth ? { months: 1 } : { days: 1 });
  return { start: dayOf(first, timeZone), end: dayOf(next, timeZone) };
}

function momentInterval(text: string, timeZone: string): Interval | undefined {
  const match = moment.exec(text);
  if (!match) return undefined;
  const [, date = "", minute = "", second, fraction, offset] = match;
  const whole = `${date}T${minute}:${second ?? "00"}`;
  const ms = Number((fraction ?? "").padEnd(3, "0"));
  const base =
    offset === undefined
      ? toZoned(parseDateTime(whole), timeZone).toDate().getTime()
      : Date.parse(`${whole}${offset}`);
  if (Number.isNaN(base)) return undefined;
  const start = base + ms;
  if (fraction !== undefined) return { start, end: start + 10 ** (3 - fraction.length) };
  return { start, end: start + (second === undefined ? 60_000 : 1000) };
}

/**
 * The time that a text names, as long as it is exact: `2026-11`, `2026-11-01`, `2026-11-01T10:00`, with seconds, with
 * decimals, with `Z` or an offset (without one, in the platform's zone), `today`, `yesterday`, `-7d`, `-36h`, `-P7D`.
 * Undefined for anything else, such as 30 February.
 */
export function timeInterval(text: string, context: QueryContext): Interval | undefined {
  const relative = relativeForm(text);
  if (parseRelativeTime(relative)) {
    const at = Date.parse(resolveRelativeTime(relative, new Date(context.now)) ?? "");
    return { start: at, end: at + 1 };
  }
  try {
    return calendarInterval(text, context) ?? momentInterval(text, context.timeZone);
  } catch (error) {
    // A day or an hour that the calendar does not have.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
