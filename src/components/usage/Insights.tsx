import { useMemo } from "react";
import { usageSeries } from "../../domain/usage/usageSeries";
import { ForecastPanel } from "./ForecastPanel";
import { MoversPanel } from "./MoversPanel";
import { UnusualDays } from "./UnusualDays";
import type { UsageShown } from "./usagePlace";
import { useUsageWords } from "./useUsageWords";
import { VariancePanel } from "./VariancePanel";

/** What stands out: why cost changed, where most, what the month will come to, which days were unlike the others. */
export const Insights = (shown: UsageShown) => {
  const { usage, place } = shown;
  const { figure } = useUsageWords();
  const measure = usage.totals.cost === undefined ? "requests" : "cost";
  const isByDay = usage.granularity === "P1D";
  const set = useMemo(
    () => (isByDay ? usageSeries({ ...usage, groupBy: [] }, measure, place.now) : undefined),
    [usage, measure, place.now, isByDay],
  );
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
