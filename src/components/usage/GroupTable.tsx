import { useMemo } from "react";
import { useTranslate } from "react-admin";
import { parse } from "../../domain/money";
import { filterOfPart } from "../../domain/usage/figureLinks";
import { totalRow, usageRows, type UsageRow } from "../../domain/usage/usageRows";
import { MOST_SERIES } from "../../domain/usage/usageSeries";
import { otherColour, seriesColour } from "../../theme/chartColours";
import { Icon } from "../icon/Icon";
import { RecordLink } from "../field/RecordLink";
import { SimpleTable, type SimpleColumn } from "../table/SimpleTable";
import { groupColumns } from "./groupColumns";
import type { UsageShown } from "./usagePlace";
import { useUsageWords } from "./useUsageWords";

const pages: Readonly<Record<string, string>> = { accountId: "accounts", keyId: "access-keys" };

/** Whether the ledger's own sum of a group is its cost. */
const isOff = ({ measures: { cost }, ledger }: UsageRow): boolean =>
  cost !== undefined &&
  ledger !== undefined &&
  (cost.currency !== ledger.sum.currency || parse(cost.amount) !== parse(ledger.sum.amount));

const useNameColumn = ({ usage, place }: UsageShown): SimpleColumn<UsageRow> => {
  const translate = useTranslate();
  const { groupName } = useUsageWords();
  const [dimension = ""] = usage.groupBy;
  const hasColours = place.view.measure === "cost" || place.view.measure === "requests";
  const colours = new Map(
    usage.groups.slice(0, MOST_SERIES).map((group, at) => [Object.values(group.dims)[0], seriesColour(at)]),
  );
  const nameOf = ({ kind, id }: UsageRow) => {
    if (kind === "all") return translate("usage.total");
    return kind === "other" ? translate("usage.other") : groupName(dimension, id);
  };
  return {
    id: "group",
    label: translate(dimension === "" ? "usage.total" : `usage.group.${dimension}`),
    render: (row) => (
      <span className="flex max-w-36 items-center gap-1.5 sm:max-w-56">
        {hasColours && row.kind !== "all" && (
          <span
            aria-hidden
            className="size-2.5 shrink-0 rounded-sm"
            style={{ background: colours.get(row.id) ?? otherColour }}
          />
        )}
        {row.kind === "group" ? (
          <button
            type="button"
            title={translate("usage.only", { name: nameOf(row) })}
            onClick={() => place.show({ ...place.view, filter: filterOfPart(place.view.filter, row.part) })}
            className="min-w-0 truncate rounded-sm text-left underline-offset-2 hover:underline"
          >
            <bdi>{nameOf(row)}</bdi>
          </button>
        ) : (
          <bdi className="truncate">{nameOf(row)}</bdi>
        )}
        {row.kind === "group" && pages[dimension] !== undefined && (
          <RecordLink resource={pages[dimension]} id={row.id} className="sr-only focus-within:not-sr-only" />
        )}
        {isOff(row) && (
          <span title={translate("usage.group_differs")} className="text-critical">
            <Icon name="error" className="size-3.5" />
            <span className="sr-only">{translate("usage.group_differs")}</span>
          </span>
        )}
      </span>
    ),
  };
};

/** The figures of the chart by group, and all of them together. */
export const GroupTable = (shown: UsageShown) => {
  const translate = useTranslate();
  const name = useNameColumn(shown);
  const { usage } = shown;
  const rows = useMemo(() => usageRows(usage), [usage]);
  return (
    <SimpleTable
      caption={translate("usage.by_group")}
      columns={[name, ...groupColumns(shown, translate)]}
      rows={rows}
      rowKey={({ kind, id }) => `${kind} ${id}`}
      total={totalRow(usage)}
      isFirstFixed
    />
  );
};
