import { entryColumns } from "../../../components/ledger/entryColumns";
import type { DataTableColumn } from "../../../components/table/columns";
import type { LedgerEntry } from "../../../domain/ledger/entry";

type Column = DataTableColumn<LedgerEntry>;

const column = (source: string, more: Partial<Column>): Column[] =>
  entryColumns.filter((each) => each.source === source).map((each) => ({ ...each, ...more }));

/** Here it goes without saying whose entries these are, and on which book. */
const known: readonly string[] = ["accountId", "book", "bookedAt", "occurredAt", "seq"];

/** The account's own side of the ledger: by the time of what happened, its number last. */
export const ledgerColumns: readonly Column[] = [
  ...column("occurredAt", { label: "accounts.ledger.column.occurredAt", hiddenByDefault: false, width: 150 }),
  ...entryColumns.filter(({ source }) => !known.includes(source)),
  ...column("seq", {}),
];
