import { UsagePanel } from "../../../components/usage/UsagePanel";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useUsage } from "../../../providers/dataProvider/useUsage";
import { useUsageRange } from "../../../providers/dataProvider/useUsageRange";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { accountRef, type Account } from "../account";
import { RequestLogs } from "./RequestLogs";

const AccountUsage = ({ account }: { account: Account }) => {
  const { reportingTimeZone } = usePlatform();
  const { id, range, choose } = useUsageRange(reportingTimeZone);
  const { data, error, isFetching, refetch } = useUsage(range, reportingTimeZone, {
    accountId: accountRef(account),
  });
  return (
    <UsagePanel
      usage={data}
      error={error}
      isFetching={isFetching}
      onRetry={() => void refetch()}
      timeZone={reportingTimeZone}
      range={id}
      onRangeChange={choose}
    />
  );
};

export const UsageTab = ({ account }: { account: Account }) => {
  const hasUsage = useHasScope("usage:read");
  const hasLogs = useHasScope("request_logs:read");
  return (
    <div className="space-y-4">
      {hasUsage && <AccountUsage account={account} />}
      {hasLogs && <RequestLogs account={account} />}
    </div>
  );
};
