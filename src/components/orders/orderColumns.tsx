import { useTranslate } from "react-admin";
import type { Order } from "../../domain/orders/order";
import { AccountRef } from "../field/AccountRef";
import { TimeText } from "../field/DateField";
import { MoneyText, moneyToCopy } from "../field/MoneyField";
import type { DataTableColumn } from "../table/columns";
import { OrderStatus } from "./OrderStatus";

type Column = DataTableColumn<Order>;

const label = (name: string) => `order_terms.column.${name}`;
const nothing = <span className="text-faint">–</span>;

export const ProviderName = ({ provider }: { provider: string }) =>
  useTranslate()(`order_terms.provider.${provider}`, { _: provider });

const amount = (
  source: "gross" | "fee" | "net" | "refunded" | "credits",
  more: Partial<Column> = {},
): Column => ({
  source,
  label: label(source),
  align: "end",
  width: 96,
  minWidth: 80,
  sortable: source !== "refunded" && source !== "credits",
  render: ({ [source]: money }) => (money ? <MoneyText money={money} /> : nothing),
  copyText: ({ [source]: money }) => (money ? moneyToCopy(money) : ""),
  ...more,
});

const account: Column = {
  source: "accountId",
  label: label("accountId"),
  width: 146,
  minWidth: 146,
  render: ({ accountId }) => <AccountRef id={accountId} />,
};

/** An order in one line: provider, reference, amounts and state, and nothing of what it was paid with. */
export const orderColumns: readonly Column[] = [
  {
    source: "id",
    label: label("id"),
    width: 146,
    minWidth: 140,
    // The table makes a link of the first cell.
    render: ({ id }) => <code className="font-mono text-[0.92em]">{id}</code>,
  },
  {
    source: "at",
    label: label("at"),
    width: 136,
    minWidth: 136,
    render: ({ at }) => <TimeText at={at} show="moment" />,
  },
  {
    source: "provider",
    label: label("provider"),
    width: 76,
    render: ({ provider }) => <ProviderName provider={provider} />,
  },
  {
    source: "status",
    label: label("status"),
    speaksForItself: true,
    width: 110,
    minWidth: 106,
    render: ({ status }) => <OrderStatus status={status} />,
  },
  account,
  amount("gross"),
  amount("fee"),
  amount("net"),
  amount("refunded", { hiddenByDefault: true }),
  amount("credits", { hiddenByDefault: true }),
  {
    source: "externalId",
    label: label("externalId"),
    width: 170,
    sortable: false,
    render: ({ externalId }) => <code className="font-mono text-[0.92em]">{externalId}</code>,
  },
  {
    source: "ledgerTxnId",
    label: label("ledgerTxnId"),
    width: 146,
    sortable: false,
    hiddenByDefault: true,
    render: ({ ledgerTxnId }) =>
      ledgerTxnId === undefined ? nothing : <code className="font-mono text-[0.92em]">{ledgerTxnId}</code>,
  },
];
