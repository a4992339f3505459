import { otherColour, seriesColour } from "../../theme/chartColours";
import type { ChartData, ChartSeries } from "../chart/chartData";
import { shareOf, valueScale } from "../chart/valueScale";
import type { UsageSeries, UsageSeriesSet } from "../../domain/usage/usageSeries";
import type { Look } from "../../domain/usage/usageView";
import { tickText } from "./useUsageWords";

/** Above it bars are thinner than the gaps between them. */
const MOST_BARS = 130;

const greatest = ({ points, isStacked }: UsageSeriesSet): bigint =>
  points.reduce((most, { total, values, before }) => {
    const heights = isStacked ? [total] : values;
    return [...heights, before].reduce<bigint>(
      (high, each) => (each !== undefined && each > high ? each : high),
      most,
    );
  }, 0n);

const lookOf = (set: UsageSeriesSet, look: Look | undefined): ChartData["look"] => {
  if (!set.isStacked) return "lines";
  // An area over one span has no width.
  if (set.points.length === 1) return "bars";
  if (look === "bars" || look === "area") return look;
  return set.points.length > MOST_BARS ? "area" : "bars";
};

export const colourOf = ({ kind }: UsageSeries, place: number): string =>
  kind === "other" ? otherColour : seriesColour(place);

/** Series as they are drawn: heights are shares of the axis, worked out from exact values. */
export const chartOfSeries = (
  set: UsageSeriesSet,
  options: {
    look: Look | undefined;
    height: number;
    nameOf: (series: UsageSeries) => string;
    spanName: (span: { from: string; to: string }) => string;
  },
): ChartData => {
  const scale = valueScale(greatest(set));
  const series = set.series.map((each, place): ChartSeries => ({
    id: each.id,
    name: options.nameOf(each),
    colour: colourOf(each, place),
  }));
  return {
    look: lookOf(set, options.look),
    height: options.height,
    series,
    columns: set.points.map(({ values, before, open, from, to }) => ({
      name: options.spanName({ from, to }),
      heights: values.map((value) => (value === undefined ? undefined : shareOf(value, scale))),
      before: before === undefined ? undefined : shareOf(before, scale),
      open,
    })),
    ticks: scale.ticks.map((tick) => ({ height: shareOf(tick, scale), text: tickText(tick, set) })),
  };
};
