import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { Badge } from "../../../components/badge/Badge";
import { TimeText } from "../../../components/field/DateField";
import { RecordLink } from "../../../components/field/RecordLink";
import { StatusBadge } from "../../../components/field/StatusField";
import { stateLooks } from "../../../components/privacy-request/stateLooks";
import type { DataTableColumn } from "../../../components/table/columns";

type PrivacyRequest = components["schemas"]["PrivacyRequest"];

const label = (name: string) => `accounts.requests.column.${name}`;

const TypeName = ({ type }: { type: string }) => useTranslate()(`request_terms.type.${type}`, { _: type });

/** The legal date, by the side of what has passed: colour, shape and word. */
const Due = ({ request: { deadline, overdue } }: { request: PrivacyRequest }) => {
  const translate = useTranslate();
  return (
    <span className="inline-flex items-center gap-2">
      {deadline.due === null ? translate("accounts.requests.no_date") : <TimeText at={deadline.due} />}
      {overdue !== "none" && (
        <Badge tone={overdue === "legal" ? "critical" : "caution"}>
          {translate(`accounts.requests.overdue.${overdue}`)}
        </Badge>
      )}
    </span>
  );
};

export const requestColumns: readonly DataTableColumn<PrivacyRequest>[] = [
  {
    source: "id",
    label: label("id"),
    width: 130,
    render: ({ id }) => <RecordLink resource="privacy-requests" id={id} />,
  },
  { source: "type", label: label("type"), width: 150, render: ({ type }) => <TypeName type={type} /> },
  {
    source: "state",
    label: label("state"),
    width: 160,
    render: ({ state }) => <StatusBadge value={state} looks={stateLooks} labels="request_terms.state" />,
  },
  {
    source: "receivedAt",
    label: label("receivedAt"),
    width: 150,
    render: ({ receivedAt }) => <TimeText at={receivedAt} />,
  },
  {
    source: "deadline",
    label: label("due"),
    width: 200,
    sortBy: "dueOn",
    render: (request) => <Due request={request} />,
  },
];
