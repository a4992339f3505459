import type { Granularity } from "./usage";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** More spans than these read as noise on a screen. */
const MOST_SPANS = 800;

const shortest: Readonly<Record<Granularity, number>> = {
  PT1M: 60_000,
  PT1H: HOUR,
  P1D: DAY,
  P1W: 7 * DAY,
  P1M: 28 * DAY,
};

export const granularities = Object.keys(shortest) as readonly Granularity[];

const lengthOf = ({ from, to }: { from: string; to: string }): number => Date.parse(to) - Date.parse(from);

/** The granularity that a range is read by unless another is chosen: months of a year, days of a month, hours of a day. */
export const fittingGranularity = (range: { from: string; to: string }): Granularity => {
  const length = lengthOf(range);
  if (length <= 2 * HOUR) return "PT1M";
  if (length <= 3 * DAY) return "PT1H";
  return length <= 93 * DAY ? "P1D" : "P1M";
};

/** Those that cut a range into at most {@link MOST_SPANS} spans, and into more than a part of one. */
export const offeredGranularities = (range: { from: string; to: string }): readonly Granularity[] => {
  const length = lengthOf(range);
  const fitting = fittingGranularity(range);
  return granularities.filter(
    (each) => each === fitting || (length / shortest[each] <= MOST_SPANS && length >= shortest[each]),
  );
};

/** The chosen one where it is offered for the range, otherwise the fitting one: a link never asks for what is refused. */
export const granularityFor = (
  range: { from: string; to: string },
  chosen: Granularity | undefined,
): Granularity =>
  chosen !== undefined && offeredGranularities(range).includes(chosen) ? chosen : fittingGranularity(range);
