import { useTranslate } from "react-admin";
import type { Money } from "../../domain/money";
import { varianceOfUsage, type UsageGroupVariance, type UsageVariance } from "../../domain/usage-variance";
import { groupId } from "../../domain/usage/usageSeries";
import { MoneyText } from "../field/MoneyField";
import { moneyHeading } from "./moneyHeading";
import { Panel } from "../layout/Panel";
import { SimpleTable, type SimpleColumn } from "../table/SimpleTable";
import type { UsageShown } from "./usagePlace";
import { useUsageWords } from "./useUsageWords";

type Row = UsageVariance["total"] & Partial<Pick<UsageGroupVariance, "dims" | "isOther">>;

const parts = ["volume", "mix", "price", "cache"] as const;

/** Why cost changed: the parts add up to the change, to the last decimal. */
export const VariancePanel = ({ usage, place }: UsageShown) => {
  const translate = useTranslate();
  const { groupName } = useUsageWords();
  const variance = varianceOfUsage(usage);
  if (variance === undefined) return null;
  const [dimension = ""] = usage.groupBy;
  const headed = moneyHeading(variance.total.change, translate);
  const nameOf = ({ dims, isOther }: Row) => {
    if (isOther) return translate("usage.other");
    return (dims && groupName(dimension, groupId(dims) ?? "")) || translate("usage.total");
  };
  const money = (id: string, read: (row: Row) => Money, isSigned = true): SimpleColumn<Row> => ({
    id,
    label: headed(translate(`usage.variance.${id}`)),
    align: "end",
    render: (row) => <MoneyText money={read(row)} signed={isSigned} isUnitTold />,
  });
  return (
    <Panel
      title={translate("usage.variance.title")}
      description={translate(
        dimension === "model" ? "usage.variance.about" : "usage.variance.about_other_group",
        { compare: translate(`usage.compare.${place.view.compare ?? "previous"}`) },
      )}
      footer={
        variance.total.isCacheKnown
          ? translate("usage.variance.exact")
          : translate("usage.variance.cache_unknown")
      }
      flush
    >
      <SimpleTable<Row>
        caption={translate("usage.variance.title")}
        columns={[
          {
            id: "group",
            label: translate(`usage.group.${dimension === "" ? "none" : dimension}`),
            render: (row) => (
              <bdi className="block max-w-36 truncate text-left sm:max-w-56" title={nameOf(row)}>
                {nameOf(row)}
              </bdi>
            ),
          },
          money("before", ({ before }) => before, false),
          money("after", ({ after }) => after, false),
          ...parts.map((part) => money(part, (row) => row[part])),
          money("change", ({ change }) => change),
        ]}
        rows={dimension === "" ? [] : variance.groups}
        rowKey={(row) => nameOf(row)}
        total={variance.total}
        isFirstFixed
      />
    </Panel>
  );
};
