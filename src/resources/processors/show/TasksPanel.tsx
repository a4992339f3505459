import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { TimeText } from "../../../components/field/DateField";
import { IdText } from "../../../components/field/IdField";
import { StatusBadge } from "../../../components/field/StatusField";
import { Panel } from "../../../components/layout/Panel";
import { EmbeddedList } from "../../../components/list/EmbeddedList";
import { taskLooks } from "../../../components/privacy-request/taskLooks";
import type { DataTableColumn } from "../../../components/table/columns";
import { DataTable } from "../../../components/table/DataTable";
import { useHasScope } from "../../../providers/authProvider/SessionContext";

type Task = components["schemas"]["RecipientTask"];

const label = (name: string) => `processors.tasks.${name}`;
const byState = { field: "status", order: "DESC" } as const;
const requestOf = ({ requestId }: Task) =>
  `/privacy-requests/${encodeURIComponent(requestId)}/show?tab=recipients`;

const columns: readonly DataTableColumn<Task>[] = [
  {
    source: "requestId",
    label: label("request"),
    width: 160,
    sortable: false,
    render: ({ requestId }) => <IdText id={requestId} />,
  },
  {
    source: "status",
    label: label("status"),
    width: 140,
    render: ({ status }) => <StatusBadge value={status} looks={taskLooks} labels="request_terms.task" />,
  },
  {
    source: "notifiedAt",
    label: label("notified"),
    width: 150,
    render: ({ notifiedAt }) => (notifiedAt === undefined ? "–" : <TimeText at={notifiedAt} />),
  },
  {
    source: "acknowledgedAt",
    label: label("acknowledged"),
    width: 150,
    sortable: false,
    render: ({ acknowledgedAt }) => (acknowledgedAt === undefined ? "–" : <TimeText at={acknowledgedAt} />),
  },
];

/** The privacy requests that this processor had, or still has, to be told of. */
export const TasksPanel = ({ processorId }: { processorId: string }) => {
  const translate = useTranslate();
  const canRead = useHasScope("privacy_requests:read");
  return (
    <Panel title={translate(label("title"))} description={translate(label("about"))} flush>
      {canRead ? (
        <EmbeddedList resource="recipient-tasks" filter={{ processorId }} sort={byState}>
          <DataTable<Task>
            columns={columns}
            name="processors.recipient-tasks"
            label={translate(label("title"))}
            rowLink={requestOf}
            rowLabel={({ requestId }) => requestId}
            height="content"
            framed={false}
            empty={
              <EmptyState title={translate(label("none"))}>{translate(label("none_detail"))}</EmptyState>
            }
          />
        </EmbeddedList>
      ) : (
        <EmptyState icon="lock" title={translate(label("closed"))}>
          {translate(label("closed_detail"))}
        </EmptyState>
      )}
    </Panel>
  );
};
