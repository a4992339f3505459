import { useTranslate } from "react-admin";
import type { LedgerEntry } from "../../domain/ledger/entry";
import { bookOf } from "../../domain/ledger/entry";
import { RecordLink } from "../field/RecordLink";
import { Book } from "./EntryWords";

/** Whose balance an entry moves: the account, what stands for it after its purge, or one of the platform's own books. */
export const EntryAccount = ({ entry }: { entry: Pick<LedgerEntry, "accountId" | "pseudonym" | "book"> }) => {
  const translate = useTranslate();
  if (entry.accountId !== undefined) return <RecordLink resource="accounts" id={entry.accountId} />;
  if (entry.pseudonym !== undefined)
    return (
      <code className="font-mono text-[0.92em]" title={translate("ledger_terms.pseudonym_why")}>
        {entry.pseudonym}
      </code>
    );
  return (
    <span className="text-muted">
      <Book book={bookOf(entry)} />
    </span>
  );
};
