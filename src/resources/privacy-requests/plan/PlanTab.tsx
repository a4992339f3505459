import { useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { Banner } from "../../../components/feedback/Banner";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { TimeText } from "../../../components/field/DateField";
import { Panel } from "../../../components/layout/Panel";
import type { RequestActions } from "../action/useRequestActions";
import type { PrivacyRequest } from "../privacyRequest";
import { Conflicts } from "./Conflicts";
import { ContentChoice } from "./ContentChoice";
import { CoolingOff } from "./CoolingOff";
import { PlanDecision } from "./PlanDecision";
import { PlanSteps } from "./PlanSteps";
import { Progress } from "./Progress";
import { ScheduleFacts } from "./ScheduleFacts";
import { usePlan } from "./usePlan";

interface PlanTabProps {
  record: PrivacyRequest;
  actions: RequestActions;
}

const Plan = ({ record, actions }: PlanTabProps) => {
  const translate = useTranslate();
  const { data: plan, error, refetch, isFetching } = usePlan(record);
  if (error) return <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!plan) return <SkeletonText lines={8} />;
  return (
    <>
      <PlanDecision record={record} plan={plan} actions={actions} />
      <Conflicts record={record} conflicts={plan.conflicts} actions={actions} />
      {plan.noContentKept && <Banner tone="info">{translate("privacy_requests.plan.no_content")}</Banner>}
      <ContentChoice record={record} canChange={actions.whyNot("edit", record) === undefined} />
      <Panel
        title={translate("privacy_requests.plan.title")}
        flush
        footer={
          <>
            {translate("privacy_requests.plan.built")} <TimeText at={plan.builtAt} show="second" />
          </>
        }
      >
        <PlanSteps steps={plan.steps} regime={record.regime} />
      </Panel>
      <Panel title={translate("privacy_requests.schedule.title")}>
        <ScheduleFacts schedule={record.schedule ?? plan.schedule} />
      </Panel>
    </>
  );
};

/** An erasure from the plan to its end: what happens to what, what stands against it, who decides, how far it is. */
export const PlanTab = ({ record, actions }: PlanTabProps) => {
  const translate = useTranslate();
  return (
    <div className="space-y-4">
      <CoolingOff record={record} actions={actions} />
      <Progress record={record} />
      {record.accountId === undefined ? (
        <EmptyState icon="user" title={translate("privacy_requests.plan.none")} />
      ) : (
        <Plan record={record} actions={actions} />
      )}
    </div>
  );
};
