import { useTranslate } from "react-admin";
import type { Disclosure } from "../../domain/disclosures/disclosure";
import { AccountRef } from "../field/AccountRef";
import { TimeText } from "../field/DateField";
import { StatusBadge, type StatusLook } from "../field/StatusField";
import type { DataTableColumn } from "../table/columns";

const label = (name: string) => `disclosure_terms.column.${name}`;

export const disclosureLooks: Readonly<Record<Disclosure["status"], StatusLook>> = {
  under_review: { tone: "caution", icon: "clock" },
  disclosed: { tone: "info", icon: "share" },
  partly_disclosed: { tone: "info", icon: "share" },
  refused: { tone: "neutral", icon: "close" },
};

const Told = ({ subjectNotified }: Pick<Disclosure, "subjectNotified">) => {
  const translate = useTranslate();
  if (subjectNotified === undefined) return <span className="text-faint">–</span>;
  return <>{translate(`disclosure_terms.told.${subjectNotified ? "yes" : "no"}`)}</>;
};

/** What an authority asked for, on which legal basis, and what became of it. */
export const disclosureColumns: readonly DataTableColumn<Disclosure>[] = [
  { source: "authority", label: label("authority"), width: 200, minWidth: 150 },
  { source: "reference", label: label("reference"), width: 130, minWidth: 110, sortable: false },
  {
    source: "status",
    label: label("status"),
    width: 140,
    minWidth: 140,
    speaksForItself: true,
    render: ({ status }) => (
      <StatusBadge value={status} looks={disclosureLooks} labels="disclosure_terms.status" />
    ),
  },
  {
    source: "accountId",
    label: label("accountId"),
    width: 146,
    minWidth: 140,
    sortable: false,
    render: ({ accountId }) => <AccountRef id={accountId} />,
  },
  { source: "country", label: label("country"), width: 80, minWidth: 70 },
  { source: "legalBasis", label: label("legalBasis"), width: 160, minWidth: 120, sortable: false },
  {
    source: "receivedAt",
    label: label("receivedAt"),
    width: 120,
    minWidth: 110,
    render: ({ receivedAt }) => <TimeText at={receivedAt} show="day" />,
  },
  {
    source: "subjectNotified",
    label: label("subjectNotified"),
    width: 110,
    minWidth: 100,
    sortable: false,
    render: (disclosure) => <Told {...disclosure} />,
  },
];
