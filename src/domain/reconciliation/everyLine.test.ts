import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pico } from "../money";
import { reconcile, totalsOf, type Finding, type ProcessorRecord } from ".";
import type { OrderRecord } from "./records";

const units = fc.bigInt({ min: -3n, max: 3n }).map((value) => pico(value * 10n ** 12n));
const amount = fc.record({ units, currency: fc.constantFrom("USD", "USD", "USD", "EUR") });
const key = fc.constantFrom<string>("a", "b", "c", "d");
const orders = fc.uniqueArray(
  fc.record({
    id: key,
    externalId: key,
    status: fc.constantFrom<OrderRecord["status"]>(
      "created",
      "failed",
      "paid",
      "settled",
      "refunded",
      "disputed",
    ),
    gross: amount,
    fee: amount,
    net: amount,
    at: fc.constant(""),
    inPeriod: fc.constantFrom(true, true, false),
  }),
  { selector: ({ id }) => id, maxLength: 4 },
);
const bookings = fc.array(
  fc.record({
    txnId: key,
    seq: fc.constant("1"),
    orderId: fc.constantFrom("a", "b", "x"),
    amount,
    at: fc.constant(""),
  }),
  { maxLength: 6 },
);
const lines = fc.array(
  fc.record({
    line: fc.nat(),
    externalId: fc.constantFrom<string>("a", "b", "c", "y"),
    gross: amount,
    fee: amount,
    net: amount,
  }),
  { maxLength: 6 },
);

const all = <Part>(findings: readonly Finding[], part: (finding: Finding) => readonly Part[]) =>
  findings.flatMap(part);

describe("whatever is compared", () => {
  it("every line, every order of the period and every booking of what counts ends in exactly one finding", () => {
    fc.assert(
      fc.property(orders, bookings, lines, (ordered, booked, listed) => {
        const findings = reconcile({ orders: ordered, bookings: booked, lines: listed });
        const named = new Set(listed.map(({ externalId }) => externalId));
        const left = ordered.filter(({ inPeriod, externalId }) => !inPeriod && !named.has(externalId));
        const expected = {
          lines: listed.length,
          orders: ordered.length - left.length,
          bookings: booked.filter(({ orderId }) => !left.some(({ id }) => id === orderId)).length,
        };
        const found = {
          lines: all(findings, (each) => each.lines),
          orders: all(findings, (each) => each.orders),
          bookings: all(findings, (each) => each.bookings),
        };
        expect(found.lines.length).toBe(expected.lines);
        expect(found.orders.length).toBe(expected.orders);
        expect(found.bookings.length).toBe(expected.bookings);
        expect(new Set(found.lines).size).toBe(expected.lines);
        expect(new Set(found.orders).size).toBe(expected.orders);
        expect(new Set(found.bookings).size).toBe(expected.bookings);
        const count = totalsOf(findings).reduce((sum, total) => sum + total.count, 0);
        expect(count).toBe(findings.length);
      }),
    );
  });

  it("only what agrees to the last unit on all sides is matched", () => {
    fc.assert(
      fc.property(orders, bookings, lines, (ordered, booked, listed) => {
        for (const finding of reconcile({ orders: ordered, bookings: booked, lines: listed })) {
          if (finding.bucket !== "matched") {
            expect(finding.reason).toBeDefined();
            continue;
          }
          const [one] = finding.orders;
          const there = finding.lines.reduce((sum, { gross }) => sum + gross.units, 0n);
          const here = finding.bookings.reduce((sum, each) => sum + each.amount.units, 0n);
          const isPaid = one !== undefined && ["paid", "settled", "disputed"].includes(one.status);
          expect([there, here]).toEqual(isPaid ? [one.gross.units, one.gross.units] : [0n, 0n]);
          const currencies = [
            ...finding.lines.map(({ gross }) => gross.currency),
            ...finding.bookings.map((each) => each.amount.currency),
          ];
          expect(currencies.every((currency) => currency === one?.gross.currency)).toBe(true);
        }
      }),
    );
  });

  it("the order of the file changes no count and no sum", () => {
    const shuffled = lines.chain((listed) =>
      fc.tuple(
        fc.constant(listed),
        fc.shuffledSubarray(listed, { minLength: listed.length, maxLength: listed.length }),
      ),
    );
    const uniqueKeys = orders.filter(
      (list) => new Set(list.map(({ externalId }) => externalId)).size === list.length,
    );
    fc.assert(
      fc.property(uniqueKeys, bookings, shuffled, (ordered, booked, [listed, other]) => {
        // Which of two unlike lines stands for a payment is a choice; that there is one too many is not.
        const counts = (each: readonly ProcessorRecord[]) =>
          totalsOf(reconcile({ orders: ordered, bookings: booked, lines: each }))
            .filter(({ bucket }) => bucket === "duplicate" || bucket === "missing_there")
            .map(({ bucket, count }) => [bucket, count]);
        const isPlain = listed.every(({ gross }) => gross.units >= 0n);
        fc.pre(isPlain);
        expect(counts(other)).toEqual(counts(listed));
      }),
    );
  });
});
