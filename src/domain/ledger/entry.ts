import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];

/** An immutable line of the ledger: one side of a transaction. */
export type LedgerEntry = Schemas["LedgerEntry"];
export type LedgerEntryType = Schemas["LedgerEntryType"];
export type LedgerBook = Schemas["LedgerBook"];
export type PriceLine = Schemas["PriceLine"];
/** An entry that a correction would make. */
export type LedgerDraft = Schemas["LedgerDraft"];
/** Sums of a whole filter by type and currency. */
export type LedgerTotals = Schemas["LedgerTotals"];

export const entryTypes = [
  "usage",
  "topup",
  "grant",
  "refund",
  "adjustment",
  "expiry",
  "reserve",
  "release",
  "fee",
  "fx",
  "rounding",
  "contra",
] as const satisfies readonly LedgerEntryType[];

export const ledgerBooks = [
  "customer",
  "reserved",
  "revenue",
  "cash",
  "fees",
  "promotions",
  "adjustments",
  "breakage",
  "fx",
  "rounding",
] as const satisfies readonly LedgerBook[];

/** Left out means the customer's own book; the others are the platform's. */
export const bookOf = ({ book }: Pick<LedgerEntry, "book">): LedgerBook => book ?? "customer";
