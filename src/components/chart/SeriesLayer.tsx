import { memo, useMemo } from "react";
import { usePlotArea } from "recharts";
import type { ChartData } from "./chartData";
import { barWidth, linePath, seriesPaths } from "./seriesPaths";

type SeriesLayerProps = Pick<ChartData, "look" | "series" | "columns"> & {
  /** The pattern that lies over what is not over yet. */
  hatch: string;
};

const dashes = ["", "6 3", "2 3"];
/** Neighbours in bars thinner than this would be all line. */
const THINNEST_OUTLINED = 5;

/** The series of a chart within Recharts' axes, each as one path. */
export const SeriesLayer = memo(({ look, series, columns, hatch }: SeriesLayerProps) => {
  const plot = usePlotArea();
  const paths = useMemo(
    () => (plot ? seriesPaths({ look, series, columns }, plot) : []),
    [plot, look, series, columns],
  );
  const before = useMemo(
    () =>
      plot
        ? linePath(
            columns.map((column) => column.before),
            plot,
          )
        : "",
    [plot, columns],
  );
  if (!plot) return null;
  const isOutlined = look === "area" || barWidth(plot, columns.length) > THINNEST_OUTLINED;
  const firstOpen = columns.findIndex(({ open }) => open);
  const openFrom = plot.x + (firstOpen * plot.width) / Math.max(1, columns.length);
  return (
    <g>
      {series.map(({ id, colour }, place) =>
        look === "lines" ? (
          <path
            key={id}
            d={paths[place]}
            fill="none"
            stroke={colour}
            strokeWidth={1.75}
            strokeDasharray={dashes[place % dashes.length]}
          />
        ) : (
          <path
            key={id}
            d={paths[place]}
            fill={colour}
            fillOpacity={look === "area" ? 0.86 : 1}
            // A line of the ground between neighbours: colours are not all that tells them apart.
            {...(isOutlined && { stroke: "var(--st-surface)", strokeWidth: 0.75 })}
          />
        ),
      )}
      {before !== "" && (
        <path d={before} fill="none" stroke="var(--st-ink)" strokeWidth={1.5} strokeDasharray="4 3" />
      )}
      {firstOpen >= 0 && (
        <rect
          x={openFrom}
          y={plot.y}
          width={plot.x + plot.width - openFrom}
          height={plot.height}
          fill={`url(#${hatch})`}
        />
      )}
    </g>
  );
});
SeriesLayer.displayName = "SeriesLayer";
