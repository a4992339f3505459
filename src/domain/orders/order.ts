import type { components } from "../../../openapi/platform.gen";

/** A payment as the platform knows it; the card stays at the processor. */
export type Order = components["schemas"]["Order"];
/** Sums of a whole filter by provider, status and currency. */
export type OrderTotals = components["schemas"]["OrderTotals"];

export const orderStatuses = [
  "created",
  "pending",
  "paid",
  "settled",
  "failed",
  "refunded",
  "disputed",
] as const satisfies readonly Order["status"][];
