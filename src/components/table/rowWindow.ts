export interface RowWindow {
  /** First row to draw. */
  first: number;
  /** How many rows from there. */
  visible: number;
  /** Of these, the ones that can be seen: from the first to the one before the second number. */
  inSight: readonly [number, number];
}

/** Rows drawn beyond each edge, so that a short scroll shows no gap. */
const OVERSCAN = 8;
/** The window moves in steps, so that most scroll events change nothing. */
const STEP = 4;

/** The rows to draw for a scroll position; pixels in, whole rows out. */
export const windowAt = (scrollTop: number, height: number, rowHeight: number): RowWindow => {
  const top = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const first = Math.max(0, top - (top % STEP) - OVERSCAN);
  const shown = Math.ceil(Math.max(0, height) / rowHeight) + 1;
  const start = top - (top % STEP);
  const end = start + shown + STEP;
  return { first, visible: end + OVERSCAN - first, inSight: [start, end] };
};

/** The drawn rows in order: those of the window that exist, and the one to keep. */
export const drawnRows = (
  { first, visible }: Pick<RowWindow, "first" | "visible">,
  count: number,
  keep: number,
): number[] => {
  const start = Math.min(first, Math.max(0, count - visible));
  const end = Math.min(count, start + visible);
  const rows = Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
  if (keep < 0 || keep >= count || (keep >= start && keep < end)) return rows;
  return keep < start ? [keep, ...rows] : [...rows, keep];
};
