import { LinkBase, useTranslate } from "react-admin";
import { Badge } from "../../components/badge/Badge";
import type { Tone } from "../../components/badge/tones";
import { EmptyState } from "../../components/feedback/EmptyState";
import { Icon } from "../../components/icon/Icon";
import { pathOf, type HomeItem } from "./homeAnswer";
import { formatCount } from "../../components/field/formatCount";

const TONES: Record<HomeItem["severity"], Tone> = { info: "info", warning: "caution", critical: "critical" };
const RANK: Record<HomeItem["severity"], number> = { critical: 0, warning: 1, info: 2 };

/** Caps are counted for accounts and for keys: the same kind, another text. */
const textOf = ({ kind, resource }: HomeItem) =>
  resource === "access-keys" && kind.startsWith("caps_") ? `home.item.${kind}_by_key` : `home.item.${kind}`;

const countText = ({ count, relation }: HomeItem) => `${relation === "gte" ? "≥ " : ""}${formatCount(count)}`;

export const HomeItems = ({ items }: { items: readonly HomeItem[] }) => {
  const translate = useTranslate();
  if (items.length === 0) {
    return (
      <EmptyState icon="check" title={translate("home.nothing")}>
        {translate("home.nothing_detail")}
      </EmptyState>
    );
  }
  const sorted = items.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  return (
    <ul className="divide-y divide-hairline">
      {sorted.map((item) => (
        <li key={item.id}>
          <LinkBase
            to={pathOf(item)}
            className="flex min-h-12 items-center gap-3 px-4 py-2 -outline-offset-2 hover:bg-hover"
          >
            <span className="w-20 shrink-0">
              <Badge tone={TONES[item.severity]}>{translate(`home.severity.${item.severity}`)}</Badge>
            </span>
            <span className="min-w-0 flex-1">
              <span className="block text-base">{translate(`${textOf(item)}.label`)}</span>
              <span className="block text-xs text-muted">{translate(`${textOf(item)}.todo`)}</span>
            </span>
            <span className="text-lg font-semibold">{countText(item)}</span>
            <Icon name="chevron-right" className="text-faint" />
          </LinkBase>
        </li>
      ))}
    </ul>
  );
};
