import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { TimeText } from "../../../components/field/DateField";
import { StatusBadge, type StatusLook } from "../../../components/field/StatusField";
import type { DataTableColumn } from "../../../components/table/columns";
import type { AuditRow } from "./auditRow";

const resultLooks: Readonly<Record<string, StatusLook>> = {
  success: { tone: "positive" },
  failure: { tone: "critical" },
  denied: { tone: "caution", icon: "lock" },
};

const label = (name: string) => `accounts.audit.column.${name}`;

const ActionName = ({ row: { action, unreadable } }: { row: AuditRow }) => {
  const translate = useTranslate();
  if (unreadable) return <Badge tone="critical">{translate("accounts.audit.unreadable")}</Badge>;
  return <code className="font-mono text-[0.92em]">{action}</code>;
};

const nothing = <span className="text-faint">–</span>;

export const auditColumns: readonly DataTableColumn<AuditRow>[] = [
  {
    source: "occurredAt",
    label: label("occurredAt"),
    width: 214,
    minWidth: 214,
    render: ({ occurredAt }) =>
      occurredAt === undefined ? nothing : <TimeText at={occurredAt} show="second" />,
  },
  { source: "action", label: label("action"), width: 200, render: (row) => <ActionName row={row} /> },
  {
    source: "actor",
    label: label("actor"),
    width: 170,
    render: ({ actor, actorId }) => (
      <bdi title={actorId} className="truncate">
        {actor}
      </bdi>
    ),
  },
  {
    source: "result",
    label: label("result"),
    width: 120,
    render: ({ result, unreadable }) =>
      unreadable ? (
        nothing
      ) : (
        <StatusBadge value={result} looks={resultLooks} labels="accounts.audit.result" />
      ),
  },
  {
    source: "reason",
    label: label("reason"),
    width: 300,
    render: ({ reason, code }) => (reason === undefined ? (code ?? nothing) : <bdi>{reason}</bdi>),
  },
  { source: "index", label: label("index"), align: "end", width: 90, hiddenByDefault: true },
];
