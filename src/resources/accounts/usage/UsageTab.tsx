import { useMemo } from "react";
import { UsageBoard } from "../../../components/usage/UsageBoard";
import { UsageFilters } from "../../../components/usage/UsageFilters";
import type { UsageDimension } from "../../../domain/usage/usage";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useUsageAnswer, useUsagePlace } from "../../../providers/dataProvider/useUsageView";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { accountRef, type Account } from "../account";
import { RequestLogs } from "./RequestLogs";

const fixedTo: readonly UsageDimension[] = ["accountId"];

const AccountUsage = ({ account }: { account: Account }) => {
  const { reportingTimeZone } = usePlatform();
  const id = accountRef(account);
  const own = useMemo(() => ({ accountId: id }), [id]);
  const place = useUsagePlace(reportingTimeZone, own);
  const answer = useUsageAnswer(place);
  const rights = { ledger: useHasScope("ledger:read"), requests: useHasScope("request_logs:read") };
  return (
    <div>
      <UsageFilters place={place} fixed={fixedTo} />
      <UsageBoard
        place={place}
        rights={rights}
        reportingZone={reportingTimeZone}
        fixed={fixedTo}
        answer={answer}
      />
    </div>
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
