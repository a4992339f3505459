import { useMemo } from "react";
import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { Panel } from "../../../components/layout/Panel";
import { StreamTable } from "../../../components/stream/StreamTable";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useStreamPages } from "../../../providers/dataProvider/useStreamPages";
import type { Account } from "../account";
import { auditColumns } from "./auditColumns";
import { auditRow, type AuditRow } from "./auditRow";

type AuditEventItem = components["schemas"]["AuditEventItem"];

const nameOf = ({ action, index }: AuditRow) => `${action} ${index}`;

const Trail = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const stream = useStreamPages<AuditEventItem>("audit-events", { targetId: account.id });
  const rows = useMemo(() => stream.rows?.map(auditRow), [stream.rows]);
  return (
    <StreamTable<AuditRow>
      stream={{ ...stream, rows }}
      columns={auditColumns}
      name="accounts.audit-events"
      label={translate("accounts.audit.title")}
      rowLabel={nameOf}
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
