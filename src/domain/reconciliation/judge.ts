import { pico, type Pico } from "../money";
import { expectedBooked, expectedThere, isPaid, sumOf } from "./expected";
import type { Amount, BookingRecord, Bucket, Finding, OrderRecord, ProcessorRecord, Reason } from "./records";

interface Case {
  readonly order: OrderRecord;
  readonly bookings: readonly BookingRecord[];
  /** The payment, and what took it back. */
  readonly lines: readonly ProcessorRecord[];
}

interface Verdict {
  readonly bucket: Bucket;
  readonly reason?: Reason;
  readonly difference?: Amount;
}

const verdict = (bucket: Bucket, reason: Reason, units: Pico, currency: string): Verdict => ({
  bucket,
  reason,
  ...(units !== 0n && { difference: { units, currency } }),
});

/** What the processor holds of fee and net against the order's, where its file says them. */
function figuresDiffer({ order, lines }: Case): Pico | undefined {
  const total = pico(sumOf(lines) - expectedThere(order));
  if (total !== 0n) return total;
  // A fee is kept, or not, when a payment is taken back: the order does not say which.
  const [line] = lines;
  if (line === undefined || lines.length > 1 || order.status === "refunded") return undefined;
  const net = line.net === undefined ? 0n : line.net.units - order.net.units;
  if (net !== 0n) return pico(net);
  const fee = line.fee === undefined ? 0n : line.fee.units - order.fee.units;
  return fee === 0n ? undefined : pico(-fee);
}

function againstLedger({ order, bookings }: Case): Verdict | undefined {
  const expected = expectedBooked(order);
  if (bookings.some(({ amount }) => amount.currency !== expected.currency))
    return verdict("wrong_currency", "currency_differs", sumOf(bookings), expected.currency);
  const difference = pico(sumOf(bookings) - expected.units);
  if (difference === 0n) return undefined;
  return bookings.length === 0
    ? verdict("missing_here", "not_booked", difference, expected.currency)
    : verdict("amount_differs", "booking_differs", difference, expected.currency);
}

function againstProcessor(found: Case): Verdict | undefined {
  const { order, lines } = found;
  const { currency } = order.gross;
  const [line] = lines;
  if (line === undefined) {
    return isPaid(order)
      ? verdict("missing_there", "not_listed", pico(-order.gross.units), currency)
      : undefined;
  }
  const foreign = lines.find(
    ({ gross, fee, net }) =>
      gross.currency !== currency ||
      (fee ?? gross).currency !== currency ||
      (net ?? gross).currency !== currency,
  );
  if (foreign) return verdict("wrong_currency", "currency_differs", sumOf(lines), foreign.gross.currency);
  if (!isPaid(order)) return verdict("missing_here", "not_paid", sumOf(lines), currency);
  const difference = figuresDiffer(found);
  return difference === undefined
    ? undefined
    : verdict("amount_differs", "figures_differ", difference, currency);
}

/** Holds an order against its lines and its bookings, without any tolerance: the processor first, then the ledger. */
export function judge(found: Case): Finding {
  const { order, bookings, lines } = found;
  const orders = [order];
  const orderId = order.id;
  const result = againstProcessor(found) ?? againstLedger(found);
  // Nearly all of them: made in one piece.
  if (result === undefined) return { bucket: "matched", orders, bookings, lines, orderId };
  return { ...result, orders, bookings, lines, orderId };
}

/** Whether the line says the very same of a payment as the order, as far as it says anything. */
export const agrees = (line: ProcessorRecord, order: OrderRecord): boolean =>
  line.gross.currency === order.gross.currency &&
  line.gross.units === order.gross.units &&
  (line.fee?.units ?? order.fee.units) === order.fee.units &&
  (line.net?.units ?? order.net.units) === order.net.units;
