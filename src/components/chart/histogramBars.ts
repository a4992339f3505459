export interface HistogramBucket {
  /** Instants in RFC 3339, half-open. */
  start: string;
  end: string;
  count: number;
  /** Parts of the count that stand out. */
  marked: number;
}

export interface HistogramBar {
  /** All in thousandths of the drawing. */
  left: number;
  width: number;
  height: number;
  markedHeight: number;
  /** Still filling when it was counted. */
  open: boolean;
}

const full = 1000;
const least = 16;

/** As wide as the time that a bucket covers: a day of 23 or 25 hours is narrower or wider than the others. */
export const histogramBars = (buckets: readonly HistogramBucket[], asOf: string): HistogramBar[] => {
  const first = buckets[0];
  const last = buckets.at(-1);
  if (!first || !last) return [];
  const from = Date.parse(first.start);
  const span = Date.parse(last.end) - from;
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  const tall = (count: number) => (count === 0 ? 0 : Math.max(least, (count / most) * full));
  return buckets.map(({ start, end, count, marked }) => ({
    left: ((Date.parse(start) - from) / span) * full,
    width: ((Date.parse(end) - Date.parse(start)) / span) * full,
    height: tall(count),
    markedHeight: Math.min(tall(marked), tall(count)),
    open: Date.parse(end) > Date.parse(asOf),
  }));
};

/** The bucket at a share (0 to 1) of the width. */
export const bucketAt = (bars: readonly HistogramBar[], share: number): number => {
  const place = share * full;
  const index = bars.findIndex(({ left, width }) => place < left + width);
  return index < 0 ? bars.length - 1 : index;
};

/** Hours of a bucket that is meant as one day; undefined where it has 24. */
export const oddHours = ({ start, end }: HistogramBucket): number | undefined => {
  const hours = (Date.parse(end) - Date.parse(start)) / 3_600_000;
  return hours === 23 || hours === 25 ? hours : undefined;
};
