import type { components } from "../../../openapi/platform.gen";
import { parse } from "../../../src/domain/money";
import { population } from "../access-keys/population";
import { accountIdOf, accountProblem } from "../import/accountReference";
import { importing } from "../import/importing";
import type { ReadRow } from "../import/readRows";
import type { Area, Platform } from "../platform";
import type { Activity } from "../streams/activity";
import type { OrderRow } from "./orderRow";

type Order = components["schemas"]["Order"];

function amountProblem({ gross, fee, net }: Order): string | undefined {
  if (gross.currency !== fee.currency || gross.currency !== net.currency)
    return "net: gross, fee and net are of one currency";
  return parse(gross.amount) - parse(fee.amount) === parse(net.amount)
    ? undefined
    : `net: ${gross.amount} less ${fee.amount} is not ${net.amount}`;
}

/** The operator's own orders; undefined when there are none. */
export const importedOrders: Area<readonly ReadRow<Order>[] | undefined> = {
  name: "imported-orders",
  build(platform) {
    const people = platform.use(population);
    const external = new Set<string>();
    const isTwice = (row: Order) => {
      const name = `${row.provider} ${row.externalId}`;
      const known = external.has(name);
      external.add(name);
      return known;
    };
    return platform.use(importing).collect("orders", (row) => {
      if (Date.parse(row.at) > platform.clock.now()) return `at: ${row.at} is still to come`;
      if (isTwice(row)) return `externalId: ${row.externalId} of ${row.provider} is there twice`;
      return accountProblem(people, row.accountId) ?? amountProblem(row);
    });
  },
};

/** The orders as they are stored. One that names a transaction names one of the ledger. */
export function storedOrders(
  platform: Platform,
  given: readonly ReadRow<Order>[],
  { transactionIds, ledger }: Activity,
): OrderRow[] {
  const people = platform.use(population);
  const last = ledger.table.columns.transaction[ledger.table.length - 1] ?? 0;
  return given.flatMap((read) => {
    const { row } = read;
    const { ledgerTxnId = "" } = row;
    const transaction = ledgerTxnId === "" ? 0 : transactionIds.row(ledgerTxnId);
    if (transaction === undefined || transaction > last) {
      platform.use(importing).report(read, `ledgerTxnId: there is no transaction ${ledgerTxnId}`);
      return [];
    }
    const units = { gross: parse(row.gross.amount), fee: parse(row.fee.amount) };
    const accountId = accountIdOf(people, row.accountId) ?? row.accountId;
    return [{ ...row, accountId, version: row.version ?? "1", units }];
  });
}
