import { addDays, daysApart, firstInstantOf, localDateOf } from "../deadlines";

export interface EarliestEffect {
  /** The first lawful instant (RFC 3339). */
  readonly at: string;
  /** The first whole day, in the controller's zone, on which the version may begin. */
  readonly date: string;
}

const isFirstInstant = (at: string, date: string, timeZone: string): boolean =>
  Date.parse(firstInstantOf(date, timeZone)) === Date.parse(at);

/**
 * When a version that is noticed at `noticedAt` (RFC 3339) may take effect at the earliest. The day of the notice does
 * not count (Regulation 1182/71, Art. 3(1)), each of the promised days counts whole, on the calendar of the
 * controller's zone: days of 23 and 25 hours are days. Without promised days it may begin at once, and on the next
 * whole day. Throws what `localDateOf` throws.
 */
export function earliestEffect(noticedAt: string, noticeDays: number, timeZone: string): EarliestEffect {
  const today = localDateOf(noticedAt, timeZone);
  const begun = isFirstInstant(noticedAt, today, timeZone) ? 0 : 1;
  const date = addDays(today, noticeDays + begun);
  return { at: noticeDays === 0 ? noticedAt : firstInstantOf(date, timeZone), date };
}

/** Whole days between notice and effect in the controller's zone; negative when it took effect before it was told. */
export function daysOfNotice(noticedAt: string, effectiveAt: string, timeZone: string): number {
  const from = localDateOf(noticedAt, timeZone);
  const begun = isFirstInstant(noticedAt, from, timeZone) ? 0 : 1;
  return daysApart(from, localDateOf(effectiveAt, timeZone)) - begun;
}

/** Days of notice that a change needs: only a material one needs any. */
export const promisedNotice = (isMaterial: boolean, noticeDays: number): number =>
  isMaterial ? noticeDays : 0;
