import type { components } from "../../../openapi/platform.gen";
import type { Versioned } from "../collection";

type Schemas = components["schemas"];

export type Period = Schemas["ReconciliationPeriod"];
export type ItemRow = Schemas["ReconciliationItem"];

/** A period as it is stored; what is counted anew each time is left out. */
export interface PeriodRow
  extends Versioned, Omit<Period, "id" | "version" | "openItems" | "lateEntries" | "lateSums" | "seal"> {
  /** Of a closed one: when it was sealed, and up to which entry. */
  readonly sealed?: { readonly lastSeq: number; readonly at: string };
}

export const noBuckets: Period["buckets"] = {
  matched: 0,
  amount_differs: 0,
  wrong_currency: 0,
  missing_here: 0,
  missing_there: 0,
  duplicate: 0,
};
