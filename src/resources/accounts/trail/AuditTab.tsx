import { useCallback } from "react";
import { useTranslate } from "react-admin";
import { trailColumns } from "../../../components/audit/auditColumns";
import type { ProvenRow } from "../../../components/audit/provenRow";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { Panel } from "../../../components/layout/Panel";
import { StreamTable } from "../../../components/stream/StreamTable";
import type { AuditEvent } from "../../../domain/audit-event/auditEvent";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useProvenStream } from "../../../providers/logProof/useProvenStream";
import type { Account } from "../account";

const eventPath = ({ index }: ProvenRow) => `/audit-events/${index}/show`;

const Trail = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const answers = useCallback(
    ({ targets }: AuditEvent) => targets.some(({ id }) => id === account.id),
    [account.id],
  );
  const stream = useProvenStream({ targetId: account.id }, { answers });
  return (
    <StreamTable<ProvenRow>
      stream={stream}
      columns={trailColumns}
      name="accounts.audit-events"
      label={translate("accounts.audit.title")}
      rowLink={eventPath}
      rowLabel={({ index }) => translate("audit.index", { index })}
      empty={
        <EmptyState title={translate("accounts.audit.empty")}>
          {translate("accounts.audit.empty_detail")}
        </EmptyState>
      }
    />
  );
};

/** What staff and systems did to this account. Read from the log; nothing here can change it. */
export const AuditTab = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const canRead = useHasScope("audit:read");
  return (
    <Panel title={translate("accounts.audit.title")} description={translate("accounts.audit.about")} flush>
      {canRead ? (
        <Trail account={account} />
      ) : (
        <EmptyState icon="lock" title={translate("accounts.audit.closed")}>
          {translate("accounts.audit.closed_detail")}
        </EmptyState>
      )}
    </Panel>
  );
};
