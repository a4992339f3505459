import { memo, useId, useMemo, type Ref } from "react";
import { CartesianGrid, ComposedChart, XAxis, YAxis } from "recharts";
import { box, tickEvery } from "./chartBox";
import type { ChartData } from "./chartData";
import { SeriesLayer } from "./SeriesLayer";
import { FULL } from "./valueScale";

export interface SeriesChartProps extends ChartData {
  width: number;
  svgRef?: Ref<SVGSVGElement> | undefined;
}

/** Room for the longest name on the time axis. */
const NAME_WIDTH = 84;

/** All that Recharts is told of the data: from where to where. What it would draw bar by bar, SeriesLayer draws in one path a series. */
const extent = (columns: number) => [{ x: 0 }, { x: Math.max(1, columns) }];

const tickStyle = { fill: "var(--st-muted)", fontSize: 11 };
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
    const rows = useMemo(() => extent(columns.length), [columns.length]);
    const every = tickEvery(columns.length, width, NAME_WIDTH);
    const named = columns.flatMap((_, place) => (place % every === 0 ? [place + 0.5] : []));
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
          domain={[0, Math.max(1, columns.length)]}
          allowDataOverflow
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
          allowDataOverflow
          ticks={ticks.map((tick) => tick.height)}
          interval={0}
          width={box.left}
          tick={tickStyle}
          tickLine={false}
          axisLine={false}
          tickFormatter={(at: number) => texts.get(at) ?? ""}
        />
        <SeriesLayer look={look} series={series} columns={columns} hatch={hatch} />
      </ComposedChart>
    );
  },
);
SeriesChart.displayName = "SeriesChart";
