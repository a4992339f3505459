import type { LedgerEntry } from "../../domain/ledger/entry";
import { bookOf } from "../../domain/ledger/entry";
import { TimeText } from "../field/DateField";
import { MoneyText, moneyToCopy } from "../field/MoneyField";
import { RecordLink } from "../field/RecordLink";
import type { DataTableColumn } from "../table/columns";
import { EntryAccount } from "./EntryAccount";
import { Book, EntryType, GenerationKind } from "./EntryWords";
import { ReversalMark } from "./ReversalMark";

type Column = DataTableColumn<LedgerEntry>;

const label = (name: string) => `ledger_terms.column.${name}`;
const nothing = <span className="text-faint">–</span>;

const time = (source: "bookedAt" | "occurredAt", more: Partial<Column> = {}): Column => ({
  source,
  label: label(source),
  width: 140,
  minWidth: 140,
  render: ({ [source]: at }) => <TimeText at={at} show="moment" />,
  ...more,
});

const amount = (source: "amount" | "balanceBefore" | "balanceAfter", more: Partial<Column> = {}): Column => ({
  source,
  label: label(source),
  align: "end",
  width: 116,
  minWidth: 108,
  render: ({ [source]: money }) => <MoneyText money={money} signed={source === "amount"} />,
  copyText: ({ [source]: money }) => moneyToCopy(money),
  ...more,
});

const reference = (
  source: "keyId" | "orderId" | "requestId",
  resource: string,
  more: Partial<Column> = {},
): Column => ({
  source,
  label: label(source),
  width: 146,
  minWidth: 146,
  render: ({ [source]: id }) => (id === undefined ? nothing : <RecordLink resource={resource} id={id} />),
  ...more,
});

const code = (source: "id" | "txnId" | "grantId"): Column => ({
  source,
  label: label(source),
  width: 146,
  hiddenByDefault: true,
  render: ({ [source]: id }) =>
    id === undefined ? nothing : <code className="font-mono text-[0.92em]">{id}</code>,
});

/** An entry in one line, in the order in which a book is read: when, what, how much, the balance after it, and whose. */
export const entryColumns: readonly Column[] = [
  { source: "seq", label: label("seq"), align: "end", width: 84, minWidth: 76 },
  time("bookedAt"),
  {
    source: "type",
    label: label("type"),
    speaksForItself: true,
    width: 112,
    render: (entry) => (
      <span className="inline-flex items-center gap-1.5">
        <EntryType type={entry.type} />
        <ReversalMark entry={entry} />
      </span>
    ),
  },
  amount("amount"),
  amount("balanceAfter"),
  {
    source: "accountId",
    label: label("accountId"),
    width: 146,
    minWidth: 146,
    render: (entry) => <EntryAccount entry={entry} />,
    copyText: (entry) => entry.accountId ?? entry.pseudonym ?? bookOf(entry),
  },
  {
    source: "generationKind",
    label: label("generationKind"),
    width: 72,
    render: ({ generationKind }) => (generationKind ? <GenerationKind kind={generationKind} /> : nothing),
  },
  { source: "model", label: label("model"), width: 132, render: ({ model }) => model ?? nothing },
  reference("keyId", "access-keys"),
  reference("orderId", "orders", { hiddenByDefault: true }),
  reference("requestId", "request-logs", { hiddenByDefault: true }),
  amount("balanceBefore", { hiddenByDefault: true }),
  time("occurredAt", { hiddenByDefault: true }),
  {
    source: "book",
    label: label("book"),
    width: 110,
    hiddenByDefault: true,
    render: (entry) => <Book book={bookOf(entry)} />,
  },
  code("id"),
  code("txnId"),
  code("grantId"),
  {
    source: "reason",
    label: label("reason"),
    width: 200,
    hiddenByDefault: true,
    render: ({ reason }) => (reason === undefined ? nothing : <bdi>{reason}</bdi>),
  },
];
