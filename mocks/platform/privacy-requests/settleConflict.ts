import type { components } from "../../../openapi/platform.gen";
import { accounts } from "../accounts/accounts";
import { formatTime } from "../clock";
import { invalidField, notFound } from "../problem";
import type { Transaction } from "../transaction";
import { actOnRequest, actorRef } from "./actOnRequest";
import { changeAffectedAccount } from "./affectedAccount";
import { bookSettlement } from "./bookSettlement";
import type { PrivacyRequests } from "./requestArea";
import type { RequestRow } from "./requestRow";

type Schemas = components["schemas"];
type Conflict = Schemas["PlanConflict"];

/** Settles a conflict by one of its remedies, or keeps what it needs with a ground in law. */
export function settleConflict(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  conflictId: string,
  conflicts: readonly Conflict[],
  { remedy, ground, groundNote, reason }: Schemas["SettleConflictRequest"],
): RequestRow {
  const conflict = conflicts.find((each) => each.id === conflictId);
  if (conflict === undefined) throw notFound(`conflict ${conflictId}`);
  if (!conflict.remedies.includes(remedy)) {
    const detail = `${conflict.kind} is settled by ${conflict.remedies.join(", ")}.`;
    throw invalidField("/remedy", "does_not_fit", detail);
  }
  const isKept = remedy === "keep_with_ground";
  if (isKept && ground === undefined) {
    throw invalidField("/ground", "missing", "What is kept needs its ground.");
  }
  if (isKept && (groundNote ?? "").trim() === "") {
    throw invalidField("/groundNote", "missing", "A ground needs the rule or the claim behind it.");
  }
  return actOnRequest(tx, area, { id, action: "settle_conflict", reason }, (row, at) => ({
    ...row,
    settlements: {
      ...row.settlements,
      [conflictId]: {
        state: isKept ? "kept" : "settled",
        remedy,
        ...(isKept && ground !== undefined && { ground }),
        ...(isKept && groundNote !== undefined && { groundNote: groundNote.trim() }),
        by: actorRef(tx),
        at,
      },
    },
  }));
}

/**
 * Does what was settled, when the erasure begins and no earlier: money moves with the approval of the second person,
 * and a deletion that is cancelled leaves wallet and subscription as they were.
 */
export function carryOutSettlements(
  tx: Transaction,
  area: PrivacyRequests,
  row: RequestRow,
  conflicts: readonly Conflict[],
): void {
  const remedies = new Set(conflicts.flatMap(({ remedy }) => (remedy === undefined ? [] : [remedy])));
  const { accountId } = row;
  if (accountId === undefined) return;
  const account = area.platform.use(accounts).rows.get(accountId);
  if (account === undefined) return;
  if (remedies.has("cancel_subscription")) cancelSubscription(tx, area, row);
  const booked = (["cancel_job", "refund_balance", "waive_balance"] as const).filter((each) =>
    remedies.has(each),
  );
  if (booked.length === 0) return;
  tx.audit({
    action: "ledger_entry.settle",
    activity: "create",
    severity: "medium",
    targets: [
      { type: "account", id: accountId, relation: "primary" },
      { type: "privacy_request", id: row.id, relation: "parent" },
    ],
    metadata: { remedies: booked.join(" ") },
  });
  tx.enlist(() => () => {
    for (const remedy of booked) bookSettlement(area.platform, account.place, remedy, tx.at, row.id);
  });
}

function cancelSubscription(tx: Transaction, area: PrivacyRequests, row: RequestRow): void {
  const cancelledAt = formatTime(tx.at);
  changeAffectedAccount(tx, area, row, "cancel_subscription", (account) => {
    if (account.subscription === undefined) return account;
    const { renewsAt: _renews, ...subscription } = account.subscription;
    return { ...account, subscription: { ...subscription, status: "cancelled", cancelledAt } };
  });
}
