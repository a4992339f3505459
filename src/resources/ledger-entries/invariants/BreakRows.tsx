import { useQuery } from "@tanstack/react-query";
import { LinkBase, useTranslate } from "react-admin";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { TimeText } from "../../../components/field/DateField";
import { EntryAccount } from "../../../components/ledger/EntryAccount";
import { Book, EntryType } from "../../../components/ledger/EntryWords";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import { bookOf, type LedgerEntry } from "../../../domain/ledger/entry";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { entryPath, resource } from "../ledgerEntry";

const MOST = 50;

const columnsOf = (translate: (key: string) => string): readonly SimpleColumn<LedgerEntry>[] => [
  {
    id: "seq",
    label: translate("ledger_terms.column.seq"),
    render: (entry) => (
      <LinkBase to={entryPath(entry)} className="text-accent underline-offset-2 hover:underline">
        {entry.seq}
      </LinkBase>
    ),
  },
  {
    id: "bookedAt",
    label: translate("ledger_terms.column.bookedAt"),
    render: ({ bookedAt }) => <TimeText at={bookedAt} show="second" className="whitespace-nowrap" />,
  },
  {
    id: "who",
    label: translate("ledger_terms.column.accountId"),
    render: (entry) =>
      bookOf(entry) === "customer" ? <EntryAccount entry={entry} /> : <Book book={bookOf(entry)} />,
  },
  {
    id: "type",
    label: translate("ledger_terms.column.type"),
    render: ({ type }) => <EntryType type={type} />,
  },
  ...(["balanceBefore", "amount", "balanceAfter"] as const).map((field): SimpleColumn<LedgerEntry> => ({
    id: field,
    label: translate(`ledger_terms.column.${field}`),
    align: "end",
    // To the last decimal: a break may be as small as that.
    render: ({ [field]: { amount, currency } }) => (
      <data value={`${amount} ${currency}`} className="font-mono text-xs whitespace-nowrap">
        {amount} {currency}
      </data>
    ),
  })),
];

/** The entries that show a break, as the platform lists them now. */
export const BreakRows = ({ seqs }: { seqs: readonly string[] }) => {
  const translate = useTranslate();
  const steward = useSteward();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [resource, "break", seqs],
    queryFn: async ({ signal }) => {
      const page = await steward.getStream<LedgerEntry>(resource, {
        filter: { seq: seqs.slice(0, MOST) },
        order: "asc",
        limit: MOST,
        signal,
      });
      return page.items;
    },
  });
  if (error)
    return (
      <ProblemPanel error={error} layout="inline" onRetry={() => void refetch()} retrying={isFetching} />
    );
  if (!data) return <SkeletonText lines={2} />;
  if (data.length === 0) return <p className="text-sm text-muted">{translate("ledger_check.rows_gone")}</p>;
  return (
    <SimpleTable
      caption={translate("ledger_check.rows")}
      columns={columnsOf(translate)}
      rows={data}
      rowKey={({ id }) => id}
    />
  );
};
