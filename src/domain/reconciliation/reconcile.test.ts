import { describe, expect, it } from "vitest";
import { parse } from "../money";
import { moneyOf, reconcile, reportOf, type Bucket, type ProcessorRecord, type Reason } from ".";
import type { Amount, BookingRecord, OrderRecord } from "./records";

const usd = (amount: string): Amount => ({ units: parse(amount), currency: "USD" });
const eur = (amount: string): Amount => ({ units: parse(amount), currency: "EUR" });

const order = (change: Partial<OrderRecord> = {}): OrderRecord => ({
  id: "ord_1",
  externalId: "pi_1",
  status: "settled",
  gross: usd("50"),
  fee: usd("1.75"),
  net: usd("48.25"),
  at: "2026-10-02T10:00:00.000Z",
  inPeriod: true,
  ...change,
});
const booking = (change: Partial<BookingRecord> = {}): BookingRecord => ({
  txnId: "txn_1",
  seq: "1",
  orderId: "ord_1",
  amount: usd("50"),
  at: "2026-10-02T10:00:00.000Z",
  ...change,
});
const line = (change: Partial<ProcessorRecord> = {}): ProcessorRecord => ({
  line: 2,
  externalId: "pi_1",
  gross: usd("50"),
  fee: usd("1.75"),
  net: usd("48.25"),
  ...change,
});
const bare = { line: 2, externalId: "pi_1", gross: usd("50") };

type Case = [
  what: string,
  orders: OrderRecord[],
  bookings: BookingRecord[],
  lines: ProcessorRecord[],
  found: [Bucket, Reason?, difference?: string][],
];

const cases: readonly Case[] = [
  ["all three agree", [order()], [booking()], [line()], [["matched"]]],
  ["the file says neither fee nor net", [order()], [booking()], [bare], [["matched"]]],
  [
    "credits were bought",
    [order({ credits: { units: parse("5000"), currency: "CREDIT" } })],
    [booking({ amount: { units: parse("5000"), currency: "CREDIT" } })],
    [line()],
    [["matched"]],
  ],
  ["nothing was paid, nothing moved", [order({ status: "failed" })], [], [], [["matched"]]],
  [
    "it is booked in two parts",
    [order()],
    [booking({ amount: usd("20") }), booking({ amount: usd("30") })],
    [line()],
    [["matched"]],
  ],
  [
    "a second booking was taken back",
    [order()],
    [booking(), booking(), booking({ amount: usd("-50") })],
    [line()],
    [["matched"]],
  ],
  [
    "it was paid back on all sides",
    [order({ status: "refunded" })],
    [booking(), booking({ amount: usd("-50") })],
    [line(), line({ line: 3, gross: usd("-50"), fee: usd("0"), net: usd("-50") })],
    [["matched"]],
  ],
  [
    "a smallest unit too much there",
    [order()],
    [booking()],
    [line({ gross: usd("50.000000000001") })],
    [["amount_differs", "figures_differ", "0.000000000001"]],
  ],
  [
    "another net alone",
    [order()],
    [booking()],
    [line({ net: usd("48.24") })],
    [["amount_differs", "figures_differ", "-0.01"]],
  ],
  [
    "ordered again after a failed try",
    [order({ id: "ord_0", status: "failed" }), order()],
    [booking()],
    [line()],
    [["matched"], ["duplicate", "ordered_twice"]],
  ],
  [
    "ordered twice, once in the period before",
    [order({ id: "ord_0", inPeriod: false }), order()],
    [booking()],
    [line()],
    [["matched"], ["duplicate", "ordered_twice"]],
  ],
  [
    "another fee",
    [order()],
    [booking()],
    [line({ fee: usd("1.76"), net: usd("48.24") })],
    [["amount_differs", "figures_differ", "-0.01"]],
  ],
  [
    "another fee, where the file has no net",
    [order()],
    [booking()],
    [{ ...bare, fee: usd("1.76") }],
    [["amount_differs", "figures_differ", "-0.01"]],
  ],
  [
    "paid back there alone",
    [order()],
    [booking()],
    [line(), line({ line: 3, gross: usd("-50") })],
    [["amount_differs", "figures_differ", "-50"]],
  ],
  [
    "paid back here alone",
    [order({ status: "refunded" })],
    [booking(), booking({ amount: usd("-50") })],
    [line()],
    [["amount_differs", "figures_differ", "50"]],
  ],
  [
    "another amount in the ledger",
    [order()],
    [booking({ amount: usd("49") })],
    [line()],
    [["amount_differs", "booking_differs", "-1"]],
  ],
  [
    "another currency there",
    [order()],
    [booking()],
    [line({ gross: eur("50"), fee: eur("1.75"), net: eur("48.25") })],
    [["wrong_currency", "currency_differs", "50"]],
  ],
  [
    "another currency in the ledger",
    [order()],
    [booking({ amount: eur("50") })],
    [line()],
    [["wrong_currency", "currency_differs", "50"]],
  ],
  ["never booked", [order()], [], [line()], [["missing_here", "not_booked", "-50"]]],
  ["no order", [], [], [line()], [["missing_here", "not_ordered", "50"]]],
  [
    "of an order that counts as failed",
    [order({ status: "failed" })],
    [],
    [line()],
    [["missing_here", "not_paid", "50"]],
  ],
  ["not in the file", [order()], [booking()], [], [["missing_there", "not_listed", "-50"]]],
  [
    "booked though it was not paid",
    [order({ status: "pending" })],
    [booking()],
    [],
    [["amount_differs", "booking_differs", "50"]],
  ],
  ["a booking without an order", [], [booking()], [], [["missing_there", "no_order", "50"]]],
  [
    "listed twice",
    [order()],
    [booking()],
    [line(), line({ line: 3 })],
    [["matched"], ["duplicate", "listed_twice", "50"]],
  ],
  [
    "listed twice, the first with another amount",
    [order()],
    [booking()],
    [line({ gross: usd("49") }), line({ line: 3 })],
    [["matched"], ["duplicate", "listed_twice", "49"]],
  ],
  [
    "listed twice without an order",
    [],
    [],
    [line(), line({ line: 3 })],
    [
      ["missing_here", "not_ordered", "50"],
      ["duplicate", "listed_twice", "50"],
    ],
  ],
  [
    "paid back twice there",
    [order({ status: "refunded" })],
    [booking(), booking({ amount: usd("-50") })],
    [line(), line({ line: 3, gross: usd("-50") }), line({ line: 4, gross: usd("-50") })],
    [["matched"], ["duplicate", "listed_twice", "-50"]],
  ],
  [
    "ordered twice",
    [order(), order({ id: "ord_2" })],
    [booking()],
    [line()],
    [["matched"], ["duplicate", "ordered_twice"]],
  ],
  [
    "booked twice",
    [order()],
    [booking(), booking({ txnId: "txn_2" })],
    [line()],
    [["matched"], ["duplicate", "booked_twice", "50"]],
  ],
  ["a neighbour that the file names", [order({ inPeriod: false })], [booking()], [line()], [["matched"]]],
  ["a neighbour that it does not name", [order({ inPeriod: false })], [booking()], [], []],
];

