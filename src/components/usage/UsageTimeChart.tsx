import { useMemo, type RefObject } from "react";
import { useTranslate } from "react-admin";
import { filterOfPart } from "../../domain/usage/figureLinks";
import type { UsageSeries, UsageSeriesSet } from "../../domain/usage/usageSeries";
import type { UsageView } from "../../domain/usage/usageView";
import { ChartFrame } from "../chart/ChartFrame";
import { chartOfSeries } from "./chartOfSeries";
import { longSpanName, oddHours, shortSpanName } from "./spanNames";
import { UsageCard } from "./UsageCard";
import { UsageLegend } from "./UsageLegend";
import type { UsagePlace } from "../../domain/usage/usagePlace";
import { useUsageWords } from "./useUsageWords";

interface UsageTimeChartProps {
  set: UsageSeriesSet;
  place: UsagePlace;
  isStale: boolean;
  svgRef: RefObject<SVGSVGElement | null>;
  onOpen: (column: number) => void;
  onBack: () => void;
}

const HEIGHT = 264;

/** The view narrowed to a series; undefined where that cannot be asked for, or nothing would change. */
const onlyOf = ({ view, filter, show }: UsagePlace, { part }: UsageSeries): (() => void) | undefined => {
  if (part?.kind !== "group") return undefined;
  const narrowed: UsageView = { ...view, filter: filterOfPart(view.filter, part) };
  const isThere = Object.entries(part.dims).every(([name, value]) => filter[name] === value);
  return isThere ? undefined : () => show(narrowed);
};

/** A span of the chart in words: its total, or one of its series. */
const useInWords = (set: UsageSeriesSet, { granularity, timeZone }: UsagePlace) => {
  const translate = useTranslate();
  const { figure, seriesName } = useUsageWords();
  return (column: number, series: number | undefined): string => {
    const point = set.points[column];
    if (!point) return translate("usage.no_spans");
    const odd = oddHours(point, granularity);
    const chosen = series === undefined ? undefined : set.series[series];
    const value = series === undefined ? point.total : point.values[series];
    const unit = chosen || set.unit !== "ms" ? set : { unit: "count" as const, currency: "" };
    return [
      longSpanName(point, granularity, timeZone),
      odd !== undefined && translate("usage.odd_day", { hours: odd }),
      point.open && translate("usage.open"),
      chosen ? seriesName(chosen) : translate("usage.total"),
      value === undefined ? translate("usage.no_requests") : figure(value, unit),
      !chosen &&
        point.before !== undefined &&
        translate("usage.before_was", { value: figure(point.before, set) }),
    ]
      .filter(Boolean)
      .join(", ");
  };
};

/** Usage over time, with what the colours are. A span opens into its parts, and in the end into its requests. */
export const UsageTimeChart = ({ set, place, isStale, svgRef, onOpen, onBack }: UsageTimeChartProps) => {
  const translate = useTranslate();
  const { figure, seriesName } = useUsageWords();
  const { granularity, timeZone, view } = place;
  const inWords = useInWords(set, place);
  const chart = useMemo(
    () =>
      chartOfSeries(set, {
        look: view.look,
        height: HEIGHT,
        nameOf: seriesName,
        spanName: (span) => shortSpanName(span, granularity, timeZone),
      }),
    [set, view.look, seriesName, granularity, timeZone],
  );
  const entries = chart.series.map((each, at) => {
    const series = set.series[at];
    const total = set.points.reduce((sum, { values }) => sum + (values[at] ?? 0n), 0n);
    return {
      ...each,
      total: set.isStacked ? figure(total, set) : "",
      onOnly: series && onlyOf(place, series),
    };
  });
  return (
    <div>
      <ChartFrame
        {...chart}
        label={translate("usage.chart")}
        help={translate("usage.chart_help")}
        inWords={inWords}
        card={(column, series) => <UsageCard set={set} place={place} column={column} chosen={series} />}
        onOpen={onOpen}
        onBack={onBack}
        isStale={isStale}
        svgRef={svgRef}
      />
      <p className="px-4 text-2xs text-muted">
        {translate("usage.axis", { measure: translate(`usage.measure.${view.measure}`), zone: timeZone })}
      </p>
      <UsageLegend
        entries={entries}
        before={view.compare && translate(`usage.compare.${view.compare}`)}
        hasOpen={set.points.some(({ open }) => open)}
      />
    </div>
  );
};
