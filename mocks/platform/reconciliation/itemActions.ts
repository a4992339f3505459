import type { components } from "../../../openapi/platform.gen";
import { holdsScope } from "../access";
import { formatTime } from "../clock";
import type { Platform } from "../platform";
import { invalidField, stateConflict } from "../problem";
import { staff } from "../staff/staff";
import { activity } from "../streams/activityArea";
import type { Transaction } from "../transaction";
import { auditItem } from "./periodEvents";
import type { ItemRow } from "./periodRow";
import type { Reconciliation } from "./periods";

type Schemas = components["schemas"];

function requireOpen(item: ItemRow): void {
  if (item.status === "open") return;
  throw stateConflict("The difference is settled already.", item.status, ["open"]);
}

export function assignItem(
  platform: Platform,
  { items }: Reconciliation,
  tx: Transaction,
  id: string,
  { assigneeId, reason }: Schemas["AssignRequest"],
): ItemRow {
  const before = tx.get(items, id);
  requireOpen(before);
  const person = assigneeId === undefined ? undefined : platform.use(staff).byId(assigneeId);
  if (assigneeId !== undefined && !(person && holdsScope(person, "orders:reconcile")))
    throw invalidField("/assigneeId", "not_found", "Nobody of that id settles differences.");
  const after = tx.update(items, id, ({ assignee: _assignee, ...row }): ItemRow => ({
    ...row,
    ...(person && { assignee: { id: person.id, name: person.name } }),
  }));
  auditItem(tx, "assign", before, after, reason);
  return after;
}

export function noteItem(
  platform: Platform,
  { items }: Reconciliation,
  tx: Transaction,
  id: string,
  text: string,
): Schemas["Note"] {
  const before = tx.get(items, id);
  const { actor } = tx.caller;
  const by = { id: actor.id, name: actor.name };
  const note = { id: platform.random.id("note"), at: formatTime(tx.at), by, text: text.trim() };
  const after = tx.update(items, id, (row) => ({ ...row, notes: [...row.notes, note] }));
  auditItem(tx, "note", before, after);
  return note;
}

/** Whether the ledger has a transaction of that id. */
function isBooked(platform: Platform, txnId: string): boolean {
  const { ledger, transactionIds } = platform.use(activity);
  const last = ledger.table.columns.transaction[ledger.table.length - 1] ?? 0;
  const number = transactionIds.row(txnId);
  return number !== undefined && number > 0 && number <= last;
}

export function resolveItem(
  platform: Platform,
  { items }: Reconciliation,
  tx: Transaction,
  id: string,
  { resolution, txnId, reason }: Schemas["ResolveItemRequest"],
): ItemRow {
  const before = tx.get(items, id);
  requireOpen(before);
  if (resolution === "posted_entry" && txnId === undefined)
    throw invalidField("/txnId", "required", "A posted entry is named by its transaction.");
  if (txnId !== undefined && !isBooked(platform, txnId))
    throw invalidField("/txnId", "not_found", `The ledger has no transaction ${txnId}.`);
  return settle(items, tx, before, { resolution, reason, ...(txnId !== undefined && { txnId }) });
}

/** An entry that was posted for a difference settles it, as part of the posting. */
export function settleByPosting(
  { items }: Reconciliation,
  tx: Transaction,
  id: string,
  posted: { readonly txnId: string; readonly reason: string },
): void {
  const item = tx.get(items, id);
  if (item.status === "open") settle(items, tx, item, { resolution: "posted_entry", ...posted });
}

function settle(
  items: Reconciliation["items"],
  tx: Transaction,
  before: ItemRow,
  { resolution, txnId, reason }: Schemas["ResolveItemRequest"],
): ItemRow {
  const { actor } = tx.caller;
  const after = tx.update(items, before.id, (row): ItemRow => ({
    ...row,
    status: "resolved",
    resolution,
    ...(txnId !== undefined && { resolvedByTxnId: txnId }),
    resolutionReason: reason,
    resolvedBy: { id: actor.id, name: actor.name },
    resolvedAt: formatTime(tx.at),
  }));
  auditItem(tx, "resolve", before, after, reason);
  return after;
}
