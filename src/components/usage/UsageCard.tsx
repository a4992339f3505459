import { useTranslate } from "react-admin";
import type { UsageSeriesSet } from "../../domain/usage/usageSeries";
import { classNames } from "../classNames";
import { colourOf } from "./chartOfSeries";
import { longSpanName, oddHours } from "./spanNames";
import type { UsagePlace } from "../../domain/usage/usagePlace";
import { useUsageWords } from "./useUsageWords";

interface UsageCardProps {
  set: UsageSeriesSet;
  place: UsagePlace;
  column: number;
  chosen: number | undefined;
}

interface LineProps {
  name: string;
  value: string;
  colour?: string;
  isStrong?: boolean;
}

const Line = ({ name, value, colour, isStrong = false }: LineProps) => (
  <div className={classNames("flex items-center gap-1.5 py-px", isStrong && "font-semibold")}>
    {colour && <span className="size-2 shrink-0 rounded-sm" style={{ background: colour }} />}
    <bdi className="min-w-0 flex-1 truncate text-left">{name}</bdi>
    <span className="tabular-nums">{value}</span>
  </div>
);

/** All that one span says, beside the pointer. */
export const UsageCard = ({ set, place, column, chosen }: UsageCardProps) => {
  const translate = useTranslate();
  const { figure, seriesName } = useUsageWords();
  const point = set.points[column];
  if (!point) return null;
  const { granularity, timeZone } = place;
  const odd = oddHours(point, granularity);
  return (
    <>
      <p className="pb-1 font-medium">
        {longSpanName(point, granularity, timeZone)}
        {odd !== undefined && ` · ${translate("usage.odd_day", { hours: odd })}`}
        {point.open && ` · ${translate("usage.open")}`}
      </p>
      {set.series.map((series, at) => {
        const value = point.values[at];
        if (value === undefined || (value === 0n && at !== chosen)) return null;
        return (
          <Line
            key={series.id}
            name={seriesName(series)}
            value={figure(value, set)}
            colour={colourOf(series, at)}
            isStrong={at === chosen}
          />
        );
      })}
      <div className="mt-1 border-t border-hairline pt-1">
        {set.isStacked ? (
          <Line name={translate("usage.total")} value={figure(point.total, set)} isStrong />
        ) : (
          <Line
            name={translate("usage.requests")}
            value={figure(point.total, { unit: "count", currency: "" })}
          />
        )}
        {point.before !== undefined && (
          <Line
            name={translate(`usage.compare.${place.view.compare ?? "previous"}`)}
            value={figure(point.before, set)}
          />
        )}
      </div>
    </>
  );
};
