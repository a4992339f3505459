import { useMemo } from "react";
import { usageSeries, type UsageSeriesSet } from "../../domain/usage/usageSeries";
import type { Measure } from "../../domain/usage/usageView";
import { ForecastPanel } from "./ForecastPanel";
import { MoversPanel } from "./MoversPanel";
import { UnusualDays } from "./UnusualDays";
import type { UsageShown } from "./usagePlace";
import { useUsageWords } from "./useUsageWords";
import { VariancePanel } from "./VariancePanel";

interface InsightsProps extends UsageShown {
  /** What the chart shows, and of which measure. */
  set: UsageSeriesSet;
  measure: Measure;
}

/** What stands out: why cost changed, where most, what the month will come to, which days were unlike the others. */
export const Insights = ({ set: drawn, measure: drawnMeasure, ...shown }: InsightsProps) => {
  const { usage, place } = shown;
  const { figure } = useUsageWords();
  const measure = usage.totals.cost === undefined ? "requests" : "cost";
  const isByDay = usage.granularity === "P1D";
  const set = useMemo(() => {
    if (!isByDay) return undefined;
    // Days are looked at as wholes: where they are drawn already, they are not added up again.
    return measure === drawnMeasure ? drawn : usageSeries({ ...usage, groupBy: [] }, measure, place.now);
  }, [usage, measure, drawn, drawnMeasure, place.now, isByDay]);
  const inWords = (value: bigint) => (set ? figure(value, set) : "");
  return (
    <>
      <VariancePanel {...shown} />
      <div className="grid items-start gap-4 empty:hidden lg:grid-cols-2">
        <MoversPanel {...shown} />
        {set && <ForecastPanel days={set.points} place={place} figure={inWords} />}
        {set && <UnusualDays days={set.points} place={place} figure={inWords} />}
      </div>
    </>
  );
};
