import { LinkBase, useTranslate } from "react-admin";
import { classNames } from "../../../components/classNames";
import { monthsBetween, type CalendarMonth } from "./monthWeeks";
import { queuePath, type CalendarDay } from "./privacyReport";

const MOST_MONTHS = 6;

const monthName = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });
const dayName = new Intl.DateTimeFormat("en", { weekday: "short", timeZone: "UTC" });
const nameOfMonth = (month: string) => monthName.format(new Date(`${month}-01T00:00:00Z`));
// A week that begins on a Monday.
const weekdays = ["05", "06", "07", "08", "09", "10", "11"].map((day) =>
  dayName.format(new Date(`2026-01-${day}T00:00:00Z`)),
);

interface DayProps {
  date: string;
  entry: CalendarDay | undefined;
  today: string;
}

const Day = ({ date, entry, today }: DayProps) => {
  const translate = useTranslate();
  const isLate = date < today;
  const number = (
    <span className={classNames("text-xs", date === today ? "font-semibold text-accent" : "text-muted")}>
      {Number(date.slice(-2))}
    </span>
  );
  if (!entry) return number;
  const { due, internalDue } = entry;
  return (
    <div className="flex h-full flex-col">
      {number}
      {due > 0 && (
        <LinkBase
          to={queuePath({ open: true, dueOn: date })}
          aria-label={translate("request_report.calendar.due_on", { smart_count: due, date })}
          className={classNames(
            "mt-0.5 rounded px-1 text-center text-sm font-semibold hover:underline",
            isLate ? "bg-critical-soft text-critical" : "bg-accent-soft text-accent",
          )}
        >
          {due}
        </LinkBase>
      )}
      {internalDue > 0 && (
        <LinkBase
          to={queuePath({ open: true, internalDueOn: date })}
          aria-label={translate("request_report.calendar.internal_on", { smart_count: internalDue, date })}
          className="mt-0.5 rounded border border-hairline px-1 text-center text-xs text-muted hover:underline"
        >
          {internalDue}
        </LinkBase>
      )}
    </div>
  );
};

interface MonthProps {
  month: CalendarMonth;
  days: ReadonlyMap<string, CalendarDay>;
  today: string;
}

const Month = ({ month: { month, weeks }, days, today }: MonthProps) => (
  <table className="w-full table-fixed border-collapse">
    <caption className="pb-1 text-left text-sm font-semibold">{nameOfMonth(month)}</caption>
    <thead>
      <tr>
        {weekdays.map((name) => (
          <th key={name} scope="col" className="pb-1 text-left text-xs font-normal text-muted">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeks.map((week, row) => (
        // oxlint-disable-next-line react/no-array-index-key -- a week has no other name than its place
        <tr key={row}>
          {week.map((date, column) => (
            <td
              // oxlint-disable-next-line react/no-array-index-key -- nor has a day that belongs to another month
              key={column}
              aria-current={date === today ? "date" : undefined}
              className="h-14 border border-hairline p-1 align-top"
            >
              {date !== undefined && <Day date={date} entry={days.get(date)} today={today} />}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** What is due when: the legal date in colour, the team's own outlined; each opens those requests. */
export const DueCalendar = ({ calendar, today }: { calendar: readonly CalendarDay[]; today: string }) => {
  const translate = useTranslate();
  const ahead = calendar.filter(({ date }) => date >= `${today.slice(0, "YYYY-MM".length)}-01`);
  const earlier = calendar.filter(({ date }) => date < `${today.slice(0, "YYYY-MM".length)}-01`);
  const earlierDue = earlier.reduce((sum, { due }) => sum + due, 0);
  const last = ahead.reduce((latest, { date }) => (date > latest ? date : latest), today);
  const days = new Map(calendar.map((day) => [day.date, day]));
  return (
    <div className="space-y-4">
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
        <span>
          <span aria-hidden className="mr-1 inline-block size-2.5 rounded-sm bg-accent-soft align-[-1px]" />
          {translate("request_report.calendar.legal")}
        </span>
        <span>
          <span
            aria-hidden
            className="mr-1 inline-block size-2.5 rounded-sm border border-line align-[-1px]"
          />
          {translate("request_report.calendar.internal")}
        </span>
      </p>
      {earlierDue > 0 && (
        <LinkBase
          to={queuePath({ open: true, dueOn_lt: `${today.slice(0, "YYYY-MM".length)}-01` })}
          className="text-sm text-critical underline"
        >
          {translate("request_report.calendar.earlier", { smart_count: earlierDue, count: earlierDue })}
        </LinkBase>
      )}
      <div className="grid gap-6 md:grid-cols-2 2xl:grid-cols-3">
        {monthsBetween(today, last, MOST_MONTHS).map((month) => (
          <Month key={month.month} month={month} days={days} today={today} />
        ))}
      </div>
    </div>
  );
};
