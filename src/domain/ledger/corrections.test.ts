import { describe, expect, it } from "vitest";
import { offeredCorrections, refundOf, typedAmount } from "./corrections";
import { entryTypes, type LedgerEntry } from "./entry";

const usd = (amount: string) => ({ amount, currency: "USD" });

describe("offeredCorrections", () => {
  const expected: Record<LedgerEntry["type"], string[]> = {
    usage: ["refund", "reversal"],
    topup: ["refund", "reversal"],
    fee: ["refund", "reversal"],
    grant: ["reversal"],
    refund: ["reversal"],
    adjustment: ["reversal"],
    expiry: ["reversal"],
    fx: ["reversal"],
    rounding: ["reversal"],
    reserve: [],
    release: [],
    contra: [],
  };
  it.each(entryTypes)("of a customer's %s", (type) => {
    expect(offeredCorrections({ type })).toEqual(expected[type]);
    expect(offeredCorrections({ type, reversedById: "led_2" })).toEqual([]);
  });

  it("refunds only a customer", () => {
    expect(offeredCorrections({ type: "fee", book: "fees" })).toEqual(["reversal"]);
  });
});

describe("typedAmount", () => {
  it.each([
    ["5", "5"],
    [" 0.000000000001 ", "0.000000000001"],
    ["0", undefined],
    ["-5", undefined],
    ["1e3", undefined],
    ["1,000", undefined],
    ["0.0000000000001", undefined],
    ["", undefined],
  ])("reads %j as %j", (text, amount) => {
    expect(typedAmount(text)).toBe(amount);
  });
});

describe("refundOf", () => {
  it("gives a charge back to the customer, and pays a top-up out of the wallet", () => {
    expect(refundOf({ amount: usd("-0.5") }, "0.25")).toEqual(usd("0.25"));
    expect(refundOf({ amount: usd("50") }, "0.25")).toEqual(usd("-0.25"));
  });
});
