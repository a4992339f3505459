import { useMemo } from "react";
import { useRequireAccess, useTranslate } from "react-admin";
import { SavedViews } from "../../components/list/SavedViews";
import { PageHeader } from "../../components/layout/PageHeader";
import { SpendingViews } from "../../components/usage/SpendingViews";
import { UsageBoard } from "../../components/usage/UsageBoard";
import { UsageFilters } from "../../components/usage/UsageFilters";
import type { UsageDimension } from "../../domain/usage/usage";
import { writeUsageView } from "../../domain/usage/usageView";
import { useHasScope } from "../../providers/authProvider/SessionContext";
import { useUsageAnswer, useUsagePlace } from "../../providers/dataProvider/useUsageView";
import { usePlatform } from "../../providers/platform/PlatformContext";

const nothing: readonly UsageDimension[] = [];

/** Usage and cost of the whole platform; every figure is proven and can be opened. */
export const UsagePage = () => {
  useRequireAccess({ resource: "usage", action: "list" });
  const translate = useTranslate();
  const { reportingTimeZone } = usePlatform();
  const place = useUsagePlace(reportingTimeZone);
  const answer = useUsageAnswer(place);
  const seesCosts = useHasScope("usage:cost");
  const params = useMemo(() => Object.fromEntries(writeUsageView(place.view)), [place.view]);
  const rights = { ledger: useHasScope("ledger:read"), requests: useHasScope("request_logs:read") };
  return (
    <>
      <PageHeader title={translate("app.nav.usage")} />
      {seesCosts && <SpendingViews place={place} />}
      <UsageFilters place={place} fixed={nothing}>
        <SavedViews params={params} />
      </UsageFilters>
      <UsageBoard place={place} rights={rights} reportingZone={reportingTimeZone} answer={answer} />
    </>
  );
};
