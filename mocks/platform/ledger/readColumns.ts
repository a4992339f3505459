import { entryTypes, ledgerBooks } from "../../../src/domain/ledger/entry";
import { newColumns, NOBODY, type OwnerName } from "../../../src/domain/ledger-invariants";
import { formatTime } from "../clock";
import type { Activity } from "../streams/activity";
import { balanceAfter } from "./ledgerColumns";
import { rowsRead } from "./ledgerTrouble";

/** Accounts in the order in which the rows name them first. */
function createOwners({ ledger, population }: Activity) {
  const places = new Map<number, number>();
  const names: OwnerName[] = [];
  const { trouble } = ledger;
  const nameOf = (account: number, row: number): OwnerName => {
    const pseudonym = population.pseudonymOf(account);
    const isNamed = trouble?.kind === "name_the_erased" && trouble.row === row;
    return pseudonym === undefined || isNamed ? { accountId: population.accountId(account) } : { pseudonym };
  };
  return {
    names,
    place(account: number, row: number): number {
      const isOdd = trouble?.kind === "name_the_erased" && trouble.row === row;
      const known = isOdd ? undefined : places.get(account);
      if (known !== undefined) return known;
      const place = names.push(nameOf(account, row)) - 1;
      if (!isOdd) places.set(account, place);
      return place;
    },
  };
}

/** Entries from a sequence number on, as `ledger-columns/1`. */
export function readLedgerColumns(activity: Activity, from: number, limit: number): Uint8Array {
  const { ledger, catalogue } = activity;
  const { table } = ledger;
  const low = Math.max(0, from - 1);
  const rows = rowsRead(ledger.trouble, low, Math.min(table.length, low + limit));
  const given = table.columns;
  const owners = createOwners(activity);
  const owner = Uint32Array.from(rows, (row) =>
    given.book[row] === 0 ? owners.place(given.account[row] ?? 0, row) : NOBODY,
  );
  const { bytes, columns } = newColumns({
    count: rows.length,
    currencies: [catalogue.currency],
    books: ledgerBooks,
    types: entryTypes,
    owners: owners.names,
    asOf: { seq: String(table.length), at: formatTime(given.bookedAt[table.length - 1] ?? 0) },
  });
  columns.owner.set(owner);
  rows.forEach((row, place) => {
    const amount = given.amount[row] ?? 0n;
    const balance = balanceAfter(table, row);
    columns.seq.put(place, row + 1);
    columns.transaction.put(place, given.transaction[row] ?? 0);
    columns.amount.put(place, amount);
    columns.balanceBefore.put(place, balance - amount);
    columns.balanceAfter.put(place, balance);
    columns.occurredAt[place] = given.occurredAt[row] ?? 0;
    columns.bookedAt[place] = given.bookedAt[row] ?? 0;
    columns.book[place] = given.book[row] ?? 0;
    columns.type[place] = given.type[row] ?? 0;
  });
  return bytes;
}
