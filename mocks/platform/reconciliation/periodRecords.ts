import type { components } from "../../../openapi/platform.gen";
import { format, parse, pico } from "../../../src/domain/money";
import { systemCaller } from "../caller";
import { parseTime } from "../clock";
import type { OrderRow } from "../orders/orderRow";
import { orders } from "../orders/orders";
import type { Platform } from "../platform";
import { services } from "../services";
import type { PeriodRow } from "./periodRow";

type Schemas = components["schemas"];
type ReconciliationRecord = Schemas["ReconciliationRecord"];
type Span = Pick<PeriodRow, "from" | "to" | "provider">;

const NEIGHBOUR_MS = 7 * 86_400_000;
const PAYMENT_TYPES = ["topup", "refund", "adjustment"] as const;

/** An order counts with the moment it was paid, or, unpaid, was made. */
export const countsAt = ({ paidAt, at }: Pick<OrderRow, "paidAt" | "at">): string => paidAt ?? at;

/** The orders of a span's processor, with neighbours or without, oldest first. */
export function ordersOf(platform: Platform, { from, to, provider }: Span, marginMs = 0): OrderRow[] {
  const first = (parseTime(from) ?? 0) - marginMs;
  const end = (parseTime(to) ?? 0) + marginMs;
  return platform
    .use(orders)
    .rows.select({ provider })
    .filter((row) => {
      const at = parseTime(countsAt(row)) ?? 0;
      return at >= first && at < end;
    })
    .toSorted((a, b) => (countsAt(a) < countsAt(b) ? -1 : 1));
}

interface Booked {
  readonly orderId: string | undefined;
  readonly seq: string;
  readonly at: string;
  readonly currency: string;
  units: bigint;
}

/** What payments put on customers' books, per transaction; what reverses an entry belongs to its order. */
function bookings(platform: Platform): Map<string, Booked> {
  const stream = platform.use(services).streams.get("ledger-entries");
  const filter = { book: "customer", type: [...PAYMENT_TYPES] };
  const rows = stream?.rows(filter, "asc", systemCaller("reconciliation")) ?? [];
  const orderOfEntry = new Map<string, string>();
  const byTransaction = new Map<string, Booked>();
  for (const entry of rows as Iterable<Schemas["LedgerEntry"]>) {
    const orderId = entry.orderId ?? orderOfEntry.get(entry.reversesId ?? "");
    if (orderId !== undefined) orderOfEntry.set(entry.id, orderId);
    else if (entry.type !== "topup") continue;
    const units = parse(entry.amount.amount);
    const known = byTransaction.get(entry.txnId);
    if (known !== undefined) known.units += units;
    else {
      const { seq, occurredAt: at, amount } = entry;
      byTransaction.set(entry.txnId, { orderId, seq, at, units, currency: amount.currency });
    }
  }
  return byTransaction;
}

function orderRecord(row: OrderRow, span: Span): ReconciliationRecord {
  const { id, externalId, status, gross, fee, net, credits } = row;
  const at = countsAt(row);
  return {
    kind: "order",
    id,
    externalId,
    status,
    gross,
    fee,
    net,
    ...(credits && { credits }),
    at,
    inPeriod: at >= span.from && at < span.to,
  };
}

/** A payment that names no order of any processor is told once, to the first of them. */
function isLoose(platform: Platform, { orderId, at }: Booked, { from, to, provider }: Span): boolean {
  if (provider !== platform.profile.paymentProviders[0] || at < from || at >= to) return false;
  return orderId === undefined || platform.use(orders).rows.get(orderId) === undefined;
}

/** Everything on the platform's side that a comparison needs, one record after the other. */
export function* periodRecords(platform: Platform, span: Span): Iterable<ReconciliationRecord> {
  const known = new Set<string>();
  for (const row of ordersOf(platform, span, NEIGHBOUR_MS)) {
    known.add(row.id);
    yield orderRecord(row, span);
  }
  for (const [txnId, booked] of bookings(platform)) {
    const { orderId, seq, at, units, currency } = booked;
    if (!(orderId !== undefined && known.has(orderId)) && !isLoose(platform, booked, span)) continue;
    const amount = { amount: format(pico(units)), currency };
    yield { kind: "booking", txnId, seq, ...(orderId !== undefined && { orderId }), amount, at };
  }
}
