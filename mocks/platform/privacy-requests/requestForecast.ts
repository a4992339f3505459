import type { CalendarDate } from "@internationalized/date";
import type { components } from "../../../openapi/platform.gen";
import { divideHalfEven } from "./divideHalfEven";
import type { Counted } from "./countedRequest";

type Forecast = components["schemas"]["PrivacyReport"]["forecast"];

const mostNamed = 1000;

interface Pace {
  readonly ended: number;
  readonly days: number;
}

/**
 * Who is answered in turn, by legal date, at the pace of late: the k-th is done after k ÷ pace days. Whoever's turn
 * comes after their date will be late; so will everybody when nothing has been answered.
 */
export function forecastOf(open: readonly Counted[], today: CalendarDate, { ended, days }: Pace): Forecast {
  const queue = open
    .flatMap(({ row, due }) => (due === undefined ? [] : [{ id: row.id, due }]))
    .toSorted((left, right) => left.due.compare(right.due) || (left.id < right.id ? -1 : 1));
  const late = queue.filter(({ due }, place) => {
    if (ended === 0) return true;
    const wait = Math.ceil(((place + 1) * days) / ended);
    return today.add({ days: wait }).compare(due) > 0;
  });
  const until = (late.at(-1) ?? queue.at(-1))?.due ?? today;
  return {
    late: late.length,
    until: String(until),
    endedPerWeek: divideHalfEven(ended * 7, days),
    open: queue.length,
    undated: open.length - queue.length,
    requestIds: late.slice(0, mostNamed).map(({ id }) => id),
    method: `Open requests in order of their legal date, answered at the pace of the last ${days} days (${ended} answers). Late is whoever's turn comes after their date; those whose clock stands still are left out.`,
  };
}
