import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { TimeText } from "../../../components/field/DateField";
import { RecordLink } from "../../../components/field/RecordLink";
import { StatusBadge, type StatusLook } from "../../../components/field/StatusField";
import type { DataTableColumn } from "../../../components/table/columns";

type Communication = components["schemas"]["AccountCommunication"];

const statusLooks: Readonly<Record<Communication["status"], StatusLook>> = {
  queued: { tone: "neutral", icon: "clock" },
  sent: { tone: "info", icon: "arrow-up" },
  delivered: { tone: "positive" },
  bounced: { tone: "critical" },
  suppressed: { tone: "caution", icon: "minus" },
  received: { tone: "neutral", icon: "arrow-down" },
};

const label = (name: string) => `accounts.communications.column.${name}`;

/** A word of the catalogue, or the platform's own where the catalogue has none. */
const Word = ({ group, value }: { group: string; value: string }) =>
  useTranslate()(`accounts.communications.${group}.${value}`, { _: value });

const About = ({ message: { privacyRequestId, keyId } }: { message: Communication }) => {
  const target = privacyRequestId ?? keyId;
  if (target === undefined) return <span className="text-faint">–</span>;
  const resource = privacyRequestId === undefined ? "access-keys" : "privacy-requests";
  return <RecordLink resource={resource} id={target} />;
};

export const communicationColumns: readonly DataTableColumn<Communication>[] = [
  { source: "at", label: label("at"), width: 150, render: ({ at }) => <TimeText at={at} /> },
  {
    source: "kind",
    label: label("kind"),
    width: 120,
    render: ({ kind }) => <Word group="kind" value={kind} />,
  },
  {
    source: "template",
    label: label("template"),
    width: 200,
    sortable: false,
    render: ({ template }) => <Word group="template" value={template ?? "free_text"} />,
  },
  {
    source: "direction",
    label: label("direction"),
    width: 120,
    sortable: false,
    render: ({ direction }) => <Word group="direction" value={direction} />,
  },
  {
    source: "channel",
    label: label("channel"),
    width: 100,
    sortable: false,
    render: ({ channel }) => <Word group="channel" value={channel} />,
  },
  {
    source: "status",
    label: label("status"),
    width: 130,
    render: ({ status }) => (
      <StatusBadge value={status} looks={statusLooks} labels="accounts.communications.status" />
    ),
  },
  {
    source: "about",
    label: label("about"),
    width: 130,
    sortable: false,
    render: (message) => <About message={message} />,
  },
];
