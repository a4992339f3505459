import { LinkBase, useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import { queuePath, type PrivacyReport } from "./privacyReport";

type Row = PrivacyReport["workload"][number];

/** Who has how much, and how much each got done: what to hand to whom. */
export const WorkloadTable = ({ workload }: { workload: PrivacyReport["workload"] }) => {
  const translate = useTranslate();
  const text = (key: string) => translate(`request_report.workload.${key}`);
  if (workload.length === 0) return <EmptyState title={text("empty")} />;
  const mine = ({ assignee }: Row) => (assignee ? { assigneeId: assignee.id } : { unassigned: true });
  const columns: readonly SimpleColumn<Row>[] = [
    {
      id: "assignee",
      label: text("assignee"),
      render: ({ assignee }) => (assignee ? <bdi>{assignee.name}</bdi> : text("nobody")),
    },
    {
      id: "open",
      label: text("open"),
      align: "end",
      render: (row) => (
        <LinkBase to={queuePath({ open: true, ...mine(row) })} className="text-accent hover:underline">
          {row.open}
        </LinkBase>
      ),
    },
    {
      id: "overdue",
      label: text("overdue"),
      align: "end",
      render: (row) =>
        row.overdue === 0 ? (
          0
        ) : (
          <LinkBase
            to={queuePath({ open: true, overdue: "legal", ...mine(row) })}
            className="font-medium text-critical hover:underline"
          >
            {row.overdue}
          </LinkBase>
        ),
    },
    { id: "ended", label: text("ended"), align: "end", render: (row) => row.endedLast28Days },
  ];
  return (
    <SimpleTable
      caption={text("title")}
      columns={columns}
      rows={workload}
      isFirstFixed
      rowKey={({ assignee }) => assignee?.id ?? ""}
    />
  );
};
