import type { components } from "../../../openapi/platform.gen";
import { format, MoneyError, negate, parse, type Money } from "../money";
import { bookOf, type LedgerEntry, type LedgerEntryType } from "./entry";

export type LedgerCorrection = components["schemas"]["LedgerCorrection"];
export type CorrectionKind = LedgerCorrection["kind"];

/** What business can be taken back whole. What is held for a running job is released by the job, not by people. */
export const reversible: readonly LedgerEntryType[] = [
  "usage",
  "topup",
  "grant",
  "refund",
  "adjustment",
  "expiry",
  "fee",
  "fx",
  "rounding",
];

/** What can be given back, whole or in parts: what was charged, and what was paid in. */
export const refundable: readonly LedgerEntryType[] = ["usage", "fee", "topup"];

/** The corrections that name this entry; none where it was taken back already, or only balances another one. */
export const offeredCorrections = (
  entry: Pick<LedgerEntry, "type" | "book" | "reversedById">,
): ("refund" | "reversal")[] => {
  if (entry.reversedById !== undefined) return [];
  const isRefundable = refundable.includes(entry.type) && bookOf(entry) === "customer";
  return [
    ...(isRefundable ? (["refund"] as const) : []),
    ...(reversible.includes(entry.type) ? (["reversal"] as const) : []),
  ];
};

/** What somebody has typed as an amount: positive, at most 12 decimals; undefined for anything else. */
export const typedAmount = (text: string): string | undefined => {
  try {
    return parse(text.trim()) > 0n ? text.trim() : undefined;
  } catch (error) {
    if (error instanceof MoneyError) return undefined;
    throw error;
  }
};

/** An amount typed without sign as the customer sees it: what was charged comes back, what was paid in goes out. */
export const refundOf = ({ amount }: Pick<LedgerEntry, "amount">, typed: string): Money => ({
  amount: parse(amount.amount) < 0n ? typed : format(negate(parse(typed))),
  currency: amount.currency,
});
