import { useTranslate } from "react-admin";
import { Sparkline } from "../../../components/chart/Sparkline";
import { MoneyText } from "../../../components/field/MoneyField";
import { NumberText } from "../../../components/field/NumberField";
import { Panel } from "../../../components/layout/Panel";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import { usePlatformZone } from "../../../components/zone/PlatformZone";
import type { AccessKey, KeyUsage } from "../accessKey";
import { formatCount } from "../../../components/field/formatCount";

interface UsageRow extends KeyUsage {
  period: keyof AccessKey["usage"];
}

const periods = ["today", "month", "total"] as const;
const counts = ["requests", "inputTokens", "cachedTokens", "outputTokens"] as const;

/** Requests, tokens and cost, today, this month and ever, in the platform's reporting zone. */
export const KeyUsagePanel = ({ record }: { record: AccessKey }) => {
  const translate = useTranslate();
  const zone = usePlatformZone();
  const { usage, spark } = record;
  const columns: readonly SimpleColumn<UsageRow>[] = [
    {
      id: "period",
      label: translate("access_keys.usage.period"),
      render: ({ period }) => translate(`access_keys.usage.${period}`),
    },
    ...counts.map((name) => ({
      id: name,
      label: translate(`access_keys.usage.${name}`),
      align: "end" as const,
      render: (row: UsageRow) => <NumberText value={row[name]} />,
    })),
    {
      id: "cost",
      label: translate("access_keys.usage.cost"),
      align: "end",
      render: ({ cost }) => <MoneyText money={cost} />,
    },
  ];
  const total = spark.reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...spark);
  return (
    <Panel
      title={translate("access_keys.usage.title")}
      description={translate("access_keys.usage.zone", { zone })}
      flush
    >
      <SimpleTable
        caption={translate("access_keys.usage.title")}
        columns={columns}
        rows={periods.map((period) => ({ period, ...usage[period] }))}
        rowKey={({ period }) => period}
      />
      <div className="flex flex-wrap items-center justify-between gap-3 border-t border-hairline px-4 py-3 text-xs text-muted">
        <p>
          {translate("access_keys.usage.spark", {
            smart_count: total,
            total: formatCount(total),
            most: formatCount(most),
          })}
        </p>
        <Sparkline
          values={spark}
          width={220}
          height={32}
          label={translate("access_keys.spark", {
            smart_count: total,
            total: formatCount(total),
            most: formatCount(most),
          })}
        />
      </div>
    </Panel>
  );
};
