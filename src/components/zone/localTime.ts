const minuteMs = 60_000;

const parts = (at: Date, timeZone: string): Record<string, string> =>
  Object.fromEntries(
    new Intl.DateTimeFormat("en-GB", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );

/** An instant as "2026-11-21T14:03" on the clocks of a zone, the form of `<input type="datetime-local">`. */
export const localOfInstant = (instant: string, timeZone: string): string => {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return "";
  const { year = "", month = "", day = "", hour = "", minute = "" } = parts(at, timeZone);
  return `${year.padStart(4, "0")}-${month}-${day}T${hour}:${minute}`;
};

const offsetMs = (at: number, timeZone: string): number => {
  const onTheMinute = Math.floor(at / minuteMs) * minuteMs;
  return Date.parse(`${localOfInstant(new Date(onTheMinute).toISOString(), timeZone)}Z`) - onTheMinute;
};

/**
 * The instant at which the clocks of a zone show a local time. A time that clocks skip in spring is read by the offset
 * before the change, one that they show twice in autumn is the first of the two.
 */
export const instantOfLocal = (local: string, timeZone: string): string => {
  const asUtc = Date.parse(`${local}Z`);
  const before = asUtc - offsetMs(asUtc - 86_400_000, timeZone);
  const after = asUtc - offsetMs(asUtc + 86_400_000, timeZone);
  const isShown = (at: number) => localOfInstant(new Date(at).toISOString(), timeZone) === local.slice(0, 16);
  const found = [before, after].find(isShown) ?? before;
  return new Date(found).toISOString();
};
