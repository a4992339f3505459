import { describe, expect, it } from "vitest";
import { proveTotal } from "./ledgerProof";

const usd = (amount: string) => ({ amount, currency: "USD" });
const ledger = (amount: string, currency = "USD") => ({ seq: "9", entries: 12, sum: { amount, currency } });

describe("proveTotal", () => {
  it("holds only to the last decimal", () => {
    expect(proveTotal(usd("1.25"), ledger("1.250000000000"))).toEqual({ kind: "equal", entries: 12 });
    expect(proveTotal(usd("1.25"), ledger("1.250000000001"))).toEqual({
      kind: "differs",
      entries: 12,
      difference: usd("-0.000000000001"),
    });
  });

  it("never compares across currencies", () => {
    expect(proveTotal(usd("1"), ledger("1", "CREDIT"))).toEqual({
      kind: "currency",
      entries: 12,
      currency: "CREDIT",
    });
  });
});
