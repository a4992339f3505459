import type { Activity } from "../streams/activity";
import type { CodeField } from "../streams/columnFields";
import { lowerBoundOf } from "../streams/columns";
import { outcomes } from "../streams/outcomes";
import { RowIndex } from "../streams/rowIndex";
import type { Ledger } from "./ledger";

/** The entries of a transaction stand together, so its rows are found by halving. */
export function transactionField({ ledger, transactionIds }: Activity): CodeField {
  const column = () => ledger.table.columns.transaction;
  return {
    by: "code",
    column,
    count: () => (column()[ledger.table.length - 1] ?? 0) + 1,
    text: (transaction) => transactionIds.id(transaction),
    find: (id) => transactionIds.row(id),
    rowsOf(transaction, length) {
      const low = lowerBoundOf(column(), length, transaction);
      const high = lowerBoundOf(column(), length, transaction + 1);
      return Uint32Array.from({ length: high - low }, (_, place) => low + place);
    },
  };
}

// A billed request has a pair of entries: the account's, and the balancing one behind it.
function pairRows(entry: number, length: number): number[] {
  return entry > 0 && entry < length ? [entry - 1, entry] : [];
}

export function requestIdField({ ledger, requests, requestIds }: Activity): CodeField {
  return {
    by: "code",
    column: () => ledger.table.columns.request,
    count: () => requests.length + 1,
    text: (request) => (request === 0 ? undefined : requestIds.id(request - 1)),
    find(id) {
      const row = requestIds.row(id);
      return row === undefined ? undefined : row + 1;
    },
    rowsOf: (request, length) => Uint32Array.from(pairRows(requests.columns.entry[request - 1] ?? 0, length)),
  };
}

/** The key whose request an entry bills, found through the requests. */
export function billedKeyField({ ledger, requests, population }: Activity): CodeField {
  const index = new RowIndex(() => requests.columns.key);
  return {
    by: "code",
    column: () => billedColumn(ledger, requests.columns.key),
    count: () => population.keyCount,
    text: (key) => population.keyId(key),
    find: (id) => population.keyIndex(id),
    rowsOf(key, length) {
      const requestRows = index.rowsOf(key, requests.length);
      return Uint32Array.from(
        [...requestRows].flatMap((row) => pairRows(requests.columns.entry[row] ?? 0, length)),
      );
    },
    isAbsent: billsNothing(ledger),
  };
}

function billsNothing({ table }: Ledger): (row: number) => boolean {
  return (row) => (table.columns.request[row] ?? 0) === 0;
}

/** A column of the requests as seen from the entries that bill them. */
function billedColumn({ table }: Ledger, column: ArrayLike<number>): Uint32Array {
  const codes = new Uint32Array(table.length);
  for (let row = 0; row < table.length; row += 1)
    codes[row] = column[(table.columns.request[row] ?? 0) - 1] ?? 0;
  return codes;
}

export function billedModelField(
  { ledger, requests, catalogue }: Activity,
  of: "id" | "kind" | "endpoint" | "provider",
): CodeField {
  return {
    by: "code",
    column: () => billedColumn(ledger, requests.columns.model),
    count: () => catalogue.models.length,
    text: (code) => catalogue.models[code]?.[of],
    isAbsent: billsNothing(ledger),
  };
}

export function billedOutcomeField({ ledger, requests }: Activity): CodeField {
  return {
    by: "code",
    column: () => billedColumn(ledger, requests.columns.outcome),
    count: () => outcomes.length,
    text: (code) => outcomes[code],
    isAbsent: billsNothing(ledger),
  };
}
