import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { Panel } from "../../../components/layout/Panel";
import { DraftEntries } from "../../../components/ledger/DraftEntries";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { resource, type Approval } from "../approval";

type Preview = components["schemas"]["LedgerPreview"];

/** Of a correction of the ledger that waits: exactly the entries that agreeing to it would post now. */
export const CorrectionAsked = ({ approval }: { approval: Approval }) => {
  const translate = useTranslate();
  const steward = useSteward();
  const mayPreview = useHasScope("ledger:adjust");
  const isAsked = approval.resource === "ledger-entries" && approval.status === "pending" && mayPreview;
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [resource, "preview", approval.id, approval.version],
    queryFn: ({ signal }) =>
      steward.readByBody<Preview>("/ledger-entries/preview", { ...approval.payload }, signal),
    enabled: isAsked,
    gcTime: 0,
  });
  if (!isAsked) return null;
  return (
    <Panel title={translate("approvals.entries")} description={translate("approvals.entries_why")}>
      {error && <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />}
      {!error && !data && <SkeletonText lines={3} />}
      {data && <DraftEntries drafts={data.entries} />}
    </Panel>
  );
};
