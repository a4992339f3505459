import type { components } from "../../../openapi/platform.gen";
import { format, pico } from "../../../src/domain/money";
import type { OrderRow } from "./orderRow";

type Schemas = components["schemas"];

interface Sums {
  readonly provider: OrderRow["provider"];
  readonly status: OrderRow["status"];
  readonly currency: string;
  count: number;
  gross: bigint;
  fee: bigint;
}

/** Sums orders by provider, status and currency: over the whole filter, never over a page. */
export function orderTotals(rows: readonly OrderRow[]): Schemas["OrderTotals"] {
  const groups = new Map<string, Sums>();
  for (const { provider, status, gross, units } of rows) {
    const { currency } = gross;
    const key = `${provider} ${status} ${currency}`;
    const sums = groups.get(key) ?? { provider, status, currency, count: 0, gross: 0n, fee: 0n };
    sums.count += 1;
    sums.gross += units.gross;
    sums.fee += units.fee;
    groups.set(key, sums);
  }
  const totals = [...groups.values()].map(({ provider, status, currency, count, gross, fee }) => {
    const money = (amount: bigint) => ({ amount: format(pico(amount)), currency });
    return { provider, status, count, gross: money(gross), fee: money(fee), net: money(gross - fee) };
  });
  return { count: rows.length, totals };
}
