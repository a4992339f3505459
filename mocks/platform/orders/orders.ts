import type { components } from "../../../openapi/platform.gen";
import { accountLinks } from "../accounts/accountLinks";
import { accounts } from "../accounts/accounts";
import type { Caller } from "../caller";
import { Collection, type Fields } from "../collection";
import type { Area } from "../platform";
import { serveCollection, services } from "../services";
import { generateOrders } from "./generateOrders";
import type { OrderRow } from "./orderRow";

type Schemas = components["schemas"];

export interface Orders {
  readonly rows: Collection<OrderRow>;
  /** Payments of an account that are disputed at the processor. */
  disputedOf(accountId: string): readonly OrderRow[];
}

const money = (get: (row: OrderRow) => bigint) => ({ kind: "decimal" as const, get });

const orderFields = (accountRef: (row: OrderRow) => string): Fields<OrderRow> => ({
  accountId: { get: accountRef, search: true },
  provider: { get: (row) => row.provider },
  externalId: { get: (row) => row.externalId, search: true, sort: false },
  status: { get: (row) => row.status },
  at: { kind: "time", get: (row) => row.at },
  paidAt: { kind: "time", get: (row) => row.paidAt },
  settledAt: { kind: "time", get: (row) => row.settledAt },
  gross: money((row) => row.units.gross),
  fee: { ...money((row) => row.units.fee), filter: false },
  net: { ...money((row) => row.units.gross - row.units.fee), filter: false },
  currency: { get: (row) => row.gross.currency, sort: false },
  ledgerTxnId: { get: (row) => row.ledgerTxnId, search: true, sort: false },
  isBooked: { kind: "boolean", get: (row) => row.ledgerTxnId !== undefined, sort: false },
});

/** Payments as the platform knows them: provider, amount, status. The card stays at the processor. */
export const orders: Area<Orders> = {
  name: "orders",
  build(platform) {
    const accountRef = (row: OrderRow) =>
      platform.use(accounts).rows.get(row.accountId)?.pseudonym ?? row.accountId;
    const present = ({ units: _units, ...row }: OrderRow): Schemas["Order"] => ({
      ...row,
      accountId: accountRef({ ...row, units: _units }),
    });
    const rows = new Collection<OrderRow>("orders", orderFields(accountRef), generateOrders(platform));
    const registry = platform.use(services);
    registry.collections.set(
      "orders",
      serveCollection(rows, { scope: "orders:read", present: (row, _caller: Caller) => present(row) }),
    );
    registry.home.push({ scope: "orders:read", items: () => [...concernsOf(rows)] });
    registry.search.push({
      scope: "orders:read",
      find(text) {
        const byId = rows.get(text);
        const found =
          byId === undefined ? rows.query({ filter: { externalId: text }, range: [0, 4] }).rows : [byId];
        return found.map((row) => ({
          resource: "orders",
          id: row.id,
          label: `${row.gross.amount} ${row.gross.currency}`,
          detail: `${row.provider} · ${row.status}`,
          matched: byId === undefined ? "external_id" : "id",
        }));
      },
    });
    const counts = countByAccount(rows);
    platform.use(accountLinks).register("orders", {
      countOf: (accountId) => counts.get(accountId) ?? 0,
      revision: () => rows.revision,
    });
    return { rows, disputedOf: disputedBy(rows) };
  },
};

/** Looked up by account, and counted anew only when an order has changed: every plan of a deletion asks. */
function disputedBy(rows: Collection<OrderRow>): Orders["disputedOf"] {
  let revision = -1;
  const byAccount = new Map<string, OrderRow[]>();
  return (accountId) => {
    if (revision !== rows.revision) {
      byAccount.clear();
      for (const order of rows.select({ status: "disputed" })) {
        byAccount.set(order.accountId, [...(byAccount.get(order.accountId) ?? []), order]);
      }
      revision = rows.revision;
    }
    return byAccount.get(accountId) ?? [];
  };
}

function countByAccount(rows: Collection<OrderRow>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { accountId } of rows.values()) counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
  return counts;
}

function* concernsOf(rows: Collection<OrderRow>): Iterable<Schemas["HomeItem"]> {
  const concerns = [
    { kind: "payments_disputed", severity: "critical", filter: { status: "disputed" } },
    { kind: "payments_failed", severity: "warning", filter: { status: "failed" } },
  ] as const;
  for (const { kind, severity, filter } of concerns) {
    const count = rows.query({ filter, range: [0, 0] }).total;
    yield {
      id: `orders.${kind}`,
      kind,
      severity,
      count,
      relation: "eq",
      resource: "orders",
      filter: { ...filter },
    };
  }
}
