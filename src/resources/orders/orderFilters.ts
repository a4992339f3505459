import type { FilterField } from "../../components/filter/filterField";
import { orderStatuses } from "../../domain/orders/order";

const named = (group: string, ids: readonly string[]) =>
  ids.map((id) => ({ id, name: `order_terms.${group}.${id}` }));
const label = (source: string) => `order_terms.column.${source}`;

/** What orders can be found by: the API's own list. */
export const orderFilters: readonly FilterField[] = [
  { source: "status", label: label("status"), kind: "enum", choices: named("status", orderStatuses) },
  {
    source: "provider",
    label: label("provider"),
    kind: "enum",
    choices: named("provider", ["stripe", "alipay"]),
  },
  { source: "at", label: label("at"), kind: "time" },
  { source: "paidAt", label: label("paidAt"), kind: "time" },
  { source: "settledAt", label: label("settledAt"), kind: "time" },
  { source: "gross", label: label("gross"), kind: "money", operators: ["gte", "lte", "between"] },
  { source: "accountId", label: "orders.filter.accountId", kind: "id", operators: ["is", "isNot"] },
  { source: "externalId", label: label("externalId"), kind: "id" },
  { source: "ledgerTxnId", label: label("ledgerTxnId"), kind: "id", operators: ["is", "isNot"] },
  { source: "isBooked", label: "orders.filter.isBooked", kind: "boolean" },
  { source: "currency", label: "orders.filter.currency", kind: "id", operators: ["is", "isNot"] },
  { source: "id", label: label("id"), kind: "id", operators: ["is", "isNot"] },
];
