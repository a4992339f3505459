import { useTranslate } from "react-admin";
import { TimeText } from "../../../components/field/DateField";
import { IdText } from "../../../components/field/IdField";
import { MoneyText } from "../../../components/field/MoneyField";
import { RecordLink } from "../../../components/field/RecordLink";
import { DefinitionList, type Definition } from "../../../components/layout/DefinitionList";
import { EntryAccount } from "../../../components/ledger/EntryAccount";
import { Book, EntryType, GenerationKind } from "../../../components/ledger/EntryWords";
import { bookOf, type LedgerEntry } from "../../../domain/ledger/entry";

/** An id that leads to its page, where the console has one. */
const link = (label: string, resource: string, id: string | undefined): Definition | false =>
  id !== undefined && { label, value: <RecordLink resource={resource} id={id} /> };

const plain = (label: string, value: Definition["value"] | undefined): Definition | false =>
  value !== undefined && value !== false && { label, value };

const ofBooking = (entry: LedgerEntry, label: (name: string) => string): (Definition | false)[] => [
  { label: label("amount"), value: <MoneyText money={entry.amount} signed className="font-semibold" /> },
  { label: label("balanceBefore"), value: <MoneyText money={entry.balanceBefore} /> },
  { label: label("balanceAfter"), value: <MoneyText money={entry.balanceAfter} /> },
  { label: label("type"), value: <EntryType type={entry.type} /> },
  { label: label("book"), value: <Book book={bookOf(entry)} /> },
  bookOf(entry) === "customer" && { label: label("accountId"), value: <EntryAccount entry={entry} /> },
  { label: label("bookedAt"), value: <TimeText at={entry.bookedAt} show="second" /> },
  { label: label("occurredAt"), value: <TimeText at={entry.occurredAt} show="second" /> },
  { label: label("seq"), value: entry.seq },
  { label: label("txnId"), value: <IdText id={entry.txnId} copyable /> },
];

const ofCause = (entry: LedgerEntry, label: (name: string) => string): (Definition | false)[] => [
  plain(label("model"), entry.model),
  plain(label("generationKind"), entry.generationKind && <GenerationKind kind={entry.generationKind} />),
  link(label("keyId"), "access-keys", entry.keyId),
  link(label("requestId"), "request-logs", entry.requestId),
  link(label("orderId"), "orders", entry.orderId),
  plain(label("grantId"), entry.grantId && <IdText id={entry.grantId} />),
  link(label("correctsId"), "ledger-entries", entry.correctsId),
  plain(label("reason"), entry.reason && <bdi>{entry.reason}</bdi>),
  plain(label("actor"), entry.actor && <bdi>{entry.actor.name}</bdi>),
  link(label("approvalId"), "approvals", entry.approvalId),
  link(label("latePeriodId"), "reconciliation-periods", entry.latePeriodId),
];

/** What the entry says: the money first, then what caused it. */
export const EntryFacts = ({ entry, columns = 2 }: { entry: LedgerEntry; columns?: 1 | 2 }) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`ledger_terms.column.${name}`);
  return <DefinitionList columns={columns} items={[...ofBooking(entry, label), ...ofCause(entry, label)]} />;
};
