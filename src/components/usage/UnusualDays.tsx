import { LinkBase, useTranslate } from "react-admin";
import type { DayOfUse } from "../../domain/usage/forecast";
import { DEVIATIONS, FEWEST_DAYS, unusualDays } from "../../domain/usage/unusualDays";
import { Icon } from "../icon/Icon";
import { Panel } from "../layout/Panel";
import { longSpanName } from "./spanNames";
import type { UsagePlace } from "../../domain/usage/usagePlace";

interface UnusualDaysProps {
  days: readonly DayOfUse[];
  place: UsagePlace;
  figure: (value: bigint) => string;
}

const MOST = 8;

/** Days unlike the others, by a rule that is stated. */
export const UnusualDays = ({ days, place, figure }: UnusualDaysProps) => {
  const translate = useTranslate();
  const all = unusualDays(days);
  const found = all?.toReversed().slice(0, MOST);
  const { granularity: _chosen, ...wide } = place.view;
  const rule = translate("usage.unusual.rule", { deviations: String(DEVIATIONS) });
  return (
    <Panel
      title={translate("usage.unusual.title")}
      {...(all &&
        all.length > MOST && {
          description: translate("usage.unusual.newest", { most: MOST, count: all.length }),
        })}
      footer={rule}
      flush
    >
      {found === undefined && (
        <p className="p-4 text-sm text-muted">{translate("usage.unusual.too_few", { days: FEWEST_DAYS })}</p>
      )}
      {found?.length === 0 && <p className="p-4 text-sm text-muted">{translate("usage.unusual.none")}</p>}
      <ul>
        {found?.map(({ from, to, total, usual, direction }) => (
          <li
            key={from}
            className="flex items-center gap-2 border-b border-hairline px-4 py-1.5 text-sm last:border-b-0"
          >
            <Icon name={direction === "more" ? "arrow-up" : "arrow-down"} className="size-3.5 text-muted" />
            <LinkBase
              to={place.pathOf({ ...wide, range: { from, to } })}
              className="flex-1 underline-offset-2 hover:underline"
            >
              {longSpanName({ from, to }, "P1D", place.timeZone)}
            </LinkBase>
            <span className="tabular-nums">{figure(total)}</span>
            <span className="text-xs text-muted tabular-nums">
              {translate("usage.unusual.usual", { usual: figure(usual) })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
