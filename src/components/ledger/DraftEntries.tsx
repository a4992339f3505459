import { useTranslate } from "react-admin";
import type { LedgerDraft } from "../../domain/ledger/entry";
import { sumsByCurrency } from "../../domain/ledger/checkEntry";
import { MoneyText } from "../field/MoneyField";
import { SimpleTable, type SimpleColumn } from "../table/SimpleTable";
import { EntryAccount } from "./EntryAccount";
import { Book, EntryType } from "./EntryWords";

interface Row {
  key: string;
  draft: LedgerDraft | undefined;
  amount: LedgerDraft["amount"];
}

const columnsOf = (translate: (key: string) => string): readonly SimpleColumn<Row>[] => {
  const column = (
    id: string,
    render: SimpleColumn<Row>["render"],
    align: "start" | "end" = "start",
  ): SimpleColumn<Row> => ({ id, label: translate(`ledger_terms.column.${id}`), align, render });
  return [
    column("book", ({ draft }) => (draft ? <Book book={draft.book} /> : translate("ledger_terms.sum"))),
    column("accountId", ({ draft }) => draft?.book === "customer" && <EntryAccount entry={draft} />),
    column("type", ({ draft }) => draft && <EntryType type={draft.type} />),
    column("amount", ({ amount }) => <MoneyText money={amount} signed />, "end"),
    column("balanceBefore", ({ draft }) => draft && <MoneyText money={draft.balanceBefore} />, "end"),
    column("balanceAfter", ({ draft }) => draft && <MoneyText money={draft.balanceAfter} />, "end"),
  ];
};

/** Entries that would be posted, with the balances before and after them, and that they sum to zero. */
export const DraftEntries = ({ drafts }: { drafts: readonly LedgerDraft[] }) => {
  const translate = useTranslate();
  const [sum] = sumsByCurrency(drafts.map(({ amount }) => amount));
  return (
    <div className="rounded-md border border-hairline">
      <SimpleTable<Row>
        caption={translate("ledger_terms.drafts")}
        columns={columnsOf(translate)}
        rows={drafts.map((draft, place) => ({
          key: `${draft.book} ${String(place)}`,
          draft,
          amount: draft.amount,
        }))}
        rowKey={({ key }) => key}
        {...(sum && { total: { key: "sum", draft: undefined, amount: sum } })}
      />
    </div>
  );
};
