import type { components } from "../../../openapi/platform.gen";
import { isOpenState } from "../../../src/domain/privacy-requests/stateMachine";
import { parse } from "../../../src/domain/money";
import { orders } from "../orders/orders";
import { invalidField, notFound } from "../problem";
import type { Transaction } from "../transaction";
import { actOnRequest, actorRef } from "./actOnRequest";
import type { PrivacyRequests } from "./requestArea";
import type { RequestRow } from "./requestRow";

type Schemas = components["schemas"];
type Conflict = Schemas["PlanConflict"];
type Found = Omit<Conflict, "state" | "ground" | "settledBy" | "settledAt">;

function ofBalance({ balance }: Schemas["Account"]): Found[] {
  const units = parse(balance.amount);
  if (units === 0n) return [];
  return units > 0n
    ? [
        {
          id: "unspent_balance",
          kind: "unspent_balance",
          detail: "Money that the person has paid is still there.",
          amount: balance,
          remedies: ["refund_balance", "waive_balance", "keep_with_ground"],
        },
      ]
    : [
        {
          id: "unpaid_balance",
          kind: "unpaid_balance",
          detail: "Use that was not paid yet.",
          amount: balance,
          remedies: ["waive_balance", "wait", "keep_with_ground"],
        },
      ];
}

function ofOrders({ platform }: PrivacyRequests, accountId: string): Found[] {
  const filter = { accountId, status: "disputed" };
  return platform
    .use(orders)
    .rows.select(filter)
    .map((order) => ({
      id: `dispute_${order.id}`,
      kind: "open_dispute",
      detail: "The payment is disputed at the processor.",
      amount: order.gross,
      resource: "orders",
      targetId: order.id,
      remedies: ["wait", "keep_with_ground"],
    }));
}

function ofSubscription({ subscription }: Schemas["Account"]): Found[] {
  if (subscription === undefined || subscription.status === "cancelled") return [];
  const detail = `The plan ${subscription.plan} renews by itself.`;
  const remedies: Found["remedies"] = ["cancel_subscription"];
  return [{ id: "subscription", kind: "active_subscription", detail, amount: subscription.price, remedies }];
}

/** Who asked for a copy and for deletion gets the copy first. */
function ofRequests({ rows }: PrivacyRequests, row: RequestRow): Found[] {
  const earlier = row.links
    .filter((link) => link.relation === "runs_before")
    .map((link) => rows.get(link.id));
  return earlier.flatMap((other): Found[] =>
    other === undefined || !isOpenState(other.state)
      ? []
      : [
          {
            id: `request_${other.id}`,
            kind: "earlier_request_open",
            detail: `The request about ${other.type} of the same message comes first.`,
            resource: "privacy-requests",
            targetId: other.id,
            remedies: ["wait"],
          },
        ],
  );
}

/** What stands against the plan, and how it was settled. */
export function conflictsOf(area: PrivacyRequests, row: RequestRow, account: Schemas["Account"]): Conflict[] {
  const found = [
    ...ofBalance(account),
    ...ofOrders(area, account.id),
    ...ofSubscription(account),
    ...ofRequests(area, row),
  ];
  return found.map((conflict): Conflict => {
    const settlement = row.settlements?.[conflict.id];
    if (settlement === undefined) return { ...conflict, state: "open" };
    const { state, ground, by, at } = settlement;
    return { ...conflict, state, ...(ground !== undefined && { ground }), settledBy: by, settledAt: at };
  });
}

/** Settles a conflict by one of its remedies, or keeps what it needs with a ground in law. */
export function settleConflict(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  conflictId: string,
  conflicts: readonly Conflict[],
  { remedy, ground, reason }: Schemas["SettleConflictRequest"],
): RequestRow {
  const conflict = conflicts.find((each) => each.id === conflictId);
  if (conflict === undefined) throw notFound(`conflict ${conflictId}`);
  if (!conflict.remedies.includes(remedy)) {
    throw invalidField(
      "/remedy",
      "does_not_fit",
      `${conflict.kind} is settled by ${conflict.remedies.join(", ")}.`,
    );
  }
  if (remedy === "keep_with_ground" && (ground ?? "").trim() === "") {
    throw invalidField("/ground", "missing", "What is kept needs its ground.");
  }
  return actOnRequest(tx, area, { id, action: "settle_conflict", reason }, (row, at) => ({
    ...row,
    settlements: {
      ...row.settlements,
      [conflictId]: {
        state: remedy === "keep_with_ground" ? "kept" : "settled",
        ...(ground !== undefined && { ground }),
        by: actorRef(tx),
        at,
      },
    },
  }));
}
