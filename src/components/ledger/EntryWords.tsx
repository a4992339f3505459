import { useTranslate } from "react-admin";

/** The trade's words for the codes of the ledger; one that the catalogue does not know is shown as it is. */
export const EntryType = ({ type }: { type: string }) =>
  useTranslate()(`ledger_terms.type.${type}`, { _: type });

export const GenerationKind = ({ kind }: { kind: string }) =>
  useTranslate()(`ledger_terms.kind.${kind}`, { _: kind });

export const Book = ({ book }: { book: string }) => useTranslate()(`ledger_terms.book.${book}`, { _: book });
