import { entryTypes } from "../../../src/domain/ledger/entry";
import { balanceAfter, setBalanceAfter } from "./ledgerColumns";
import type { Activity } from "../streams/activity";
import type { LedgerTroubleKind } from "./ledgerTrouble";

const USAGE = entryTypes.indexOf("usage");

/** The newest usage of a customer (any entry of somebody who was erased, where it must be) unless the operator names one. */
function chosenRow({ ledger, population }: Activity, kind: LedgerTroubleKind): number {
  const { book, type, account } = ledger.table.columns;
  for (let row = ledger.table.length - 1; row >= 0; row -= 1) {
    if (book[row] !== 0) continue;
    const isErased = population.pseudonymOf(account[row] ?? 0) !== undefined;
    if (kind === "name_the_erased" ? isErased : !isErased && type[row] === USAGE) return row;
  }
  throw new Error(`The ledger has no entry for ${kind}`);
}

/**
 * From now on the ledger is wrong in one place. What an intruder would change in the tables is changed in the tables, so
 * that lists, totals and exports tell the same untruth. Answers the sequence number of the entry.
 */
export function misbehave(activity: Activity, kind: LedgerTroubleKind, seq?: number): string {
  const { ledger } = activity;
  const row = seq === undefined ? chosenRow(activity, kind) : seq - 1;
  const { columns } = ledger.table;
  if (kind === "change_amount") columns.amount[row] = (columns.amount[row] ?? 0n) - 1n;
  else if (kind === "change_balance")
    setBalanceAfter(ledger.table, row, balanceAfter(ledger.table, row) + 1n);
  else ledger.trouble = { kind, row };
  return String(row + 1);
}
