import { useTranslate } from "react-admin";
import { parse } from "../../domain/money";
import { filterOfPart } from "../../domain/usage/figureLinks";
import { movers } from "../../domain/usage/movers";
import { MoneyText } from "../field/MoneyField";
import { Icon } from "../icon/Icon";
import { Panel } from "../layout/Panel";
import { ChangeShare } from "./ChangeShare";
import type { UsageShown } from "./usagePlace";
import { useUsageWords } from "./useUsageWords";

/** The groups whose cost changed most, either way. */
export const MoversPanel = ({ usage, place }: UsageShown) => {
  const translate = useTranslate();
  const { groupName } = useUsageWords();
  const found = movers(usage);
  if (found === undefined || found.length === 0) return null;
  const [dimension = ""] = usage.groupBy;
  return (
    <Panel title={translate("usage.movers.title")} description={translate("usage.movers.about")} flush>
      <ul>
        {found.map(({ id, dims, change, now, before }) => {
          const isUp = parse(change.amount) > 0n;
          return (
            <li
              key={id}
              className="flex items-center gap-2 border-b border-hairline px-4 py-1.5 text-sm last:border-b-0"
            >
              <Icon name={isUp ? "arrow-up" : "arrow-down"} className="size-3.5 shrink-0 text-muted" />
              <button
                type="button"
                onClick={() =>
                  place.show({
                    ...place.view,
                    filter: filterOfPart(place.view.filter, { kind: "group", dims }),
                  })
                }
                className="min-w-0 flex-1 truncate text-left underline-offset-2 hover:underline"
              >
                <bdi>{groupName(dimension, id)}</bdi>
              </button>
              <MoneyText money={change} signed className="tabular-nums" />
              <span className="w-16 text-right text-xs text-muted tabular-nums">
                <ChangeShare now={now} before={before} />
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
};
