import type { components } from "../../../openapi/platform.gen";
import { ledgerSource } from "../ledger/ledgerEntries";
import type { Activity } from "../streams/activity";
import { eachRow, selectRows } from "../streams/rowSelection";
import type { UsageQuery } from "./usageQuery";

type Schemas = components["schemas"];

export interface ProofSums {
  readonly whole: Schemas["LedgerProof"];
  /** By the place of the group. */
  readonly groups: readonly Schemas["LedgerSum"][];
  readonly none: Schemas["LedgerSum"];
}

/**
 * The usage entries of the customers' book that occurred in the range and pass the filter: selected in the ledger by
 * its own fields and added up from its own amounts, so that neither side of the comparison is made from the other. An
 * entry without a request, or one too many, shows as well as a changed amount.
 */
export function ledgerProof(
  { activity, now }: { readonly activity: Activity; readonly now: number },
  query: UsageQuery,
  /** The place of the group of a request; -1 for the others. */
  placeOf: (requestRow: number) => number,
  groups: number,
): ProofSums {
  const { ledger, catalogue } = activity;
  const { fields, missing } = ledgerSource(activity, () => now);
  const { occurredAt, amount, request } = ledger.table.columns;
  const entries = new Float64Array(groups + 1);
  const sums = Array.from({ length: groups + 1 }, () => 0n);
  const filter = { ...(query.filter as object | undefined), book: "customer", type: "usage" };
  const dropped = missing?.();
  eachRow(selectRows(filter, { fields, searched: [], length: ledger.table.length }), (row) => {
    const at = occurredAt[row] ?? 0;
    if (at < query.from || at >= query.to || row === dropped) return;
    const requestRow = (request[row] ?? 0) - 1;
    const found = requestRow < 0 ? -1 : placeOf(requestRow);
    const place = found < 0 ? groups : found;
    entries[place] = (entries[place] ?? 0) + 1;
    sums[place] = (sums[place] ?? 0n) - (amount[row] ?? 0n);
  });
  const served = sums.map((sum, place) => ({ entries: entries[place] ?? 0, sum: catalogue.money(sum) }));
  return {
    whole: {
      seq: String(ledger.table.length),
      entries: entries.reduce((all, each) => all + each, 0),
      sum: catalogue.money(sums.reduce((all, each) => all + each, 0n)),
    },
    groups: served.slice(0, groups),
    none: { entries: 0, sum: catalogue.money(0n) },
  };
}
