import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { TimeText } from "../../../components/field/DateField";
import { MoneyText, moneyToCopy } from "../../../components/field/MoneyField";
import { RecordLink } from "../../../components/field/RecordLink";
import { StatusBadge, type StatusLook } from "../../../components/field/StatusField";
import type { DataTableColumn } from "../../../components/table/columns";

type Order = components["schemas"]["Order"];

const statusLooks: Readonly<Record<Order["status"], StatusLook>> = {
  created: { tone: "neutral", icon: "plus" },
  pending: { tone: "info", icon: "clock" },
  paid: { tone: "positive", icon: "check" },
  settled: { tone: "positive" },
  failed: { tone: "critical" },
  refunded: { tone: "neutral", icon: "undo" },
  disputed: { tone: "caution" },
};

const label = (name: string) => `accounts.orders.column.${name}`;

const ProviderName = ({ provider }: { provider: string }) =>
  useTranslate()(`accounts.provider.${provider}`, { _: provider });

const amount = (source: "gross" | "fee" | "net", isHidden = false): DataTableColumn<Order> => ({
  source,
  label: label(source),
  align: "end",
  width: 110,
  hiddenByDefault: isHidden,
  render: (order) => <MoneyText money={order[source]} />,
  copyText: (order) => moneyToCopy(order[source]),
});

export const orderColumns: readonly DataTableColumn<Order>[] = [
  {
    source: "id",
    label: label("id"),
    width: 120,
    render: ({ id }) => <RecordLink resource="orders" id={id} />,
  },
  { source: "at", label: label("at"), width: 150, render: ({ at }) => <TimeText at={at} /> },
  {
    source: "provider",
    label: label("provider"),
    width: 100,
    render: ({ provider }) => <ProviderName provider={provider} />,
  },
  {
    source: "status",
    label: label("status"),
    width: 120,
    render: ({ status }) => (
      <StatusBadge value={status} looks={statusLooks} labels="accounts.orders.status" />
    ),
  },
  amount("gross"),
  amount("fee", true),
  amount("net", true),
  {
    source: "externalId",
    label: label("externalId"),
    width: 170,
    sortable: false,
    render: ({ externalId }) => <code className="font-mono text-[0.92em]">{externalId}</code>,
  },
];
