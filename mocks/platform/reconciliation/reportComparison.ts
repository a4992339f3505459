import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import { orders } from "../orders/orders";
import type { Platform } from "../platform";
import { invalid, stateConflict, type FieldError } from "../problem";
import type { Transaction } from "../transaction";
import { auditPeriod } from "./periodEvents";
import { noBuckets, type ItemRow, type PeriodRow } from "./periodRow";
import type { Reconciliation } from "./periods";

type Schemas = components["schemas"];
type Report = Schemas["ReconciliationReport"];
type Difference = Schemas["ReconciliationDifference"];

/** The same difference found again: of the same kind, about the same thing. */
function keyOf({ bucket, reason, orderId, ledgerTxnId, processorLine }: Difference | ItemRow): string {
  const of = orderId ?? processorLine?.externalId ?? ledgerTxnId ?? "";
  // A line that is there too often is told from its like by where it stands.
  const place = bucket === "duplicate" ? (processorLine?.line ?? ledgerTxnId ?? "") : "";
  return JSON.stringify([bucket, reason, of, place]);
}

function wrongOrders(platform: Platform, row: PeriodRow, { differences }: Report): FieldError[] {
  const known = platform.use(orders).rows;
  return differences.flatMap(({ orderId }, place): FieldError[] => {
    if (orderId === undefined || known.get(orderId)?.provider === row.provider) return [];
    const detail = `There is no order ${orderId} of ${row.provider}.`;
    return [{ pointer: `/differences/${place}/orderId`, code: "not_found", detail }];
  });
}

function isSame(item: ItemRow, { difference }: Difference): boolean {
  return item.difference?.amount === difference?.amount && item.difference?.currency === difference?.currency;
}

function merged(known: ItemRow | undefined, found: Difference, fresh: () => ItemRow): ItemRow {
  if (known === undefined) return fresh();
  const { status, resolution, resolvedByTxnId, resolutionReason, resolvedBy, resolvedAt, ...rest } = known;
  const settled = { resolution, resolvedByTxnId, resolutionReason, resolvedBy, resolvedAt };
  // What was settled stays so, unless it has come back as another amount.
  const isKept = status === "resolved" && isSame(known, found);
  const given = Object.fromEntries(Object.entries(settled).filter(([, value]) => value !== undefined));
  return { ...rest, ...found, status: isKept ? "resolved" : "open", ...(isKept && given) };
}

function replaceItems(
  platform: Platform,
  area: Reconciliation,
  tx: Transaction,
  row: PeriodRow,
  report: Report,
) {
  const before = new Map(area.items.select({ periodId: row.id }).map((item) => [keyOf(item), item]));
  for (const found of report.differences) {
    const key = keyOf(found);
    const known = before.get(key);
    before.delete(key);
    const item = merged(known, found, () => ({
      ...found,
      id: platform.random.id("rci"),
      periodId: row.id,
      status: "open",
      notes: [],
      createdAt: formatTime(tx.at),
      version: "1",
    }));
    if (known === undefined) tx.insert(area.items, item);
    else tx.update(area.items, item.id, () => item);
  }
  // What is gone needs no settling; what was settled stays on record.
  for (const item of before.values()) if (item.status === "open") tx.remove(area.items, item.id);
}

/** Takes over what the console has found; the last comparison of an open period counts. */
export function reportComparison(
  platform: Platform,
  area: Reconciliation,
  tx: Transaction,
  id: string,
  report: Report,
): PeriodRow {
  const before = tx.get(area.rows, id);
  if (before.status !== "open")
    throw stateConflict(`It is ${before.status}: nothing is compared any more.`, before.status, ["open"]);
  const errors = wrongOrders(platform, before, report);
  if (errors.length > 0) throw invalid(errors);
  replaceItems(platform, area, tx, before, report);
  const buckets = { ...noBuckets, matched: report.matched };
  for (const { bucket } of report.differences) buckets[bucket] += 1;
  const { fileName, fileSha256, lines, sums, mapping } = report;
  const after = tx.update(area.rows, id, (row): PeriodRow => ({
    ...row,
    fileName,
    fileSha256,
    lines,
    buckets,
    ...(sums && { sums }),
    ...(mapping && { mapping }),
    reportedAt: formatTime(tx.at),
    reportedBy: { id: tx.caller.actor.id, name: tx.caller.actor.name },
  }));
  auditPeriod(tx, "report", before, after, { metadata: { lines, differences: report.differences.length } });
  return after;
}
