import type { components } from "../../../../openapi/platform.gen";
import { KeyStatusBadge } from "../../../components/access-key/KeyStatusBadge";
import { TimeText } from "../../../components/field/DateField";
import { MoneyText, moneyToCopy } from "../../../components/field/MoneyField";
import type { DataTableColumn } from "../../../components/table/columns";
import { formatCount } from "../../../components/field/formatCount";

type AccessKey = components["schemas"]["AccessKey"];

const label = (name: string) => `accounts.keys.column.${name}`;

export const keyColumns: readonly DataTableColumn<AccessKey>[] = [
  { source: "name", label: label("name"), width: 200, render: ({ name }) => <bdi>{name}</bdi> },
  {
    source: "prefix",
    label: label("prefix"),
    speaksForItself: true,
    width: 186,
    minWidth: 186,
    sortable: false,
    render: ({ prefix, last4 }) => (
      <code className="font-mono text-[0.92em]">
        {prefix}…{last4}
      </code>
    ),
  },
  {
    source: "status",
    label: label("status"),
    speaksForItself: true,
    width: 120,
    render: ({ status }) => <KeyStatusBadge status={status} />,
  },
  {
    source: "lastUsed",
    label: label("lastUsed"),
    width: 140,
    sortBy: "lastUsedAt",
    render: ({ lastUsed }) =>
      lastUsed ? <TimeText at={lastUsed.at} show="relative" /> : <span className="text-faint">–</span>,
  },
  {
    source: "usage.month.requests",
    label: label("requests"),
    align: "end",
    width: 120,
    sortable: false,
    render: ({ usage }) => formatCount(usage.month.requests),
  },
  {
    source: "usage.month.cost",
    label: label("cost"),
    align: "end",
    width: 130,
    sortable: false,
    render: ({ usage }) => <MoneyText money={usage.month.cost} />,
    copyText: ({ usage }) => moneyToCopy(usage.month.cost),
  },
  {
    source: "createdAt",
    label: label("createdAt"),
    width: 140,
    render: ({ createdAt }) => <TimeText at={createdAt} show="day" />,
  },
  {
    source: "expiresAt",
    label: label("expiresAt"),
    width: 140,
    render: ({ expiresAt }) =>
      expiresAt ? <TimeText at={expiresAt} show="day" /> : <span className="text-faint">–</span>,
  },
];
