import { useMemo } from "react";
import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { TimeText } from "../../../components/field/DateField";
import { StatusBadge, type StatusLook } from "../../../components/field/StatusField";
import { StreamTable } from "../../../components/stream/StreamTable";
import type { DataTableColumn } from "../../../components/table/columns";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useStreamPages } from "../../../providers/dataProvider/useStreamPages";
import { auditRowOf, type AuditRow } from "./auditRow";
import { NotAllowed } from "./NotAllowed";

const resultLooks: Readonly<Record<string, StatusLook>> = {
  success: { tone: "positive" },
  failure: { tone: "critical" },
  denied: { tone: "caution", icon: "lock" },
};

const label = (name: string) => `access_keys.audit.${name}`;

const columns: readonly DataTableColumn<AuditRow>[] = [
  {
    source: "at",
    label: label("at"),
    width: 200,
    minWidth: 200,
    render: ({ at }) => <TimeText at={at} show="second" />,
  },
  {
    source: "action",
    label: label("action"),
    width: 200,
    render: ({ action }) => <code className="font-mono text-[0.92em]">{action}</code>,
  },
  { source: "actor", label: label("actor"), width: 160 },
  {
    source: "result",
    label: label("result"),
    width: 110,
    render: ({ result }) => (
      <StatusBadge value={result} looks={resultLooks} labels="access_keys.audit.result_is" />
    ),
  },
  { source: "reason", label: label("reason"), width: 300, render: ({ reason }) => <bdi>{reason}</bdi> },
];

/** Everything that was done to this key and by whom, from the audit log. */
export const KeyAuditTrail = ({ keyId, since }: { keyId: string; since?: string }) => {
  const translate = useTranslate();
  const isAllowed = useHasScope("audit:read");
  const pages = useStreamPages<components["schemas"]["AuditEventItem"]>(
    "audit-events",
    { targetId: keyId, ...(since !== undefined && { occurredAt_gte: since }) },
    { enabled: isAllowed },
  );
  const rows = useMemo(() => pages.rows?.map(auditRowOf), [pages.rows]);
  if (!isAllowed) return <NotAllowed scope="audit:read" what={translate("access_keys.tab.audit")} />;
  return (
    <StreamTable<AuditRow>
      stream={{ ...pages, rows }}
      columns={columns}
      name="access-keys.audit"
      label={translate("access_keys.tab.audit")}
      empty={
        <EmptyState icon="list" title={translate("access_keys.audit.empty")}>
          {translate("access_keys.audit.empty_note")}
        </EmptyState>
      }
    />
  );
};