describe("a comparison of orders, ledger and file", () => {
  it.each(cases)("%s", (_, orders, bookings, lines, expected) => {
    const findings = reconcile({ orders, bookings, lines });
    const found = findings.map(({ bucket, reason, difference }) =>
      [bucket, reason, difference && moneyOf(difference).amount].filter((part) => part !== undefined),
    );
    expect(found).toEqual(expected);
  });

  it("says in the report what differs, with all three sides, and nothing of what matches", () => {
    const findings = reconcile({
      orders: [order(), order({ id: "ord_2", externalId: "pi_2" })],
      bookings: [booking(), booking({ txnId: "txn_2", orderId: "ord_2", amount: usd("49") })],
      lines: [line(), line({ line: 3, externalId: "pi_2" })],
    });
    const mapping = { externalId: "id", gross: "amount", decimal: "point" } as const;
    const report = reportOf(findings, { name: "a.csv", sha256: "00", lines: 2, mapping });
    expect(report).toMatchObject({ matched: 1, lines: 2, fileName: "a.csv", mapping });
    expect(report.sums?.[0]).toEqual({ bucket: "matched", sums: [{ amount: "50", currency: "USD" }] });
    expect(report.differences).toEqual([
      {
        bucket: "amount_differs",
        reason: "booking_differs",
        orderId: "ord_2",
        ledgerTxnId: "txn_2",
        processorLine: expect.objectContaining({ line: 3, externalId: "pi_2" }) as unknown,
        figures: expect.objectContaining({ gross: { amount: "50", currency: "USD" } }) as unknown,
        booked: { amount: "49", currency: "USD" },
        difference: { amount: "-1", currency: "USD" },
      },
    ]);
  });
});
