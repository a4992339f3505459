import type { components } from "../../../openapi/platform.gen";
import { canonicalize } from "../transparency-log/canonicalize";

type Schemas = components["schemas"];
export type SealedEntry = Schemas["SealedEntry"];

/**
 * What a seal keeps of an entry: all that never changes. Not the account (an erasure puts a pseudonym in its place), and
 * not what is said of the entry later (that it was reversed, that it came late).
 */
export const sealedEntry = (entry: Schemas["LedgerEntry"]): SealedEntry => ({
  id: entry.id,
  seq: entry.seq,
  txnId: entry.txnId,
  book: entry.book ?? "customer",
  type: entry.type,
  amount: entry.amount,
  balanceBefore: entry.balanceBefore,
  balanceAfter: entry.balanceAfter,
  occurredAt: entry.occurredAt,
  bookedAt: entry.bookedAt,
  ...(entry.orderId !== undefined && { orderId: entry.orderId }),
  ...(entry.reversesId !== undefined && { reversesId: entry.reversesId }),
});

/** The line that is hashed: canonical JSON (RFC 8785) without its line feed. */
export const sealLine = (entry: SealedEntry): string => canonicalize(entry);
