/** A series as it is drawn. */
export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  /** A colour of the theme: `var(--st-series-1)`. */
  readonly colour: string;
}

/** One span of time; heights are shares of the full height, see valueScale.ts. */
export interface ChartColumn {
  readonly name: string;
  readonly heights: readonly (number | undefined)[];
  /** Height of the compared total. */
  readonly before: number | undefined;
  /** Not over yet. */
  readonly open: boolean;
}

export interface ChartTick {
  readonly height: number;
  readonly text: string;
}

export interface ChartData {
  readonly look: "bars" | "area" | "lines";
  readonly series: readonly ChartSeries[];
  readonly columns: readonly ChartColumn[];
  readonly ticks: readonly ChartTick[];
  readonly height: number;
}
