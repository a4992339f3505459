import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { TimeText } from "../../../components/field/DateField";
import { MoneyText, moneyToCopy } from "../../../components/field/MoneyField";
import { RecordLink } from "../../../components/field/RecordLink";
import type { DataTableColumn } from "../../../components/table/columns";

type LedgerEntry = components["schemas"]["LedgerEntry"];

const label = (name: string) => `accounts.ledger.column.${name}`;
const nothing = <span className="text-faint">–</span>;

const TypeName = ({ type }: { type: string }) => useTranslate()(`accounts.ledger.type.${type}`, { _: type });
const KindName = ({ kind }: { kind: string }) => useTranslate()(`accounts.generation.${kind}`, { _: kind });

export const ledgerColumns: readonly DataTableColumn<LedgerEntry>[] = [
  {
    source: "occurredAt",
    label: label("occurredAt"),
    width: 214,
    minWidth: 214,
    render: ({ occurredAt }) => <TimeText at={occurredAt} show="second" />,
  },
  { source: "type", label: label("type"), width: 110, render: ({ type }) => <TypeName type={type} /> },
  {
    source: "generationKind",
    label: label("generationKind"),
    width: 90,
    render: ({ generationKind }) => (generationKind ? <KindName kind={generationKind} /> : nothing),
  },
  { source: "model", label: label("model"), width: 150, render: ({ model }) => model ?? nothing },
  {
    source: "amount",
    label: label("amount"),
    align: "end",
    width: 130,
    render: ({ amount }) => <MoneyText money={amount} signed />,
    copyText: ({ amount }) => moneyToCopy(amount),
  },
  {
    source: "balanceAfter",
    label: label("balanceAfter"),
    align: "end",
    width: 130,
    render: ({ balanceAfter }) => <MoneyText money={balanceAfter} />,
    copyText: ({ balanceAfter }) => moneyToCopy(balanceAfter),
  },
  {
    source: "keyId",
    label: label("keyId"),
    width: 146,
    minWidth: 146,
    render: ({ keyId }) => (keyId ? <RecordLink resource="access-keys" id={keyId} /> : nothing),
  },
  {
    source: "orderId",
    label: label("orderId"),
    width: 110,
    hiddenByDefault: true,
    render: ({ orderId }) => (orderId ? <RecordLink resource="orders" id={orderId} /> : nothing),
  },
  { source: "seq", label: label("seq"), align: "end", width: 90 },
  { source: "id", label: label("id"), width: 120, hiddenByDefault: true },
  { source: "txnId", label: label("txnId"), width: 120, hiddenByDefault: true },
  {
    source: "reason",
    label: label("reason"),
    width: 200,
    hiddenByDefault: true,
    render: ({ reason }) => (reason === undefined ? nothing : <bdi>{reason}</bdi>),
  },
];
