import { TimeText } from "../../../components/field/DateField";
import { StatusBadge } from "../../../components/field/StatusField";
import type { DataTableColumn } from "../../../components/table/columns";
import { stateLooks } from "../../../components/privacy-request/stateLooks";
import { InternalDue } from "../InternalDue";
import { TermText } from "../TermText";
import type { PrivacyRequest } from "../privacyRequest";
import { identityLooks } from "../requestLooks";
import { AssigneeCell, LegalDueCell, RegimeText, SubjectCell, TypeCell } from "./cells";

type Column = DataTableColumn<PrivacyRequest>;
const label = (name: string) => `privacy_requests.field.${name}`;

const main: readonly Column[] = [
  {
    source: "type",
    label: label("type"),
    width: 200,
    minWidth: 196,
    speaksForItself: true,
    render: (request) => <TypeCell {...request} />,
  },
  {
    source: "subject",
    label: label("subject"),
    width: 110,
    minWidth: 95,
    sortable: false,
    speaksForItself: true,
    render: (request) => <SubjectCell {...request} />,
  },
  {
    source: "state",
    label: label("state"),
    width: 168,
    minWidth: 164,
    speaksForItself: true,
    render: ({ state }) => <StatusBadge value={state} looks={stateLooks} labels="request_terms.state" />,
  },
  {
    source: "deadline.due",
    sortBy: "dueOn",
    label: label("due"),
    speaksForItself: true,
    width: 160,
    minWidth: 158,
    render: (request) => <LegalDueCell {...request} />,
  },
  {
    source: "internalDueOn",
    label: label("internalDue"),
    width: 120,
    minWidth: 118,
    render: (request) => <InternalDue brief {...request} />,
  },
  {
    source: "assignee.name",
    sortBy: "assignee",
    label: label("assignedTo"),
    width: 108,
    minWidth: 78,
    render: (request) => <AssigneeCell {...request} />,
  },
  {
    source: "regime",
    label: label("regime"),
    width: 104,
    minWidth: 102,
    sortable: false,
    render: (request) => <RegimeText {...request} />,
  },
];

const hidden = { hiddenByDefault: true } as const;
const unsorted = { ...hidden, sortable: false } as const;

const byChoice: readonly Column[] = [
  {
    ...hidden,
    source: "id",
    label: label("id"),
    width: 120,
    render: ({ id }) => <code className="font-mono text-[0.92em]">{id}</code>,
  },
  {
    ...hidden,
    source: "receivedAt",
    label: label("age"),
    width: 96,
    minWidth: 80,
    render: ({ receivedAt }) => <TimeText at={receivedAt} show="brief" />,
  },
  {
    ...unsorted,
    source: "source",
    label: label("source"),
    width: 110,
    render: ({ source }) => <TermText of="source" value={source} />,
  },
  { ...unsorted, source: "accountId", label: label("accountId"), width: 150 },
  { ...unsorted, source: "country", label: label("country"), width: 90 },
  {
    ...hidden,
    source: "recordedAt",
    label: label("recordedAt"),
    render: ({ recordedAt }) => <TimeText at={recordedAt} />,
  },
  {
    ...unsorted,
    source: "identity.status",
    label: label("identity"),
    width: 150,
    render: ({ identity }) => (
      <StatusBadge value={identity.status} looks={identityLooks} labels="request_terms.identity" />
    ),
  },
  {
    ...hidden,
    source: "priority",
    label: label("priority"),
    width: 110,
    render: ({ priority }) => <TermText of="priority" value={priority} />,
  },
  {
    ...unsorted,
    source: "tasks.open",
    label: label("openTasks"),
    align: "end",
    width: 100,
  },
  {
    ...hidden,
    source: "closedAt",
    label: label("closedAt"),
    render: ({ closedAt }) => (closedAt ? <TimeText at={closedAt} /> : "–"),
  },
];

/** Every column of the queue; the legal and the team's own date stand apart. */
export const requestColumns: readonly Column[] = [...main, ...byChoice];
