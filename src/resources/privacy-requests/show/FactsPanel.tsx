import { useTranslate } from "react-admin";
import { TimeText } from "../../../components/field/DateField";
import { IdText } from "../../../components/field/IdField";
import { RecordLink } from "../../../components/field/RecordLink";
import { StatusBadge } from "../../../components/field/StatusField";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import { RegimeText } from "../list/cells";
import { livingAccount, type PrivacyRequest } from "../privacyRequest";
import { identityLooks } from "../requestLooks";
import { TermText } from "../TermText";

const IdentityFact = ({ identity }: Pick<PrivacyRequest, "identity">) => {
  const { status, method, required } = identity;
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <StatusBadge value={status} looks={identityLooks} labels="request_terms.identity" />
      <span className="text-muted">
        <TermText of="proof" value={method ?? required} />
      </span>
    </span>
  );
};

/** What is on record about the request itself. */
export const FactsPanel = ({ record }: { record: PrivacyRequest }) => {
  const translate = useTranslate();
  const label = (field: string) => translate(`privacy_requests.field.${field}`);
  const { identity, recordedBy, deadline, fulfilledAt, closedAt, minimisedAt, accountId } = record;
  return (
    <Panel title={translate("privacy_requests.page.facts")}>
      <DefinitionList
        items={[
          { label: label("id"), value: <IdText id={record.id} copyable /> },
          accountId !== undefined && {
            label: label("accountId"),
            value: livingAccount(record) ? (
              <RecordLink resource="accounts" id={accountId} />
            ) : (
              <IdText id={accountId} copyable />
            ),
          },
          { label: label("source"), value: <TermText of="source" value={record.source} /> },
          { label: label("receivedAt"), value: <TimeText at={record.receivedAt} show="both" /> },
          {
            label: label("recordedAt"),
            value: <TimeText at={record.recordedAt} />,
            note: recordedBy?.name,
          },
          deadline.acknowledgeBy !== null && {
            label: label("acknowledgeBy"),
            value: <TimeText at={deadline.acknowledgeBy} />,
          },
          { label: label("regime"), value: <RegimeText regime={record.regime} />, note: record.country },
          { label: label("timeZone"), value: record.timeZone },
          {
            label: label("identity"),
            value: <IdentityFact identity={identity} />,
            note: identity.proofPurgeOn !== undefined && (
              <>
                {translate("privacy_requests.page.purge_proof")} <TimeText at={identity.proofPurgeOn} />
              </>
            ),
          },
          record.contentRemoval !== undefined && {
            label: label("contentRemoval"),
            value: <TermText of="removal" value={record.contentRemoval} />,
          },
          fulfilledAt !== undefined && {
            label: label("fulfilledAt"),
            value: <TimeText at={fulfilledAt} show="both" />,
          },
          closedAt !== undefined && {
            label: label("closedAt"),
            value: <TimeText at={closedAt} show="both" />,
          },
          minimisedAt !== undefined && {
            label: label("minimisedAt"),
            value: <TimeText at={minimisedAt} show="both" />,
          },
        ]}
      />
    </Panel>
  );
};
