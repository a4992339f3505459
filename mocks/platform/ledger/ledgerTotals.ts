import { entryTypes } from "../../../src/domain/ledger/entry";
import type { components } from "../../../openapi/platform.gen";
import { serveStream, type ColumnSource } from "../streams/columnStream";
import type { Activity } from "../streams/activity";
import { selectRows, walkRows } from "../streams/rowSelection";

type Schemas = components["schemas"];

/** Sums the entries that a filter selects by their type: over the whole filter, never over a page. */
export function ledgerTotals(
  activity: Activity,
  source: ColumnSource,
  filter: unknown,
): Schemas["LedgerTotals"] {
  const { ledger, catalogue } = activity;
  const { fields, searched } = source;
  const { type, amount } = ledger.table.columns;
  const counts = entryTypes.map(() => 0);
  const sums = entryTypes.map(() => 0n);
  let count = 0;
  const missing = source.missing?.();
  for (const row of walkRows(selectRows(filter, { fields, searched, length: ledger.table.length }), "asc")) {
    if (row === missing) continue;
    const code = type[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
    sums[code] = (sums[code] ?? 0n) + (amount[row] ?? 0n);
    count += 1;
  }
  const totals = entryTypes.flatMap((name, code) =>
    counts[code] ? [{ type: name, count: counts[code], amount: catalogue.money(sums[code] ?? 0n) }] : [],
  );
  return { count, totals, asOf: serveStream(source).asOf() };
}

/** The same answer without what anybody spent: how many entries of which type there are. */
export function withoutSums({ count, totals, asOf }: Schemas["LedgerTotals"]): Schemas["LedgerTotals"] {
  return { count, totals: totals.map(({ type, count: ofType }) => ({ type, count: ofType })), asOf };
}
