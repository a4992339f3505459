import { useId } from "react";
import { useTranslate } from "react-admin";
import type { Usage } from "../../domain/usage/usage";
import { usePlatformZone } from "../zone/PlatformZone";
import { formatDay, formatMinute } from "../zone/formatTime";
import { formatMoney } from "../../domain/money";
import { TimeText } from "../field/DateField";
import { usageBars, type UsageBar } from "../../domain/usage/usageBars";

const gap = 0.12;
const least = 8;
const MINUTE_MS = 60_000;

/** The range is half-open: what it ends before is no part of it. */
const lastMinute = (to: string): string => new Date(Date.parse(to) - MINUTE_MS).toISOString();

/** Cost over time. The figures stand in the table below; a bar says its own on hover. */
export const UsageChart = ({ usage }: { usage: Usage }) => {
  const translate = useTranslate();
  const zone = usePlatformZone();
  const hatch = useId();
  const bars = usageBars(usage.buckets, usage, usage.totals.cost?.currency ?? "");
  const words = { credits: translate("kit.money.credits") };
  const dated = usage.granularity === "PT1H" ? formatMinute : formatDay;
  const titleOf = (bar: UsageBar) =>
    translate(bar.open ? "usage.bar_open" : "usage.bar", {
      when: dated(new Date(bar.start), zone),
      cost: formatMoney(bar.cost, "en", words),
      smart_count: bar.requests,
    });
  if (bars.length === 0) return null;
  return (
    <div className="px-4 pb-3">
      <svg
        role="img"
        aria-label={translate("usage.chart")}
        viewBox="0 0 1000 1000"
        preserveAspectRatio="none"
        className="h-28 w-full overflow-visible border-b border-line"
      >
        <defs>
          <pattern id={hatch} width="6" height="60" patternUnits="userSpaceOnUse">
            <rect width="6" height="60" className="fill-accent-soft" />
            <rect width="6" height="24" className="fill-accent" opacity="0.55" />
          </pattern>
        </defs>
        {bars.map((bar) => {
          const height = Math.max(bar.height, bar.requests > 0 ? least : 0);
          return (
            <g key={bar.start}>
              <title>{titleOf(bar)}</title>
              <rect x={bar.left} y={0} width={bar.width} height={1000} fill="transparent" />
              <rect
                x={bar.left + (bar.width * gap) / 2}
                y={1000 - height}
                width={bar.width * (1 - gap)}
                height={height}
                {...(bar.open ? { fill: `url(#${hatch})` } : { className: "fill-accent" })}
              />
            </g>
          );
        })}
      </svg>
      <div className="flex justify-between pt-1 text-2xs text-muted">
        <TimeText at={usage.from} show={usage.granularity === "PT1H" ? "minute" : "day"} />
        <span>{translate("usage.bars_legend")}</span>
        <TimeText at={lastMinute(usage.to)} show={usage.granularity === "PT1H" ? "minute" : "day"} />
      </div>
    </div>
  );
};
