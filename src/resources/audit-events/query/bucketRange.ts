import { localOfInstant } from "../../../components/zone/localTime";

const minuteMs = 60_000;

const isMidnight = (local: string) => local.endsWith("T00:00");

/**
 * A stretch of buckets, `[start, end)`, as the ends of a range of the query, both of which count as a whole: as days
 * where it is whole days of the zone, else as minutes in UTC, which no change of the clocks makes ambiguous.
 */
export const bucketRange = (start: string, end: string, timeZone: string): { from: string; to: string } => {
  const lastMinute = new Date(Date.parse(end) - minuteMs).toISOString();
  const [first, next] = [localOfInstant(start, timeZone), localOfInstant(end, timeZone)];
  if (isMidnight(first) && isMidnight(next))
    return { from: first.slice(0, 10), to: localOfInstant(lastMinute, timeZone).slice(0, 10) };
  const minute = (instant: string) => `${instant.slice(0, 16)}Z`;
  return { from: minute(new Date(start).toISOString()), to: minute(lastMinute) };
};
