import { useTranslate } from "react-admin";
import { TimeText } from "../../../components/field/DateField";
import { StatusBadge } from "../../../components/field/StatusField";
import type { DataTableColumn } from "../../../components/table/columns";
import { statusLooks, type Approval } from "../approval";

type Column = DataTableColumn<Approval>;

const label = (name: string) => `approvals.field.${name}`;
const nothing = <span className="text-faint">–</span>;

const MayDecide = ({ approval }: { approval: Approval }) => {
  const translate = useTranslate();
  return approval.mayDecide ? (
    <span className="font-medium">{translate("approvals.for_you")}</span>
  ) : (
    <span className="text-muted">{translate(`approvals.why_not.${approval.whyNot ?? "not_pending"}`)}</span>
  );
};

export const approvalColumns: readonly Column[] = [
  {
    source: "summary",
    label: label("summary"),
    width: 320,
    minWidth: 220,
    sortable: false,
    render: ({ summary }) => <bdi>{summary}</bdi>,
  },
  {
    source: "status",
    label: label("status"),
    speaksForItself: true,
    width: 110,
    render: ({ status }) => <StatusBadge value={status} looks={statusLooks} labels="approvals.status" />,
  },
  {
    source: "askedBy.name",
    label: label("askedBy"),
    width: 130,
    sortable: false,
    render: ({ askedBy }) => <bdi>{askedBy.name}</bdi>,
  },
  {
    source: "askedAt",
    label: label("askedAt"),
    width: 130,
    render: ({ askedAt }) => <TimeText at={askedAt} show="relative" />,
  },
  {
    source: "expiresAt",
    label: label("expiresAt"),
    width: 120,
    render: ({ expiresAt, status }) =>
      status === "pending" ? <TimeText at={expiresAt} show="relative" /> : nothing,
  },
  {
    source: "mayDecide",
    label: label("mayDecide"),
    width: 170,
    sortable: false,
    render: (approval) => <MayDecide approval={approval} />,
  },
  {
    source: "action",
    label: label("action"),
    width: 170,
    hiddenByDefault: true,
    render: ({ action }) => <code className="font-mono text-[0.92em]">{action}</code>,
  },
  {
    source: "decidedBy.name",
    label: label("decidedBy"),
    width: 130,
    sortable: false,
    hiddenByDefault: true,
    render: ({ decidedBy }) => (decidedBy ? <bdi>{decidedBy.name}</bdi> : nothing),
  },
  {
    source: "decidedAt",
    label: label("decidedAt"),
    width: 130,
    hiddenByDefault: true,
    render: ({ decidedAt }) =>
      decidedAt === undefined ? nothing : <TimeText at={decidedAt} show="relative" />,
  },
];
