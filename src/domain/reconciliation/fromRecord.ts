import type { components } from "../../../openapi/platform.gen";
import { parse, type Money } from "../money";
import { KnownAmounts } from "./knownAmounts";
import type { Amount, BookingRecord, OrderRecord } from "./records";

type ReconciliationRecord = components["schemas"]["ReconciliationRecord"];

type AmountOf = (money: Money) => Amount;

const orderOf = (
  record: Extract<ReconciliationRecord, { kind: "order" }>,
  amountOf: AmountOf,
): OrderRecord => {
  const { id, externalId, status, at, inPeriod, credits } = record;
  return {
    id,
    externalId,
    status,
    gross: amountOf(record.gross),
    fee: amountOf(record.fee),
    net: amountOf(record.net),
    ...(credits && { credits: amountOf(credits) }),
    at,
    inPeriod,
  };
};

const bookingOf = (
  record: Extract<ReconciliationRecord, { kind: "booking" }>,
  amountOf: AmountOf,
): BookingRecord => {
  const { txnId, seq, orderId, amount, at } = record;
  return { txnId, seq, ...(orderId !== undefined && { orderId }), amount: amountOf(amount), at };
};

/** Takes the platform's side of a comparison, line by line. */
export class PlatformSide {
  readonly orders: OrderRecord[] = [];
  readonly bookings: BookingRecord[] = [];
  readonly #amounts = new KnownAmounts();
  readonly #amountOf: AmountOf = ({ amount, currency }) => this.#amounts.of(amount, currency, parse);

  /** @throws MoneyError, SyntaxError or TypeError for a line that is none of the contract's */
  add(line: string): void {
    const record = JSON.parse(line) as ReconciliationRecord;
    if (record.kind === "order") this.orders.push(orderOf(record, this.#amountOf));
    else this.bookings.push(bookingOf(record, this.#amountOf));
  }
}
