import { pico, ZERO, type Pico } from "../money";
import type { BookingRecord, OrderRecord, ProcessorRecord } from "./records";

const PAID: ReadonlySet<OrderRecord["status"]> = new Set(["paid", "settled", "disputed", "refunded"]);

/** Money has moved for it, though it may have gone back since. */
export const isPaid = ({ status }: Pick<OrderRecord, "status">): boolean => PAID.has(status);

/** What the processor should hold of it in the end. */
export const expectedThere = ({ status, gross }: OrderRecord): Pico =>
  status === "refunded" ? ZERO : gross.units;

/** What customers' books should hold of it: what was paid, or the credits that were bought by it. */
export const expectedBooked = (order: OrderRecord) => {
  const { credits = order.gross, status } = order;
  return { currency: credits.currency, units: isPaid(order) && status !== "refunded" ? credits.units : ZERO };
};

export const sumOf = (records: readonly (BookingRecord | ProcessorRecord)[]): Pico =>
  pico(records.reduce((sum: bigint, record) => sum + unitsOf(record), 0n));

const unitsOf = (record: BookingRecord | ProcessorRecord): bigint =>
  "amount" in record ? record.amount.units : record.gross.units;

/** A line that takes a payment back belongs to the payment; it is no second one. */
export const isRefund = (line: ProcessorRecord, payment: ProcessorRecord): boolean =>
  line.gross.units < 0n && payment.gross.units > 0n;
