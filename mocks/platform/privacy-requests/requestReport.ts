import { parseDate, type CalendarDate } from "@internationalized/date";
import type { components } from "../../../openapi/platform.gen";
import { isOpenState } from "../../../src/domain/privacy-requests/stateMachine";
import { invalidField } from "../problem";
import { ccpaMetrics } from "./ccpaMetrics";
import { counted, type Counted } from "./countedRequest";
import { localDate } from "./legalDates";
import type { PrivacyRequests } from "./requestArea";
import { datesOf, overdueOf } from "./requestDates";
import { forecastOf } from "./requestForecast";

type Schemas = components["schemas"];
type Report = Schemas["PrivacyReport"];

const paceDays = 28;
const daysUnlessTold = 90;

function onTimeOf(all: readonly Counted[], isWithin: (date: CalendarDate) => boolean): Report["onTime"] {
  const cells = new Map<string, Report["onTime"][number]>();
  for (const { row, answered, due } of all) {
    if (answered === undefined || !isWithin(answered)) continue;
    const month = String(answered).slice(0, 7);
    const key = `${month} ${row.type}`;
    const cell = cells.get(key) ?? { type: row.type, month, ended: 0, onTime: 0 };
    cell.ended += 1;
    if (due === undefined || answered.compare(due) <= 0) cell.onTime += 1;
    cells.set(key, cell);
  }
  return [...cells.entries()].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, cell]) => cell);
}

function workloadOf(
  { platform }: PrivacyRequests,
  all: readonly Counted[],
  since: CalendarDate,
): Report["workload"] {
  const byPerson = new Map<string, Report["workload"][number]>();
  for (const { row, answered } of all) {
    const { assignee } = row;
    const isOpen = isOpenState(row.state);
    const isRecent = answered !== undefined && answered.compare(since) > 0;
    if (!isOpen && !isRecent) continue;
    const key = assignee?.id ?? "";
    const of = byPerson.get(key) ?? {
      ...(assignee !== undefined && { assignee }),
      open: 0,
      overdue: 0,
      endedLast28Days: 0,
    };
    if (isOpen) of.open += 1;
    if (overdueOf(platform, row) === "legal") of.overdue += 1;
    if (isRecent) of.endedLast28Days += 1;
    byPerson.set(key, of);
  }
  return [...byPerson.values()].toSorted((left, right) => right.open - left.open);
}

function calendarOf(open: readonly Counted[]): Report["calendar"] {
  const days = new Map<string, Report["calendar"][number]>();
  const count = (date: string, field: "due" | "internalDue") => {
    const day = days.get(date) ?? { date, due: 0, internalDue: 0 };
    day[field] += 1;
    days.set(date, day);
  };
  for (const { row, due } of open) {
    if (due !== undefined) count(String(due), "due");
    count(datesOf(row).internalDueOn, "internalDue");
  }
  return [...days.values()].toSorted((left, right) => (left.date < right.date ? -1 : 1));
}

/** How the queue stands and goes, over all requests: everything in the controller's own days. */
export function requestReport(area: PrivacyRequests, asked: { from?: string; to?: string }): Report {
  const { clock, profile } = area.platform;
  const today = localDate(clock.iso(), profile.policy.reportingTimeZone);
  const to = asked.to === undefined ? today : parseDate(asked.to);
  const from = asked.from === undefined ? to.subtract({ days: daysUnlessTold }) : parseDate(asked.from);
  if (from.compare(to) > 0)
    throw invalidField("/query/from", "after_to", "The first day lies after the last.");
  const isWithin = (date: CalendarDate) => date.compare(from) >= 0 && date.compare(to) <= 0;
  const all = [...area.rows.values()].map(counted);
  const open = all.filter(({ row }) => isOpenState(row.state));
  const since = today.subtract({ days: paceDays });
  const endedLately = all.filter(
    ({ answered }) => answered !== undefined && answered.compare(since) > 0,
  ).length;
  const appliesCcpa = profile.policy.regimes.some((regime) => regime.id === "ccpa");
  return {
    asOf: clock.iso(),
    from: String(from),
    to: String(to),
    onTime: onTimeOf(all, isWithin),
    ccpa: appliesCcpa
      ? ccpaMetrics(
          area,
          all.filter(({ received }) => isWithin(received)),
        )
      : [],
    forecast: forecastOf(open, today, { ended: endedLately, days: paceDays }),
    workload: workloadOf(area, all, since),
    calendar: calendarOf(open),
  };
}
