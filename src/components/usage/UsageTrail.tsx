import { LinkBase, useTranslate } from "react-admin";
import { trailOf, type Crumb } from "../../domain/usage/drillDown";
import { Icon } from "../icon/Icon";
import { longSpanName, rangeName } from "./spanNames";
import type { UsagePlace } from "../../domain/usage/usagePlace";

const yearName = (at: string, timeZone: string) =>
  new Intl.DateTimeFormat("en-GB", { timeZone, year: "numeric" }).format(new Date(at));

const nameOf = (crumb: Crumb, timeZone: string): string => {
  if (crumb.level === "year") return yearName(crumb.from, timeZone);
  return longSpanName(crumb, { month: "P1M", day: "P1D", hour: "PT1H" }[crumb.level] as "P1M", timeZone);
};

/** The range in words, and the way back out of it: the year, month and day that it lies in. */
export const UsageTrail = ({ place }: { place: UsagePlace }) => {
  const translate = useTranslate();
  const { view, span, timeZone, pathOf } = place;
  const crumbs = typeof view.range === "string" ? [] : trailOf(span, timeZone);
  const isNamed = crumbs.some(({ isHere }) => isHere);
  const { granularity: _chosen, ...wide } = view;
  return (
    <nav
      aria-label={translate("usage.trail")}
      className="flex flex-wrap items-center gap-x-1 px-4 pt-3 text-xs text-muted"
    >
      {crumbs
        .filter(({ isHere }) => !isHere)
        .map((crumb) => (
          <span key={crumb.level} className="inline-flex items-center gap-1">
            <LinkBase
              to={pathOf({ ...wide, range: { from: crumb.from, to: crumb.to } })}
              className="rounded-sm underline-offset-2 hover:text-ink hover:underline"
            >
              {nameOf(crumb, timeZone)}
            </LinkBase>
            <Icon name="chevron-right" className="size-3" />
          </span>
        ))}
      <span aria-current="page">
        {isNamed
          ? crumbs
              .filter(({ isHere }) => isHere)
              .map((crumb) => nameOf(crumb, timeZone))
              .at(-1)
          : rangeName(span, timeZone)}
        {` · ${timeZone}`}
      </span>
    </nav>
  );
};
