import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFocusRow, focusColumns, focusRows, type FocusRow } from ".";
import { format, multiply, parse, pico, sum } from "../money";

type Entry = Parameters<typeof focusRows>[0];

const usd = (amount: string) => ({ amount, currency: "USD" });
const base: Entry = {
  id: "led_1",
  seq: "7",
  txnId: "txn_1",
  book: "customer",
  accountId: "acc_1",
  type: "usage",
  generationKind: "image",
  model: "nova-image-2",
  keyId: "key_1",
  amount: usd("-0.020001615"),
  balanceBefore: usd("42.2"),
  balanceAfter: usd("42.179998385"),
  occurredAt: "2026-11-30T23:59:57.000Z",
  bookedAt: "2026-11-30T23:59:58.000Z",
};
const line = (quantity: string, unitPrice: string, meter: "input_tokens" | "images") => ({
  meter,
  quantity,
  unitPrice: usd(unitPrice),
  priceVersion: "2026-09",
  cost: usd(format(multiply(unitPrice, BigInt(quantity)))),
});
const lines = [line("640", "0.0000025", "input_tokens"), line("1", "0.018401615", "images")];

describe("a ledger entry as FOCUS 1.2", () => {
  it("is one row for each price line, exact, in the hour and the month that it happened in", () => {
    const rows = focusRows({ ...base, lines }, "Studio");
    expect(rows.map(checkFocusRow)).toEqual([[], []]);
    expect(
      rows.map(({ x_LedgerAmount, PricingQuantity, SkuMeter }) => [
        x_LedgerAmount,
        PricingQuantity,
        SkuMeter,
      ]),
    ).toEqual([
      ["-0.0016", "640", "input_tokens"],
      ["-0.018401615", "1", "images"],
    ]);
    expect(rows[0]).toMatchObject({
      BilledCost: "0",
      EffectiveCost: "0.0016",
      ChargePeriodStart: "2026-11-30T23:00:00Z",
      ChargePeriodEnd: "2026-12-01T00:00:00Z",
      BillingPeriodStart: "2026-11-01T00:00:00Z",
      BillingPeriodEnd: "2026-12-01T00:00:00Z",
      ConsumedUnit: "Tokens",
      ResourceId: "key_1",
      SkuPriceId: "nova-image-2/input_tokens/2026-09",
    });
  });

  it.each<[Entry["type"], string, Partial<FocusRow> | undefined]>([
    ["topup", "50", { ChargeCategory: "Purchase", BilledCost: "50", EffectiveCost: "0", ListCost: "50" }],
    ["refund", "2", { ChargeCategory: "Usage", BilledCost: "0", EffectiveCost: "-2", PricingQuantity: "-1" }],
    ["grant", "5", { ChargeCategory: "Credit", EffectiveCost: "-5" }],
    ["adjustment", "-5", { ChargeCategory: "Adjustment", EffectiveCost: "5" }],
    ["expiry", "-5", { ChargeCategory: "Adjustment", EffectiveCost: "5" }],
    [
      "fee",
      "-1",
      { ChargeCategory: "Purchase", BilledCost: "0", EffectiveCost: "1", ChargeFrequency: "Recurring" },
    ],
    ["fx", "1", { ChargeCategory: "Adjustment" }],
    ["rounding", "0.000000000001", { EffectiveCost: "-0.000000000001" }],
    ["usage", "-3", { ChargeCategory: "Usage", EffectiveCost: "3", PricingUnit: "Requests" }],
    ["reserve", "-3", undefined],
    ["release", "3", undefined],
    ["contra", "3", undefined],
  ])("of the type %s", (type, amount, expected) => {
    const rows = focusRows({ ...base, type, amount: usd(amount) }, "Studio");
    expect(rows).toHaveLength(expected === undefined ? 0 : 1);
    for (const row of rows) {
      expect(checkFocusRow(row)).toEqual([]);
      expect(row).toMatchObject({ ...expected, x_LedgerAmount: amount });
    }
  });

  it("leaves out the platform's own books, and names the erased by the pseudonym", () => {
    expect(focusRows({ ...base, book: "revenue" }, "Studio")).toEqual([]);
    const { accountId: _accountId, book: _book, ...rest } = base;
    expect(focusRows({ ...rest, pseudonym: "psn_1" }, "Studio")[0]?.["BillingAccountId"]).toBe("psn_1");
  });

  it("comes to the entry's amount whatever the lines are, and keeps every rule", () => {
    const made = fc.array(
      fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 7n }), fc.bigInt({ min: 0n, max: 10n ** 9n })),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(made, (pairs) => {
        const given = pairs.map(([quantity, price]) =>
          line(String(quantity), format(pico(price)), "input_tokens"),
        );
        const total = sum(given.map(({ cost }) => parse(cost.amount)));
        const rows = focusRows({ ...base, amount: usd(format(pico(-total))), lines: given }, "Studio");
        expect(rows.flatMap(checkFocusRow)).toEqual([]);
        expect(sum(rows.map(({ x_LedgerAmount = "" }) => parse(x_LedgerAmount)))).toBe(-total);
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});

describe("the check of a row", () => {
  const [row = {}] = focusRows({ ...base, lines }, "Studio");
  it("knows every mandatory column of the specification", () => {
    const mandatory =
      "BilledCost BillingAccountId BillingAccountName BillingCurrency BillingPeriodEnd BillingPeriodStart ChargeCategory ChargeClass ChargeDescription ChargePeriodEnd ChargePeriodStart ContractedCost EffectiveCost InvoiceIssuerName ListCost PricingQuantity PricingUnit ProviderName PublisherName ServiceCategory ServiceName";
    expect(mandatory.split(" ").filter((name) => !focusColumns.includes(name))).toEqual([]);
    expect(new Set(focusColumns).size).toBe(focusColumns.length);
  });

  it.each<[Partial<FocusRow>, string]>([
    [{ BilledCost: "" }, "BilledCost is null"],
    [{ BilledCost: "1e3" }, "BilledCost is no decimal: 1e3"],
    [{ BilledCost: "1,000" }, "BilledCost is no decimal: 1,000"],
    [{ BillingCurrency: "CREDIT" }, "BillingCurrency is no currency: CREDIT"],
    [{ ChargeCategory: "Gift" }, "ChargeCategory may not be Gift"],
    [{ ChargeClass: "Fix" }, "ChargeClass may not be Fix"],
    [{ ChargePeriodStart: "2026-11-30 23:00" }, "ChargePeriodStart is no time: 2026-11-30 23:00"],
    [{ ChargePeriodEnd: "2026-12-01T01:00:00Z" }, "The charge period is not within the billing period"],
    [{ ChargePeriodEnd: "2026-11-30T23:00:00Z" }, "ChargePeriodEnd is not after ChargePeriodStart"],
    [{ PricingQuantity: "" }, "PricingQuantity is null"],
    [{ PricingQuantity: "641" }, "ListUnitPrice × PricingQuantity is not ListCost"],
    [{ ListUnitPrice: "-1" }, "ListUnitPrice is negative"],
    [{ ConsumedUnit: "" }, "ConsumedUnit is null"],
    [{ ChargeCategory: "Purchase" }, "ConsumedQuantity is for Usage alone"],
    [{ ResourceType: "" }, "ResourceType is null"],
    [{ SkuId: "" }, "SkuId is null"],
    [{ ServiceName: " x" }, "ServiceName is no string:  x"],
    [{ Cost: "1" }, "Cost is no column"],
  ])("finds %j", (change, problem) => {
    expect(checkFocusRow({ ...row, ...change })).toContain(problem);
  });
});
