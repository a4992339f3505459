import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import type { components } from "../../../../openapi/platform.gen";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { Panel } from "../../../components/layout/Panel";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { accountRef, type Account } from "../account";
import { RangeChoice } from "./RangeChoice";
import { RequestLogs } from "./RequestLogs";
import { UsageByModel } from "./UsageByModel";
import { UsageChart } from "./UsageChart";
import { UsageTotals } from "./UsageTotals";
import { readRange, usageRange } from "./usageRange";

type Usage = components["schemas"]["Usage"];

const mostModels = 12;

/** One request answers the whole panel: bars, table and totals can't disagree. */
const useUsage = (ref: string, range: ReturnType<typeof usageRange>, timeZone: string) => {
  const steward = useSteward();
  return useQuery({
    queryKey: ["usage", ref, range],
    queryFn: ({ signal }) =>
      steward.read<Usage>(
        "/usage",
        { ...range, timeZone, groupBy: "model", top: mostModels, filter: { accountId: ref } },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
};

const UsagePanel = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const { reportingTimeZone } = usePlatform();
  const [search, setSearch] = useSearchParams();
  const rangeId = readRange(search.get("range"));
  const range = useMemo(() => usageRange(rangeId, reportingTimeZone), [rangeId, reportingTimeZone]);
  const { data, error, isFetching, refetch } = useUsage(accountRef(account), range, reportingTimeZone);
  const choose = (id: string) =>
    setSearch(
      (present) => {
        present.set("range", id);
        return present;
      },
      { replace: true },
    );
  return (
    <Panel
      title={translate("accounts.usage.title")}
      description={translate("accounts.usage.zone", { zone: reportingTimeZone })}
      actions={<RangeChoice value={rangeId} onChange={choose} />}
      flush
    >
      {error && (
        <div className="p-4">
          <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />
        </div>
      )}
      {!error && !data && (
        <div className="p-4">
          <SkeletonText lines={8} />
        </div>
      )}
      {!error && data && (
        <>
          <UsageTotals usage={data} />
          <UsageChart usage={data} />
          <UsageByModel usage={data} />
        </>
      )}
    </Panel>
  );
};

export const UsageTab = ({ account }: { account: Account }) => {
  const hasUsage = useHasScope("usage:read");
  const hasLogs = useHasScope("request_logs:read");
  return (
    <div className="space-y-4">
      {hasUsage && <UsagePanel account={account} />}
      {hasLogs && <RequestLogs account={account} />}
    </div>
  );
};
