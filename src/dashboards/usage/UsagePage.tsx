import { useRequireAccess, useTranslate } from "react-admin";
import { PageHeader } from "../../components/layout/PageHeader";
import { UsagePanel } from "../../components/usage/UsagePanel";
import { useUsage } from "../../providers/dataProvider/useUsage";
import { useUsageRange } from "../../providers/dataProvider/useUsageRange";
import { usePlatform } from "../../providers/platform/PlatformContext";

/** Usage and cost of the whole platform by model, its total held against the ledger. */
export const UsagePage = () => {
  useRequireAccess({ resource: "usage", action: "list" });
  const translate = useTranslate();
  const { reportingTimeZone } = usePlatform();
  const { id, range, choose } = useUsageRange(reportingTimeZone);
  const { data, error, isFetching, refetch } = useUsage(range, reportingTimeZone);
  return (
    <>
      <PageHeader title={translate("app.nav.usage")} />
      <UsagePanel
        usage={data}
        error={error}
        isFetching={isFetching}
        onRetry={() => void refetch()}
        timeZone={reportingTimeZone}
        range={id}
        onRangeChange={choose}
      />
    </>
  );
};
