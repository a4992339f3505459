import type { ChartColumn, ChartData } from "./chartData";
import { FULL } from "./valueScale";

/** Where the drawing stands, in pixels. */
export interface PlotArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How much of a column's width its bar takes. */
const BAR_SHARE = 0.82;
/** Wider, a bar is a wall: a day on its own is still a bar. */
const WIDEST_BAR = 96;

const round = (pixels: number): number => Math.round(pixels * 100) / 100;

/** The width of a bar, at least a pixel. */
export const barWidth = (plot: PlotArea, columns: number): number =>
  Math.min(WIDEST_BAR, Math.max(1, (plot.width / Math.max(1, columns)) * BAR_SHARE));

/** The middle of a column. */
const middle = (plot: PlotArea, place: number, columns: number): number =>
  round(plot.x + ((place + 0.5) * plot.width) / Math.max(1, columns));

const level = (plot: PlotArea, height: number): number => round(plot.y + plot.height * (1 - height / FULL));

/** Where each series ends when all of them stand on each other, column by column; the first entry is the ground. */
const stacked = (columns: readonly ChartColumn[], series: number): readonly (readonly number[])[] => {
  const tops = [columns.map(() => 0)];
  for (let at = 0; at < series; at += 1) {
    const below = tops[at] ?? [];
    tops.push(columns.map(({ heights }, place) => (below[place] ?? 0) + (heights[at] ?? 0)));
  }
  return tops;
};

const bars = (columns: readonly ChartColumn[], series: number, plot: PlotArea): readonly string[] => {
  const tops = stacked(columns, series);
  const width = barWidth(plot, columns.length);
  return Array.from({ length: series }, (_, at) =>
    columns
      .map(({ heights }, place) => {
        if (!heights[at]) return "";
        const left = round(middle(plot, place, columns.length) - width / 2);
        const [low, high] = [level(plot, tops[at]?.[place] ?? 0), level(plot, tops[at + 1]?.[place] ?? 0)];
        return `M${left} ${low}H${round(left + width)}V${high}H${left}Z`;
      })
      .join(""),
  );
};

const areas = (columns: readonly ChartColumn[], series: number, plot: PlotArea): readonly string[] => {
  const tops = stacked(columns, series);
  const edge = (at: number) =>
    columns.map(
      (_, place) => `${middle(plot, place, columns.length)} ${level(plot, tops[at]?.[place] ?? 0)}`,
    );
  return Array.from({ length: series }, (_, at) =>
    columns.length === 0 ? "" : `M${edge(at + 1).join("L")}L${edge(at).toReversed().join("L")}Z`,
  );
};

/** A line through the columns that have a height; where there is none, the line is broken. A height on its own is a dash. */
export const linePath = (heights: readonly (number | undefined)[], plot: PlotArea): string => {
  const half = Math.min(3, plot.width / Math.max(1, heights.length) / 2);
  return heights
    .map((height, place) => {
      if (height === undefined) return "";
      const [x, y] = [middle(plot, place, heights.length), level(plot, height)];
      const isAlone = heights[place - 1] === undefined && heights[place + 1] === undefined;
      if (isAlone) return `M${round(x - half)} ${y}H${round(x + half)}`;
      return `${heights[place - 1] === undefined ? "M" : "L"}${x} ${y}`;
    })
    .join("");
};

/** One path per series: a year by day in nine series is nine elements and not some thousand. */
export const seriesPaths = (
  { look, series, columns }: Pick<ChartData, "look" | "series" | "columns">,
  plot: PlotArea,
): readonly string[] => {
  if (look === "bars") return bars(columns, series.length, plot);
  if (look === "area") return areas(columns, series.length, plot);
  return series.map((_, at) =>
    linePath(
      columns.map(({ heights }) => heights[at]),
      plot,
    ),
  );
};
