import { LinkBase } from "react-admin";
import { EmbeddedList } from "../../../components/list/EmbeddedList";
import { TimeText } from "../../../components/field/DateField";
import { DataTable } from "../../../components/table/DataTable";
import type { DataTableColumn } from "../../../components/table/columns";
import { eventPath, type AuditReview } from "../auditEvent";

const label = (name: string) => `audit_events.review.column.${name}`;

const columns: readonly DataTableColumn<AuditReview>[] = [
  { source: "at", label: label("at"), width: 190, render: ({ at }) => <TimeText at={at} show="both" /> },
  { source: "from", label: label("from"), align: "end", width: 90 },
  { source: "to", label: label("to"), align: "end", width: 90 },
  { source: "by.name", label: label("by"), sortable: false, width: 140 },
  {
    source: "note",
    label: label("note"),
    sortable: false,
    width: 300,
    render: ({ note }) => <bdi>{note}</bdi>,
  },
  {
    source: "eventIndex",
    label: label("event"),
    sortable: false,
    align: "end",
    width: 90,
    render: ({ eventIndex }) => (
      <LinkBase to={eventPath(eventIndex)} className="underline-offset-2 hover:underline">
        {eventIndex}
      </LinkBase>
    ),
  },
];

const all = {};
const newestFirst = { field: "at", order: "DESC" } as const;

/** Every review that was recorded; each is an event of the log too. */
export const ReviewList = () => (
  <EmbeddedList resource="audit-reviews" filter={all} sort={newestFirst}>
    <DataTable<AuditReview> columns={columns} name="audit-reviews" height="content" framed={false} />
  </EmbeddedList>
);
