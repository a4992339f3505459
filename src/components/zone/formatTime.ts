const formats = new Map<string, Intl.DateTimeFormat>();

/** Making an Intl format costs more than using it a thousand times. */
const format = (key: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const name = `${key} ${timeZone}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat("en-GB", { timeZone, ...options });
  formats.set(name, known);
  return known;
};

const day = { year: "numeric", month: "short", day: "2-digit" } as const;
const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** "21 Nov 2026, 14:03" */
export const formatMinute = (at: Date, timeZone: string): string =>
  format("minute", timeZone, { ...day, ...clock }).format(at);

/** "21 Nov 2026, 14:03:27 CET" */
export const formatSecond = (at: Date, timeZone: string): string =>
  format("second", timeZone, { ...day, ...clock, second: "2-digit", timeZoneName: "short" }).format(at);

const yearOf = (at: Date, timeZone: string) => format("year", timeZone, { year: "numeric" }).format(at);

/** "21 Nov, 15:43:57", as short as a dense list needs it; of another year than now's, "21 Nov 2025, 15:43:57". */
export const formatMoment = (at: Date, timeZone: string, now: Date): string => {
  const toTheSecond = { ...clock, second: "2-digit" } as const;
  if (yearOf(at, timeZone) !== yearOf(now, timeZone))
    return format("dated moment", timeZone, { ...day, ...toTheSecond }).format(at);
  return format("moment", timeZone, { month: "short", day: "2-digit", ...toTheSecond }).format(at);
};

/** "21 Nov 2026" */
export const formatDay = (at: Date, timeZone: string): string => format("day", timeZone, day).format(at);

/** "21 Nov"; of another year than now's, "21 Nov 2025". */
export const formatBriefDay = (at: Date, timeZone: string, now: Date): string =>
  yearOf(at, timeZone) === yearOf(now, timeZone)
    ? format("brief day", timeZone, { month: "short", day: "2-digit" }).format(at)
    : formatDay(at, timeZone);

const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

const brief = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" });

const spans: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 31_557_600_000],
  ["month", 2_629_800_000],
  ["week", 604_800_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** "3 hours ago", "in 2 days", "now"; brief: "3 hr. ago" */
export const formatRelative = (at: Date, now: Date, isBrief = false): string => {
  const words = isBrief ? brief : relative;
  const distance = at.getTime() - now.getTime();
  const span = spans.find(([, length]) => Math.abs(distance) >= length);
  return span ? words.format(Math.trunc(distance / span[1]), span[0]) : words.format(0, "second");
};
