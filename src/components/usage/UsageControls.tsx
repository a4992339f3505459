import { useTranslate } from "react-admin";
import { offeredGranularities } from "../../domain/usage/granularity";
import { dimensions, type UsageDimension } from "../../domain/usage/usage";
import { comparisons, looks, measures, tops, type UsageView } from "../../domain/usage/usageView";
import { classNames } from "../classNames";
import { Choice } from "./Choice";
import { UsageRangeChoice } from "./UsageRangeChoice";
import type { UsagePlace } from "../../domain/usage/usagePlace";
import { ZoneChoice } from "./ZoneChoice";

interface UsageControlsProps {
  place: UsagePlace;
  reportingZone: string;
  /** Whether costs are told; without them nothing is offered that needs them. */
  hasCost: boolean;
  /** What the page is about already and so cannot be grouped by. */
  fixed: readonly UsageDimension[];
}

/** Without a key in it: what is absent is the usual. */
const without = <Key extends keyof UsageView>(view: UsageView, key: Key): Omit<UsageView, Key> => {
  const { [key]: _gone, ...rest } = view;
  return rest;
};

const DAY_MS = 86_400_000;
const MOST_HEAT_DAYS = 32;

const MeasureChoice = ({ place, hasCost }: Pick<UsageControlsProps, "place" | "hasCost">) => {
  const translate = useTranslate();
  const { view, show } = place;
  const shown = hasCost || view.measure !== "cost" ? view.measure : "requests";
  return (
    <div role="group" aria-label={translate("usage.measure_label")} className="flex flex-wrap">
      {measures
        .filter((measure) => hasCost || measure !== "cost")
        .map((measure) => (
          <button
            key={measure}
            type="button"
            aria-pressed={shown === measure}
            onClick={() => show({ ...view, measure })}
            className={classNames(
              "-ml-px h-control border px-2.5 text-sm first:ml-0 first:rounded-l last:rounded-r",
              shown === measure
                ? "relative border-accent bg-accent-soft font-medium text-accent"
                : "border-line bg-raised text-muted hover:bg-hover hover:text-ink",
            )}
          >
            {translate(`usage.measure.${measure}`)}
          </button>
        ))}
    </div>
  );
};

const LookChoice = ({ place }: Pick<UsageControlsProps, "place">) => {
  const translate = useTranslate();
  const { view, span, show } = place;
  const days = (Date.parse(span.to) - Date.parse(span.from)) / DAY_MS;
  const offered = looks.filter(
    (look) => look === view.look || look !== "heat" || (days > 1 && days < MOST_HEAT_DAYS),
  );
  return (
    <Choice
      label={translate("usage.look_label")}
      value={view.look ?? ""}
      options={[
        { id: "", name: translate("usage.look.fit") },
        ...offered.map((id) => ({ id, name: translate(`usage.look.${id}`) })),
      ]}
      onChange={(look) => show(look === "" ? without(view, "look") : { ...view, look })}
    />
  );
};

/** What is measured, over which time, cut how and grouped by what: each choice is a part of the address. */
export const UsageControls = ({ place, reportingZone, hasCost, fixed }: UsageControlsProps) => {
  const translate = useTranslate();
  const { view, span, timeZone, granularity, show } = place;
  const named = <Id extends string>(prefix: string, ids: readonly Id[]) =>
    ids.map((id) => ({ id, name: translate(`usage.${prefix}.${id}`) }));
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-hairline px-4 py-2.5">
      <MeasureChoice place={place} hasCost={hasCost} />
      <UsageRangeChoice
        value={view.range}
        span={span}
        timeZone={timeZone}
        onChange={(range) => show({ ...without(view, "granularity"), range })}
      />
      <Choice
        label={translate("usage.group_label")}
        value={view.groupBy ?? ""}
        options={[
          ...named(
            "group",
            dimensions.filter((each) => !fixed.includes(each)),
          ),
          { id: "", name: translate("usage.group.none") },
        ]}
        onChange={(groupBy) => show(groupBy === "" ? without(view, "groupBy") : { ...view, groupBy })}
      />
      <Choice
        label={translate("usage.granularity_label")}
        value={view.granularity === undefined ? "" : granularity}
        options={[
          {
            id: "",
            name: translate("usage.granularity.fit", { span: translate(`usage.granularity.${granularity}`) }),
          },
          ...named("granularity", offeredGranularities(span)),
        ]}
        onChange={(chosen) =>
          show(chosen === "" ? without(view, "granularity") : { ...view, granularity: chosen })
        }
      />
      <Choice
        label={translate("usage.compare_label")}
        value={view.compare ?? ""}
        options={[{ id: "", name: translate("usage.compare.none") }, ...named("compare", comparisons)]}
        onChange={(compare) => show(compare === "" ? without(view, "compare") : { ...view, compare })}
      />
      <LookChoice place={place} />
      <Choice
        label={translate("usage.top_label")}
        value={String(view.top)}
        options={tops.map((top) => ({ id: String(top), name: String(top) }))}
        onChange={(text) => show({ ...view, top: tops.find((top) => String(top) === text) ?? view.top })}
      />
      <ZoneChoice
        value={view.zone}
        reportingZone={reportingZone}
        onChange={(zone) => show(zone === undefined ? without(view, "zone") : { ...view, zone })}
      />
    </div>
  );
};
