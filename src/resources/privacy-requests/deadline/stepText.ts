import { daysApart, holidayName, isWorkingDay, type DeadlineStep } from "../../../domain/deadlines";
import { formatDay } from "../../../components/zone/formatTime";

type Translate = (key: string, options?: Record<string, unknown>) => string;

const weekday = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" });

/** A plain date as the platform writes it, with its day of the week: a deadline is about working days. */
export const dayText = (date: string): string => {
  const at = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? date : `${weekday.format(at)}, ${formatDay(at, "UTC")}`;
};

const spans = /^(days|working_days)_(\d{1,3})$/;

/** Why the day before this step could not stay: its holiday's name, or which day of the week it is. */
const whyMoved = (from: string | undefined, country: string): string => {
  if (from === undefined || isWorkingDay(from, country)) return "";
  return holidayName(from, country) ?? weekday.format(new Date(`${from}T00:00:00Z`));
};

/** A step of the counting in words; a rule that the catalogue does not know is shown as it came. */
export const stepText = (
  step: DeadlineStep,
  before: DeadlineStep | undefined,
  country: string,
  translate: Translate,
): string => {
  const [, unit, amount] = spans.exec(step.rule) ?? [];
  if (unit !== undefined)
    return translate(`request_deadline.rule.${unit}`, { smart_count: Number(amount), count: amount });
  const added = step.rule === "pause" && before !== undefined ? daysApart(before.date, step.date) : 0;
  const why = step.rule === "roll" ? whyMoved(before?.date, country) : "";
  return translate(`request_deadline.rule.${why === "" ? step.rule : "roll_because"}`, {
    _: step.rule,
    why,
    smart_count: added,
    count: added,
  });
};
