import { LinkBase, useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { MoneyText } from "../../../components/field/MoneyField";
import { Panel } from "../../../components/layout/Panel";
import { EntryAccount } from "../../../components/ledger/EntryAccount";
import { Book, EntryType } from "../../../components/ledger/EntryWords";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import { isBalanced, sumsByCurrency } from "../../../domain/ledger/checkEntry";
import { bookOf, type LedgerEntry } from "../../../domain/ledger/entry";
import { entryPath } from "../ledgerEntry";
import { useTransaction } from "./useTransaction";

interface Posting {
  key: string;
  entry: LedgerEntry | undefined;
  amount: LedgerEntry["amount"];
}

const columnsOf = (translate: (key: string) => string, openId: string): readonly SimpleColumn<Posting>[] => [
  {
    id: "seq",
    label: translate("ledger_terms.column.seq"),
    render: ({ entry }) => {
      if (!entry) return translate("ledger_entries.transaction.sum");
      if (entry.id === openId) return <span aria-current="true">{entry.seq}</span>;
      return (
        <LinkBase to={entryPath(entry)} className="underline-offset-2 hover:underline">
          {entry.seq}
        </LinkBase>
      );
    },
  },
  {
    id: "book",
    label: translate("ledger_terms.column.book"),
    render: ({ entry }) => entry && <Book book={bookOf(entry)} />,
  },
  {
    id: "account",
    label: translate("ledger_terms.column.accountId"),
    render: ({ entry }) => entry && bookOf(entry) === "customer" && <EntryAccount entry={entry} />,
  },
  {
    id: "type",
    label: translate("ledger_terms.column.type"),
    render: ({ entry }) => entry && <EntryType type={entry.type} />,
  },
  {
    id: "amount",
    label: translate("ledger_terms.column.amount"),
    align: "end",
    render: ({ amount }) => <MoneyText money={amount} signed />,
  },
];

const Postings = ({ entries, openId }: { entries: readonly LedgerEntry[]; openId: string }) => {
  const translate = useTranslate();
  const [sum] = sumsByCurrency(entries.map(({ amount }) => amount));
  const rows = entries.map((entry) => ({ key: entry.id, entry, amount: entry.amount }));
  return (
    <SimpleTable<Posting>
      caption={translate("ledger_entries.transaction.caption")}
      columns={columnsOf(translate, openId)}
      rows={rows}
      rowKey={({ key }) => key}
      {...(sum && { total: { key: "sum", entry: undefined, amount: sum } })}
    />
  );
};

/** Every posting of the entry's transaction. That they sum to zero is worked out here, not taken from anybody. */
export const TransactionPanel = ({ entry }: { entry: LedgerEntry }) => {
  const translate = useTranslate();
  const { data, error, isFetching, refetch } = useTransaction(entry.txnId);
  const balanced = data && isBalanced(data.map(({ amount }) => amount));
  return (
    <Panel
      title={translate("ledger_entries.transaction.title")}
      actions={
        balanced !== undefined && (
          <Badge tone={balanced ? "positive" : "critical"}>
            {translate(`ledger_entries.transaction.${balanced ? "balanced" : "unbalanced"}`)}
          </Badge>
        )
      }
      flush
    >
      {error && (
        <div className="p-4">
          <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />
        </div>
      )}
      {!error && !data && (
        <div className="p-4">
          <SkeletonText lines={3} />
        </div>
      )}
      {data && <Postings entries={data} openId={entry.id} />}
    </Panel>
  );
};
