import { useRecordContext, useTranslate } from "react-admin";
import { Banner } from "../../../components/feedback/Banner";
import { TimeText } from "../../../components/field/DateField";
import { IdText } from "../../../components/field/IdField";
import { RecordLink } from "../../../components/field/RecordLink";
import { StatusBadge } from "../../../components/field/StatusField";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import { Show } from "../../../components/page/Show";
import { approvalTitle, statusLooks, type Approval } from "../approval";
import { Decide } from "./Decide";
import { CorrectionAsked } from "./CorrectionAsked";

const approvalMeta = (approval: Approval) => (
  <>
    <StatusBadge value={approval.status} looks={statusLooks} labels="approvals.status" />
    <IdText id={approval.id} copyable />
  </>
);

const decide = (approval: Approval) => <Decide approval={approval} />;

const Facts = ({ approval }: { approval: Approval }) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`approvals.field.${name}`);
  const { decidedAt, targetId } = approval;
  return (
    <DefinitionList
      columns={2}
      items={[
        { label: label("askedBy"), value: <bdi>{approval.askedBy.name}</bdi> },
        { label: label("askedAt"), value: <TimeText at={approval.askedAt} show="both" /> },
        approval.reason !== undefined && { label: label("reason"), value: <bdi>{approval.reason}</bdi> },
        { label: label("action"), value: <IdText id={approval.action} /> },
        targetId !== undefined && {
          label: label("targetId"),
          value: (
            <RecordLink
              resource={targetId.startsWith("acc_") ? "accounts" : approval.resource}
              id={targetId}
            />
          ),
        },
        approval.status === "pending" && {
          label: label("expiresAt"),
          value: <TimeText at={approval.expiresAt} show="both" />,
        },
        approval.decidedBy !== undefined && {
          label: label("decidedBy"),
          value: <bdi>{approval.decidedBy.name}</bdi>,
        },
        decidedAt !== undefined && {
          label: label("decidedAt"),
          value: <TimeText at={decidedAt} show="both" />,
        },
        approval.decisionReason !== undefined && {
          label: label("decisionReason"),
          value: <bdi>{approval.decisionReason}</bdi>,
        },
        approval.payloadHash !== undefined && {
          label: label("payloadHash"),
          value: <IdText id={approval.payloadHash} copyable />,
        },
      ]}
    />
  );
};

const Body = () => {
  const translate = useTranslate();
  const approval = useRecordContext<Approval>();
  if (!approval) return null;
  const { payload, problem } = approval;
  return (
    <div className="space-y-4">
      {approval.status === "pending" && !approval.mayDecide && (
        <Banner tone="info">{translate(`approvals.why_not.${approval.whyNot ?? "not_pending"}`)}</Banner>
      )}
      {problem && (
        <Banner tone="critical" title={translate("approvals.failed")}>
          {problem.title}
          {problem.detail !== undefined && `: ${problem.detail}`}
        </Banner>
      )}
      <Panel title={translate("approvals.asked")}>
        <Facts approval={approval} />
      </Panel>
      <CorrectionAsked approval={approval} />
      {payload && Object.keys(payload).length > 0 && (
        <Panel title={translate("approvals.payload")} description={translate("approvals.payload_why")}>
          <pre className="overflow-x-auto font-mono text-xs" tabIndex={0}>
            {JSON.stringify(payload, null, 2)}
          </pre>
        </Panel>
      )}
    </div>
  );
};

/** One action that waits for a second person: what would run, who asked and why. */
export const ApprovalShow = () => (
  <Show<Approval> title={approvalTitle} meta={approvalMeta} actions={decide}>
    <Body />
  </Show>
);
