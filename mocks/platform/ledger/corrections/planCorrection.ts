import type { components } from "../../../../openapi/platform.gen";
import { parse, pico } from "../../../../src/domain/money";
import { accounts } from "../../accounts/accounts";
import { orders } from "../../orders/orders";
import type { Platform } from "../../platform";
import { invalidField, stateConflict } from "../../problem";
import { activity } from "../../streams/activityArea";
import type { EntryDetails, Posting, TransactionDraft } from "../ledger";
import { correctedEntry, refundAmount } from "./correctedEntry";

type Correction = components["schemas"]["LedgerCorrection"];

export interface CorrectionPlan {
  readonly draft: Omit<TransactionDraft, "bookedAt">;
  /** The first posting's amount: what is held against the threshold. */
  readonly amount: bigint;
}

type Business = Pick<TransactionDraft, "type" | "postings" | "reverses"> & { readonly correctsId?: string };

const mostUnits = 2n ** 63n;

function adjust(platform: Platform, { accountId = "", amount }: Correction): Business {
  const row = platform.use(accounts).rows.get(accountId);
  if (row === undefined) throw invalidField("/accountId", "unknown", `There is no account ${accountId}.`);
  if (row.status === "purged")
    throw stateConflict("The account was purged: nothing new is booked for it.", row.status, ["active"]);
  const units = parse(amount?.amount ?? "0");
  if (units === 0n) throw invalidField("/amount/amount", "zero", "An adjustment changes something.");
  if (units >= mostUnits || -units >= mostUnits)
    throw invalidField("/amount/amount", "too_much", "One entry is less than 9.2 million.");
  return {
    type: "adjustment",
    postings: [
      { account: row.place, book: "customer", amount: units },
      { book: "adjustments", amount: pico(-units) },
    ],
  };
}

function refund(platform: Platform, asked: Correction): Business {
  const entry = correctedEntry(platform.use(activity), asked);
  const [own, ...others] = entry.postings;
  const [other] = others;
  if (own === undefined || other === undefined || others.length > 1)
    throw invalidField("/entryId", "not_correctable", "Its transaction has more than two sides: reverse it.");
  const units = refundAmount(entry, asked.amount);
  const isWhole = entry.givenBack === 0n && units === -entry.amount;
  return {
    type: "refund",
    postings: [
      { ...own, amount: units },
      { ...other, amount: pico(-units) },
    ],
    ...(isWhole ? { reverses: entry.row + 1 } : { correctsId: entry.id }),
  };
}

function reverse(platform: Platform, asked: Correction): Business {
  if (asked.amount !== undefined)
    throw invalidField("/amount", "not_wanted", "A reversal takes the whole entry: leave the amount out.");
  const entry = correctedEntry(platform.use(activity), asked);
  if (entry.givenBack > 0n) {
    throw stateConflict("A part of it was given back: refund the rest instead.", "partly_refunded", [
      "posted",
    ]);
  }
  const postings = entry.postings.map((posting): Posting => ({ ...posting, amount: pico(-posting.amount) }));
  return { type: "adjustment", postings, reverses: entry.row + 1 };
}

const plans = { adjustment: adjust, refund, reversal: reverse } as const;

function occurredAtOf({ clock }: Platform, { occurredAt }: Correction): number {
  const now = clock.now();
  const at = occurredAt === undefined ? now : Date.parse(occurredAt);
  if (at > now) throw invalidField("/occurredAt", "in_the_future", "It is still to come.");
  return at;
}

function detailsOf(platform: Platform, asked: Correction, at: number): EntryDetails {
  const { orderId, reason } = asked;
  if (orderId !== undefined && platform.use(orders).rows.get(orderId) === undefined)
    throw invalidField("/orderId", "unknown", `There is no order ${orderId}.`);
  // Booked after every seal that there is.
  const latePeriodId = platform.use(activity).ledger.closed.lateFor(at, Infinity);
  return {
    reason,
    ...(orderId !== undefined && { orderId }),
    ...(latePeriodId !== undefined && { latePeriodId }),
  };
}

/** What a correction would book: whole transactions that sum to zero. @throws 409 or 422 where it cannot be */
export function planCorrection(platform: Platform, asked: Correction): CorrectionPlan {
  const { currency } = platform.profile.policy;
  if (asked.amount !== undefined && asked.amount.currency !== currency)
    throw invalidField("/amount/currency", "wrong_currency", `The platform's currency is ${currency}.`);
  const occurredAt = occurredAtOf(platform, asked);
  const { correctsId, ...business } = plans[asked.kind](platform, asked);
  const details = {
    ...detailsOf(platform, asked, occurredAt),
    ...(correctsId !== undefined && { correctsId }),
  };
  return { draft: { ...business, occurredAt, details }, amount: business.postings[0]?.amount ?? 0n };
}
