const DAY_MS = 86_400_000;

function localDate(at: number, timeZone: string): string {
  // The Canadian form happens to be the ISO one.
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(at);
}

function isLocalMidnight(at: number, timeZone: string): boolean {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, timeStyle: "medium" });
  return format.format(at) === "00:00:00" && at % 1000 === 0;
}

export interface EarliestEffect {
  /** The first lawful instant, in milliseconds. */
  readonly at: number;
  /** The first whole day, in the controller's zone, on which the version may begin. */
  readonly date: string;
}

/** When a version noticed at `now` may take effect at the earliest: whole days of notice, then the next midnight. */
export function earliestEffect(now: number, noticeDays: number, timeZone: string): EarliestEffect {
  const at = now + noticeDays * DAY_MS;
  const date = localDate(at, timeZone);
  if (isLocalMidnight(at, timeZone)) return { at, date };
  // Counted on the calendar: a day of a clock change has 23 or 25 hours.
  return { at, date: new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, 10) };
}
