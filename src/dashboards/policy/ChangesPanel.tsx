import { LinkBase, useTranslate } from "react-admin";
import { ProblemPanel } from "../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../components/feedback/Skeleton";
import { TimeText } from "../../components/field/DateField";
import { StatusBadge } from "../../components/field/StatusField";
import { DefinitionList } from "../../components/layout/DefinitionList";
import { Panel } from "../../components/layout/Panel";
import { channelWords } from "../../components/policy/policyWords";
import { Unsaid } from "../../components/policy/Unsaid";
import { versionLooks } from "../../components/policy/versionLooks";
import { SimpleTable, type SimpleColumn } from "../../components/table/SimpleTable";
import { inOrder, type PolicyVersion } from "../../domain/policy/difference";
import { usePlatform } from "../../providers/platform/PlatformContext";

interface Versions {
  data?: PolicyVersion[] | undefined;
  error: unknown;
  isFetching: boolean;
  refetch: () => unknown;
}

const Day = ({ at }: { at: string | undefined }) =>
  at === undefined ? (
    <span className="text-faint">–</span>
  ) : (
    <span className="whitespace-nowrap">
      <TimeText at={at} show="day" />
    </span>
  );

const columnsOf = (translate: (key: string) => string): readonly SimpleColumn<PolicyVersion>[] => {
  const label = (name: string) => translate(`policy.changes.${name}`);
  return [
    {
      id: "number",
      label: label("number"),
      render: ({ id, number }) => (
        <LinkBase
          to={`/policy-versions/${encodeURIComponent(id)}/show`}
          className="whitespace-nowrap text-accent hover:underline"
        >
          {number}
        </LinkBase>
      ),
    },
    {
      id: "status",
      label: label("status"),
      render: ({ status }) => (
        <StatusBadge value={status} looks={versionLooks} labels="policy_terms.status" />
      ),
    },
    { id: "noticed", label: label("noticed"), render: ({ noticedAt }) => <Day at={noticedAt} /> },
    { id: "effective", label: label("effective"), render: ({ effectiveAt }) => <Day at={effectiveAt} /> },
    { id: "summary", label: label("summary"), render: ({ summary }) => summary },
  ];
};

const Rows = ({ versions: { data, error, isFetching, refetch } }: { versions: Versions }) => {
  const translate = useTranslate();
  if (error !== null && data === undefined)
    return (
      <ProblemPanel layout="inline" error={error} onRetry={() => void refetch()} retrying={isFetching} />
    );
  if (!data) return <SkeletonText lines={4} />;
  if (data.length === 0)
    return <p className="text-sm text-muted">{translate("policy.changes.no_versions")}</p>;
  return (
    <SimpleTable<PolicyVersion>
      caption={translate("policy.changes.versions")}
      columns={columnsOf(translate)}
      rows={inOrder(data).toReversed()}
      rowKey={({ id }) => id}
    />
  );
};

/** How a change is told, how long before, and the versions that there were. */
export const ChangesPanel = ({ versions }: { versions: Versions }) => {
  const translate = useTranslate();
  const { noticeDays, noticeChannels, capabilities } = usePlatform();
  const label = (name: string) => translate(`policy.changes.${name}`);
  return (
    <Panel title={label("title")}>
      <div className="space-y-3">
        <DefinitionList
          columns={2}
          items={[
            {
              label: label("notice"),
              value:
                noticeDays === 0 ? (
                  <Unsaid />
                ) : (
                  translate("policy.changes.notice_days", {
                    time: translate("policy_terms.days", { smart_count: noticeDays }),
                  })
                ),
            },
            { label: label("channels"), value: channelWords(translate, noticeChannels) },
            capabilities.acceptanceByUse && { label: label("acceptance"), value: label("by_use") },
          ]}
        />
        <Rows versions={versions} />
      </div>
    </Panel>
  );
};
