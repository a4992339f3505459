import { LinkBase, useTranslate } from "react-admin";
import { requestLogPath } from "../../domain/usage/figureLinks";
import type { UsagePoint, UsageSeriesSet } from "../../domain/usage/usageSeries";
import { longSpanName } from "./spanNames";
import type { UsagePlace } from "../../domain/usage/usagePlace";
import type { UsageRights } from "./usagePlace";
import { useUsageWords } from "./useUsageWords";

interface HeatStripProps {
  set: UsageSeriesSet;
  place: UsagePlace;
  rights: UsageRights;
}

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** Local day and hour of each span; where clocks go back an hour stands twice, and both are added up. */
const byDay = (points: readonly UsagePoint[], timeZone: string) => {
  const clock = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    hourCycle: "h23",
  });
  const days = new Map<string, Map<number, { from: string; to: string; total: bigint; open: boolean }>>();
  for (const { from, to, total, open } of points) {
    const parts = Object.fromEntries(
      clock.formatToParts(new Date(from)).map(({ type, value }) => [type, value]),
    );
    const day = [parts["year"], parts["month"], parts["day"]].join("-");
    const hour = Number(parts["hour"]);
    const row =
      days.get(day) ?? new Map<number, { from: string; to: string; total: bigint; open: boolean }>();
    const known = row.get(hour);
    row.set(
      hour,
      known ? { from: known.from, to, total: known.total + total, open } : { from, to, total, open },
    );
    days.set(day, row);
  }
  return [...days];
};

const depth = (total: bigint, most: bigint): number =>
  most === 0n ? 0 : Math.max(total > 0n ? 8 : 0, Number((total * 100n) / most));

/** When it happens: days below each other, hours beside each other, the darker the more. */
export const HeatStrip = ({ set, place, rights }: HeatStripProps) => {
  const translate = useTranslate();
  const { figure } = useUsageWords();
  const days = byDay(set.points, place.timeZone);
  const most = set.points.reduce<bigint>((high, { total }) => (total > high ? total : high), 0n);
  const unit = set.isStacked ? set : { unit: "count" as const, currency: "" };
  return (
    <div
      className="relative overflow-x-auto px-4 pt-3 pb-4"
      tabIndex={0}
      role="group"
      aria-label={translate("usage.heat")}
    >
      <table className="w-full min-w-[800px] table-fixed border-separate border-spacing-px text-2xs text-muted">
        <caption className="pb-2 text-left">
          {translate("usage.heat_axis", {
            measure: translate(`usage.measure.${place.view.measure}`),
            zone: place.timeZone,
          })}
        </caption>
        <thead>
          <tr>
            <td className="w-32" />
            {hours.map((hour) => (
              <th key={hour} scope="col" className="font-normal tabular-nums">
                {String(hour).padStart(2, "0")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(([day, cells]) => {
            const [first] = cells.values();
            return (
              <tr key={day}>
                <th scope="row" className="pr-2 text-left font-normal whitespace-nowrap tabular-nums">
                  {first && longSpanName(first, "P1D", place.timeZone)}
                </th>
                {hours.map((hour) => {
                  const cell = cells.get(hour);
                  if (!cell) return <td key={hour} className="hatched" />;
                  const words = `${longSpanName(cell, "PT1H", place.timeZone)}: ${figure(cell.total, unit)}`;
                  const look = {
                    background: `color-mix(in oklab, var(--st-series-1) ${depth(cell.total, most)}%, var(--st-sunken))`,
                  };
                  return (
                    <td key={hour} className="h-6 p-0">
                      {cell.total > 0n && rights.requests ? (
                        <LinkBase
                          to={requestLogPath(place.filter, cell, { kind: "all" })}
                          title={words}
                          aria-label={words}
                          className="block h-full min-h-6 rounded-[2px]"
                          style={look}
                        />
                      ) : (
                        <span title={words} className="block h-full min-h-6 rounded-[2px]" style={look}>
                          <span className="sr-only">{words}</span>
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
