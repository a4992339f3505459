import type { Granularity } from "../../domain/usage/usage";
import type { Span } from "../../domain/usage/usageView";

type Options = Intl.DateTimeFormatOptions;

const HOUR = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Making an Intl format costs more than using it a thousand times. */
const format = (name: string, timeZone: string, options: Options): Intl.DateTimeFormat => {
  const key = `${name} ${timeZone}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat("en-GB", { timeZone, ...options });
  formats.set(key, known);
  return known;
};

const clock: Options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const day: Options = { day: "2-digit", month: "short" };

const short: Readonly<Record<Granularity, Options>> = {
  P1M: { month: "short", year: "numeric" },
  P1W: day,
  P1D: day,
  PT1H: clock,
  PT1M: clock,
};

const long: Readonly<Record<Granularity, Options>> = {
  P1M: { month: "long", year: "numeric" },
  P1W: { ...day, year: "numeric" },
  P1D: { weekday: "short", ...day, year: "numeric" },
  PT1H: { ...day, year: "numeric", ...clock },
  PT1M: { ...day, year: "numeric", ...clock },
};

/** As an axis names a span; an hour of the first of a new day names the day. */
export const shortSpanName = ({ from }: Span, granularity: Granularity, timeZone: string): string => {
  const text = format(`short ${granularity}`, timeZone, short[granularity]).format(new Date(from));
  if (granularity === "PT1H" && text === "00:00") {
    return format("short P1D", timeZone, day).format(new Date(from));
  }
  return text;
};

/** Hours of a local day that has not 24 of them. */
export const oddHours = ({ from, to }: Span, granularity: Granularity): number | undefined => {
  const hours = (Date.parse(to) - Date.parse(from)) / HOUR;
  return granularity === "P1D" && hours > 22 && hours < 26 && hours !== 24 ? hours : undefined;
};

/** As a table and a reader's voice name it. */
export const longSpanName = (span: Span, granularity: Granularity, timeZone: string): string => {
  const name = format(`long ${granularity}`, timeZone, long[granularity]);
  const start = name.format(new Date(span.from));
  if (granularity === "P1M" || granularity === "P1D") return start;
  if (granularity === "P1W") return `${start} – ${name.format(new Date(Date.parse(span.to) - 1))}`;
  return `${start} – ${format("clock", timeZone, clock).format(new Date(span.to))}`;
};

/** A whole range: "22 Oct 2026 – 21 Nov 2026", with hours where it does not begin and end at midnight. */
export const rangeName = ({ from, to }: Span, timeZone: string): string => {
  const hours = format("clock", timeZone, clock);
  const isDays = [from, to].every((at) => hours.format(new Date(at)) === "00:00");
  const name = format(isDays ? "range day" : "range minute", timeZone, {
    ...day,
    year: "numeric",
    ...(!isDays && clock),
  });
  const [first, last] = [
    name.format(new Date(from)),
    name.format(new Date(Date.parse(to) - (isDays ? 1 : 0))),
  ];
  return first === last ? first : `${first} – ${last}`;
};
