import type { DayOfUse } from "./forecast";

export interface UnusualDay extends DayOfUse {
  /** The median of the closed days. */
  readonly usual: bigint;
  readonly direction: "more" | "less";
}

export const FEWEST_DAYS = 14;
/** How many median deviations a day lies off, at least; and by which part of the usual. */
export const DEVIATIONS = 5n;
const LEAST_PART = 2n;

const sorted = (values: readonly bigint[]): readonly bigint[] =>
  values.toSorted((left, right) => {
    if (left === right) return 0;
    return left < right ? -1 : 1;
  });

/** The middle value; of an even number of values the lower of the two, so that nothing is divided. */
const median = (values: readonly bigint[]): bigint =>
  sorted(values)[Math.floor((values.length - 1) / 2)] ?? 0n;

const distance = (left: bigint, right: bigint): bigint => (left > right ? left - right : right - left);

/**
 * Days that are unlike the others: further from the median of all closed days than five times the median of those distances,
 * and than half of the median itself. Medians, so that one wild day does not hide another. Days before the first use are not
 * counted. Undefined below 14 closed days.
 */
export const unusualDays = (days: readonly DayOfUse[]): readonly UnusualDay[] | undefined => {
  // Before anybody asked for anything, nothing was usual.
  const first = days.findIndex(({ total }) => total > 0n);
  const closed = (first < 0 ? [] : days.slice(first)).filter(({ open }) => !open);
  if (closed.length < FEWEST_DAYS) return undefined;
  const usual = median(closed.map(({ total }) => total));
  const deviation = median(closed.map(({ total }) => distance(total, usual)));
  return closed
    .filter(({ total }) => {
      const off = distance(total, usual);
      return off > DEVIATIONS * deviation && LEAST_PART * off > usual;
    })
    .map((day) => ({ ...day, usual, direction: day.total > usual ? ("more" as const) : ("less" as const) }));
};
