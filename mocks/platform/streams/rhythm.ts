import { randomAt, streamOf } from "../random";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The platform has more than doubled in the 90 days. */
const GROWTH = 1.4;
const series = streamOf("traffic.rhythm");

// Share of a working day's traffic by hour of the day, UTC: Europe's day, America's evening, a quiet night.
const byHour = [3, 2, 2, 2, 2, 3, 5, 8, 11, 13, 14, 14, 13, 14, 15, 15, 14, 13, 12, 10, 9, 8, 6, 4];
const byWeekday = [0.45, 1, 1.08, 1.1, 1.06, 0.95, 0.5];

/** Share of the 90 days' traffic that falls into the last `days`. */
export function recentShare(days: number): number {
  const before = Math.max(0, 1 - days / 90);
  return 1 - (before + (GROWTH * before ** 2) / 2) / (1 + GROWTH / 2);
}

/** How busy an hour is against others: time of day, day of week, a platform that grows, and chance. */
function weightOf(hour: number, from: number, to: number, seed: number, rise: number): number {
  const at = new Date(hour);
  const rhythm = (byHour[at.getUTCHours()] ?? 1) * (byWeekday[at.getUTCDay()] ?? 1);
  const growth = 1 + rise * ((hour - from) / (to - from));
  return rhythm * growth * (0.8 + 0.4 * randomAt(seed, series, Math.floor(hour / HOUR)));
}

/**
 * `count` rising times over the days (90 unless told) before `to`, in milliseconds: hours get rows by their weight, and within an
 * hour the rows lie evenly with jitter.
 */
export function trafficTimes(
  into: Float64Array,
  count: number,
  to: number,
  seed: number,
  days = 90,
  rise = GROWTH,
): void {
  const from = to - days * DAY;
  const weights: number[] = [];
  const firstHour = Math.floor(from / HOUR) * HOUR;
  for (let hour = firstHour; hour < to; hour += HOUR) {
    const covered = Math.min(to, hour + HOUR) - Math.max(from, hour);
    weights.push(weightOf(hour, from, to, seed, rise) * (covered / HOUR));
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let row = 0;
  let before = 0;
  weights.forEach((weight, place) => {
    before += weight;
    const until = place === weights.length - 1 ? count : Math.round((before / total) * count);
    const start = Math.max(from, firstHour + place * HOUR);
    const step = (Math.min(to, firstHour + (place + 1) * HOUR) - start) / Math.max(1, until - row);
    const first = row;
    for (; row < until; row += 1) {
      into[row] = Math.floor(start + (row - first + randomAt(seed, series, row + 0x10000)) * step);
    }
  });
}
