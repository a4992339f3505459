import type { components } from "../../../openapi/platform.gen";
import { isOpenState } from "../../../src/domain/privacy-requests/stateMachine";
import { parse } from "../../../src/domain/money";
import { accountTallies } from "../accounts/accountTallies";
import { disclosures } from "../disclosures/disclosures";
import { jobs } from "../jobs/jobs";
import { orders } from "../orders/orders";
import type { PrivacyRequests } from "./requestArea";
import type { RequestRow } from "./requestRow";

type Schemas = components["schemas"];
type Conflict = Schemas["PlanConflict"];
type Found = Omit<Conflict, "state" | "ground" | "groundNote" | "remedy" | "settledBy" | "settledAt">;

function ofBalance({ balance }: Schemas["Account"]): Found[] {
  const units = parse(balance.amount);
  if (units === 0n) return [];
  return units > 0n
    ? [
        {
          id: "unspent_balance",
          kind: "unspent_balance",
          detail: "Money that the person has paid is still there. It is booked out when the erasure begins.",
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
  return platform
    .use(orders)
    .disputedOf(accountId)
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
  const { plan, price: amount, status } = subscription;
  const renewing: Found = {
    id: "subscription",
    kind: "active_subscription",
    detail: `The plan ${plan} renews by itself. It is cancelled when the erasure begins.`,
    amount,
    remedies: ["cancel_subscription"],
  };
  const unpaid: Found = {
    id: "unpaid_invoice",
    kind: "unpaid_invoice",
    detail: `The last invoice of the plan ${plan} is not paid.`,
    amount,
    remedies: ["wait", "keep_with_ground"],
  };
  return status === "past_due" ? [renewing, unpaid] : [renewing];
}

/** Who asked for a copy and for deletion gets the copy first. */
function ofRequests({ rows }: PrivacyRequests, row: RequestRow): Found[] {
  return earlierOpen(rows, row).map((other) => ({
    id: `request_${other.id}`,
    kind: "earlier_request_open",
    detail: `The request about ${other.type} of the same message comes first.`,
    resource: "privacy-requests",
    targetId: other.id,
    remedies: ["wait"],
  }));
}

/** Requests of the same message that have to be done before this one and are not. */
export function earlierOpen(rows: PrivacyRequests["rows"], row: RequestRow): RequestRow[] {
  return row.links
    .filter((link) => link.relation === "runs_before")
    .flatMap((link) => rows.get(link.id) ?? [])
    .filter((other) => isOpenState(other.state));
}

/** What runs for the account: generations that money is held for, and jobs that still read its data. */
function ofRunning({ platform, rows }: PrivacyRequests, row: RequestRow, place: number): Found[] {
  const tallies = platform.use(accountTallies);
  const held = tallies.reservedOf(place);
  const ownRequests = new Set(
    [...rows.values()]
      .filter((each) => each.accountId === row.accountId && each.id !== row.id)
      .map(({ id }) => id),
  );
  const running = [...platform.use(jobs).rows.values()].filter(
    ({ state, targetId }) =>
      (state === "queued" || state === "running") && targetId !== undefined && ownRequests.has(targetId),
  );
  const generating: Found[] =
    held === 0n
      ? []
      : [
          {
            id: "running_generation",
            kind: "running_job",
            detail:
              "Generations are running, and money is held for them. They are stopped when the erasure begins.",
            amount: tallies.activity.catalogue.money(held),
            remedies: ["wait", "cancel_job"],
          },
        ];
  return [
    ...generating,
    ...running.map((job): Found => ({
      id: `running_${job.id}`,
      kind: "running_job",
      detail: `${job.label} is running.`,
      resource: "jobs",
      targetId: job.id,
      remedies: ["wait"],
    })),
  ];
}

/** Data that an authority has asked for, or that a hold on another request of the person concerns, must not go. */
function ofHolds({ platform, rows }: PrivacyRequests, row: RequestRow, accountId: string): Found[] {
  const remedies: Found["remedies"] = ["wait", "keep_with_ground"];
  const asked = platform.use(disclosures).openFor(accountId);
  const held = [...rows.values()].filter(
    (each) =>
      each.accountId === accountId &&
      each.id !== row.id &&
      each.pauses.some((pause) => pause.reason === "legal_hold" && pause.to === undefined),
  );
  return [
    ...asked.map((each): Found => ({
      id: `hold_${each.id}`,
      kind: "legal_hold",
      detail: `${each.authority} has asked for data of the account, and nobody has decided on it yet.`,
      resource: "disclosures",
      targetId: each.id,
      remedies,
    })),
    ...held.map((each): Found => ({
      id: `hold_${each.id}`,
      kind: "legal_hold",
      detail: `The request about ${each.type} of the same person is under a legal hold.`,
      resource: "privacy-requests",
      targetId: each.id,
      remedies,
    })),
  ];
}

/** What stands against the plan, and how it was settled. */
export function conflictsOf(
  area: PrivacyRequests,
  row: RequestRow,
  account: Schemas["Account"],
  place: number,
): Conflict[] {
  const found = [
    ...ofBalance(account),
    ...ofOrders(area, account.id),
    ...ofSubscription(account),
    ...ofRunning(area, row, place),
    ...ofHolds(area, row, account.id),
    ...ofRequests(area, row),
  ];
  return found.map((conflict): Conflict => {
    const settlement = row.settlements?.[conflict.id];
    if (settlement === undefined) return { ...conflict, state: "open" };
    const { state, remedy, ground, groundNote, by, at } = settlement;
    const kept = { ...(ground !== undefined && { ground }), ...(groundNote !== undefined && { groundNote }) };
    return { ...conflict, state, remedy, ...kept, settledBy: by, settledAt: at };
  });
}
