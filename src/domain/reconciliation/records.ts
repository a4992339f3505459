import type { components } from "../../../openapi/platform.gen";
import type { Pico } from "../money";

type Schemas = components["schemas"];

export type Bucket = Schemas["ReconciliationBucket"];
export type Reason = Schemas["ReconciliationReason"];

/** In the order in which they are shown. */
export const buckets = [
  "matched",
  "amount_differs",
  "wrong_currency",
  "missing_here",
  "missing_there",
  "duplicate",
] as const satisfies readonly Bucket[];

/** An amount of one currency, as it is computed with. */
export interface Amount {
  readonly units: Pico;
  readonly currency: string;
}

export interface OrderRecord {
  readonly id: string;
  readonly externalId: string;
  readonly status: Schemas["OrderStatus"];
  readonly gross: Amount;
  readonly fee: Amount;
  readonly net: Amount;
  /** What the customer got for it, where that is another unit than what was paid. */
  readonly credits?: Amount;
  readonly at: string;
  /** A neighbour counts only where the processor's file names it: its payment may be dated into the period there. */
  readonly inPeriod: boolean;
}

/** What one transaction put on customers' books for an order. */
export interface BookingRecord {
  readonly txnId: string;
  readonly seq: string;
  readonly orderId?: string;
  readonly amount: Amount;
  readonly at: string;
}

/** A line of the processor's file. What the file does not say is not compared. */
export interface ProcessorRecord {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly externalId: string;
  readonly gross: Amount;
  readonly fee?: Amount;
  readonly net?: Amount;
  readonly at?: string;
}

/** One finding: the lines of all three sides that belong together. Each line is in exactly one finding. */
export interface Finding {
  readonly bucket: Bucket;
  readonly reason?: Reason;
  readonly orders: readonly OrderRecord[];
  readonly bookings: readonly BookingRecord[];
  readonly lines: readonly ProcessorRecord[];
  /** The order that it is about, also where that order is in another finding. */
  readonly orderId?: string;
  /** What is too much at the processor, or, negative, too little; of a booking, what is too much in the ledger. */
  readonly difference?: Amount;
}

export interface Sides {
  readonly orders: Iterable<OrderRecord>;
  readonly bookings: Iterable<BookingRecord>;
  readonly lines: Iterable<ProcessorRecord>;
}
