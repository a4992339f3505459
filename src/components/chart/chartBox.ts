/** Room around the plot, the same for the drawing and for what lies over it. */
export const box = { left: 64, right: 12, top: 10, bottom: 26 } as const;

/** The column under a place of the chart, `undefined` outside the plot. */
export const columnAt = (x: number, width: number, count: number): number | undefined => {
  const inside = x - box.left;
  const plot = width - box.left - box.right;
  if (count === 0 || plot <= 0 || inside < 0 || inside > plot) return undefined;
  return Math.min(count - 1, Math.floor((inside / plot) * count));
};

/** Every how many-th column is named, so that names of `nameWidth` don't touch. */
export const tickEvery = (count: number, width: number, nameWidth: number): number => {
  const room = Math.max(1, Math.floor((width - box.left - box.right) / nameWidth));
  return Math.max(1, Math.ceil(count / room));
};
