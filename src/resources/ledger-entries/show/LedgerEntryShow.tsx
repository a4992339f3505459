import { useRecordContext } from "react-admin";
import { MoneyText } from "../../../components/field/MoneyField";
import { EntryType } from "../../../components/ledger/EntryWords";
import { Show } from "../../../components/page/Show";
import type { LedgerEntry } from "../../../domain/ledger/entry";
import { EntryActions } from "../correct/EntryActions";
import { KeptHow } from "../KeptHow";
import { EntryBody } from "./EntryBody";

const entryMeta = (entry: LedgerEntry) => (
  <>
    <EntryType type={entry.type} />
    <MoneyText money={entry.amount} signed />
    <KeptHow />
  </>
);

const entryActions = (entry: LedgerEntry) => <EntryActions entry={entry} />;

const Body = () => {
  const entry = useRecordContext<LedgerEntry>();
  return entry ? <EntryBody entry={entry} /> : null;
};

/** The page of one entry, to read: nothing on it changes it, and a correction is another entry. */
export const LedgerEntryShow = () => (
  <Show<LedgerEntry> title={({ id }) => id} meta={entryMeta} actions={entryActions}>
    <Body />
  </Show>
);
