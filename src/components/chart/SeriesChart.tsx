import { memo, useId, useMemo, type Ref } from "react";
import { Area, Bar, CartesianGrid, ComposedChart, Line, ReferenceArea, XAxis, YAxis } from "recharts";
import { box, tickEvery } from "./chartBox";
import type { ChartColumn, ChartData, ChartSeries } from "./chartData";
import { FULL } from "./valueScale";

export interface SeriesChartProps extends ChartData {
  width: number;
  svgRef?: Ref<SVGSVGElement> | undefined;
}

/** Room for the longest name on the time axis. */
const NAME_WIDTH = 84;
const BAR_SHARE = 0.82;

type Row = Record<string, number | undefined>;

const key = (place: number) => `s${place}`;

const rowsOf = (columns: readonly ChartColumn[]): Row[] =>
  columns.map(({ heights, before }, place) => ({
    x: place + 0.5,
    before,
    ...Object.fromEntries(heights.map((height, at) => [key(at), height])),
  }));

const tickStyle = { fill: "var(--st-muted)", fontSize: 11 };
const still = { isAnimationActive: false } as const;

const bars = (series: readonly ChartSeries[], barSize: number) =>
  series.map(({ id, colour }, place) => (
    <Bar
      key={id}
      dataKey={key(place)}
      stackId="all"
      fill={colour}
      barSize={barSize}
      // A line of the ground between neighbours: colours are not all that tells them apart.
      {...(barSize > 5 && { stroke: "var(--st-surface)", strokeWidth: 0.75 })}
      {...still}
    />
  ));

const areas = (series: readonly ChartSeries[]) =>
  series.map(({ id, colour }, place) => (
    <Area
      key={id}
      dataKey={key(place)}
      stackId="all"
      fill={colour}
      fillOpacity={0.86}
      stroke="var(--st-surface)"
      strokeWidth={0.75}
      type="linear"
      dot={false}
      activeDot={false}
      {...still}
    />
  ));

const dashes = ["", "6 3", "2 3"];

const lines = (series: readonly ChartSeries[]) =>
  series.map(({ id, colour }, place) => (
    <Line
      key={id}
      dataKey={key(place)}
      stroke={colour}
      strokeWidth={1.75}
      strokeDasharray={dashes[place % dashes.length] ?? ""}
      type="linear"
      dot={false}
      activeDot={false}
      {...still}
    />
  ));

/** What lies over the bars of a time that is not over. */
const hatched = (id: string) => (
  <defs>
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="2.5" height="6" fill="var(--st-surface)" fillOpacity="0.72" />
    </pattern>
  </defs>
);

/** The drawing alone: what can be pointed at and heard lies over it (ChartFrame). Loaded lazily: it brings Recharts. */
export const SeriesChart = memo(
  ({ look, series, columns, ticks, height, width, svgRef }: SeriesChartProps) => {
    const hatch = useId();
    const rows = useMemo(() => rowsOf(columns), [columns]);
    const slot = (width - box.left - box.right) / Math.max(1, columns.length);
    const every = tickEvery(columns.length, width, NAME_WIDTH);
    const named = columns.flatMap((_, place) => (place % every === 0 ? [place + 0.5] : []));
    const firstOpen = columns.findIndex(({ open }) => open);
    const texts = new Map(ticks.map((tick) => [tick.height, tick.text]));
    return (
      <ComposedChart
        {...(svgRef && { ref: svgRef })}
        width={width}
        height={height}
        data={rows}
        margin={{ top: box.top, right: box.right, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        {hatched(hatch)}
        <CartesianGrid vertical={false} stroke="var(--st-hairline)" />
        <XAxis
          dataKey="x"
          type="number"
          domain={[0, columns.length]}
          ticks={named}
          interval={0}
          height={box.bottom}
          tick={tickStyle}
          tickLine={false}
          stroke="var(--st-line)"
          tickFormatter={(at: number) => columns[Math.floor(at)]?.name ?? ""}
        />
        <YAxis
          type="number"
          domain={[0, FULL]}
          ticks={ticks.map((tick) => tick.height)}
          interval={0}
          width={box.left}
          tick={tickStyle}
          tickLine={false}
          axisLine={false}
          tickFormatter={(at: number) => texts.get(at) ?? ""}
        />
        {look === "bars" && bars(series, Math.max(1, slot * BAR_SHARE))}
        {look === "area" && areas(series)}
        {look === "lines" && lines(series)}
        {columns.some(({ before }) => before !== undefined) && (
          <Line
            dataKey="before"
            stroke="var(--st-ink)"
            strokeWidth={1.5}
            strokeDasharray="4 3"
            type="linear"
            dot={false}
            activeDot={false}
            {...still}
          />
        )}
        {firstOpen >= 0 && (
          <ReferenceArea
            x1={firstOpen}
            x2={columns.length}
            y1={0}
            y2={FULL}
            fill={`url(#${hatch})`}
            fillOpacity={1}
            // Above the bars, which are in layer 300.
            zIndex={450}
          />
        )}
      </ComposedChart>
    );
  },
);
SeriesChart.displayName = "SeriesChart";
