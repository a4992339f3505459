import { expectedBooked, isPaid, isRefund, sumOf } from "./expected";
import { agrees, judge } from "./judge";
import type { BookingRecord, Finding, OrderRecord, ProcessorRecord, Reason, Sides } from "./records";

/** One record, or a few: almost every key has one, and an array for each would be half of the work. */
type Group<Row> = Row | Row[];

function put<Row extends object>(groups: Map<string, Group<Row>>, key: string, row: Row): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, row);
  else if (Array.isArray(known)) known.push(row);
  else groups.set(key, [known, row]);
}

function take<Row extends object>(groups: Map<string, Group<Row>>, key: string): Row[] {
  const known = groups.get(key);
  if (known === undefined) return [];
  groups.delete(key);
  return Array.isArray(known) ? known : [known];
}

const groupBy = <Row extends object>(rows: Iterable<Row>, keyOf: (row: Row) => string) => {
  const groups = new Map<string, Group<Row>>();
  for (const row of rows) put(groups, keyOf(row), row);
  return groups;
};

function duplicate(reason: Reason, orderId: string | undefined, part: Partial<Finding>): Finding {
  return {
    bucket: "duplicate",
    reason,
    orders: [],
    bookings: [],
    lines: [],
    ...part,
    ...(orderId !== undefined && { orderId }),
  };
}

/** The payment that stands for the order, what took it back, and what is there once too often. */
function splitLines(lines: readonly ProcessorRecord[], order: OrderRecord | undefined) {
  if (lines.length < 2) return { kept: lines, extra: [] };
  const payments = lines.filter(({ gross }) => gross.units >= 0n);
  const main = (order && payments.find((line) => agrees(line, order))) ?? payments[0] ?? lines[0];
  if (main === undefined) return { kept: [], extra: [] };
  const kept = [main];
  const extra: ProcessorRecord[] = [];
  for (const line of lines) {
    if (line === main) continue;
    // One payment is taken back once; a second refund of the same size is a line too many.
    const isOwn =
      isRefund(line, main) && !kept.some((other) => other !== main && other.gross.units === line.gross.units);
    (isOwn ? kept : extra).push(line);
  }
  return { kept, extra };
}

/** Bookings that make up the order, and a second booking of the whole, if there is one. */
function splitBookings(bookings: readonly BookingRecord[], order: OrderRecord) {
  if (bookings.length < 2) return { kept: bookings, extra: [] };
  const expected = expectedBooked(order);
  const sums = sumOf(bookings) === expected.units;
  const whole = bookings.find(({ amount }) => amount.units === expected.units && expected.units !== 0n);
  if (sums || whole === undefined) return { kept: bookings, extra: [] };
  const rest = bookings.filter((booking) => booking !== whole);
  // Only repetitions of the whole are duplicates; anything else is a difference.
  return rest.every(({ amount }) => amount.units === whole.amount.units)
    ? { kept: [whole], extra: rest }
    : { kept: bookings, extra: [] };
}

const counts = (order: OrderRecord) => order.inPeriod;

class Reconciler {
  readonly #bookings: Map<string, Group<BookingRecord>>;
  readonly #lines: Map<string, Group<ProcessorRecord>>;
  readonly #loose: BookingRecord[] = [];
  readonly findings: Finding[] = [];

  constructor(bookings: Iterable<BookingRecord>, lines: Iterable<ProcessorRecord>) {
    this.#bookings = new Map();
    for (const booking of bookings) {
      if (booking.orderId === undefined) this.#loose.push(booking);
      else put(this.#bookings, booking.orderId, booking);
    }
    this.#lines = groupBy(lines, ({ externalId }) => externalId);
  }

  orders(group: readonly OrderRecord[]): void {
    const [first] = group;
    if (first === undefined) return;
    const lines = take(this.#lines, first.externalId);
    const isNamed = lines.length > 0;
    if (group.length === 1 && (isNamed || counts(first))) {
      this.#main(first, lines);
      return;
    }
    const present = isNamed ? group : group.filter(counts);
    for (const order of group) if (!present.includes(order)) take(this.#bookings, order.id);
    const main =
      present.find((order) => isPaid(order) && counts(order)) ?? present.find(isPaid) ?? present[0];
    if (main === undefined) return;
    this.#main(main, lines);
    for (const order of present) {
      if (order === main) continue;
      const bookings = take(this.#bookings, order.id);
      this.findings.push(duplicate("ordered_twice", main.id, { orders: [order], bookings }));
    }
  }

  #main(order: OrderRecord, lines: readonly ProcessorRecord[]): void {
    const { kept, extra } = splitLines(lines, order);
    const bookings = splitBookings(take(this.#bookings, order.id), order);
    this.findings.push(judge({ order, lines: kept, bookings: bookings.kept }));
    for (const line of extra) this.#extraLine(line, order.id);
    for (const booking of bookings.extra) {
      const { amount } = booking;
      this.findings.push(duplicate("booked_twice", order.id, { bookings: [booking], difference: amount }));
    }
  }

  #extraLine(line: ProcessorRecord, orderId?: string): void {
    this.findings.push(duplicate("listed_twice", orderId, { lines: [line], difference: line.gross }));
  }

  /** What nothing has asked for: payments without an order, bookings without one. */
  rest(): void {
    for (const group of this.#lines.values()) {
      const { kept, extra } = splitLines(Array.isArray(group) ? group : [group], undefined);
      const [line] = kept;
      if (line === undefined) continue;
      const difference = { units: sumOf(kept), currency: line.gross.currency };
      this.findings.push({
        bucket: "missing_here",
        reason: "not_ordered",
        orders: [],
        bookings: [],
        lines: kept,
        ...(difference.units !== 0n && { difference }),
      });
      for (const other of extra) this.#extraLine(other);
    }
    const loose = [...this.#bookings.values()].flatMap((group) => group);
    for (const booking of [...loose, ...this.#loose]) {
      const { amount: difference, orderId } = booking;
      const about = orderId === undefined ? {} : { orderId };
      const part = { orders: [], lines: [], bookings: [booking], difference, ...about };
      this.findings.push({ bucket: "missing_there", reason: "no_order", ...part });
    }
  }
}

/**
 * Orders ↔ ledger ↔ the processor's file, without tolerance: every order of the period, every booking and every line ends
 * in exactly one finding. What is there twice stays once where it agrees best, and is a duplicate beyond that. A
 * neighbouring order takes part only where the file names it, and its bookings with it. Pure; 100,000 lines a side in
 * well under two seconds.
 */
export function reconcile({ orders, bookings, lines }: Sides): readonly Finding[] {
  const reconciler = new Reconciler(bookings, lines);
  for (const group of groupBy(orders, ({ externalId }) => externalId).values()) {
    reconciler.orders(Array.isArray(group) ? group : [group]);
  }
  reconciler.rest();
  return reconciler.findings;
}
