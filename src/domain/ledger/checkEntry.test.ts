import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { format, multiply, parse, pico } from "../money";
import { checkLines, isBalanced, sumsByCurrency } from "./checkEntry";
import type { PriceLine } from "./entry";

const usd = (amount: string) => ({ amount, currency: "USD" });

const line = (quantity: bigint, unitPrice: string): PriceLine => ({
  meter: "output_tokens",
  quantity: String(quantity),
  unitPrice: usd(unitPrice),
  priceVersion: "2026-10",
  cost: usd(format(multiply(unitPrice, quantity))),
});

describe("sumsByCurrency", () => {
  it.each([
    ["nothing", [], []],
    ["one currency", [usd("5"), usd("-4.999999999999")], [usd("0.000000000001")]],
    [
      "two currencies, which are never added",
      [usd("1"), { amount: "-1", currency: "CREDIT" }],
      [usd("1"), { amount: "-1", currency: "CREDIT" }],
    ],
  ])("of %s", (_, amounts, sums) => {
    expect(sumsByCurrency(amounts)).toEqual(sums);
  });

  it("finds a transaction balanced only when it is, in each of its currencies", () => {
    expect(isBalanced([usd("0.000000000001"), usd("-0.000000000001")])).toBe(true);
    expect(isBalanced([usd("1"), usd("-0.999999999999")])).toBe(false);
    expect(isBalanced([usd("1"), { amount: "-1", currency: "CREDIT" }])).toBe(false);
  });
});

describe("checkLines", () => {
  it("says nothing of an entry without lines", () => {
    expect(checkLines({ amount: usd("-1") })).toBeUndefined();
    expect(checkLines({ amount: usd("-1"), lines: [] })).toBeUndefined();
  });

  it("explains every cost made of lines, to the last decimal, and finds the smallest change of one", () => {
    const lines = fc.array(
      fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 9n })),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(lines, fc.nat(), (pairs, place) => {
        const made = pairs.map(([quantity, units]) => line(quantity, format(pico(units))));
        const cost = made.reduce((total, each) => total + parse(each.cost.amount), 0n);
        const amount = usd(format(pico(-cost)));
        const checked = checkLines({ amount, lines: made });
        expect(checked?.difference.amount).toBe("0");
        expect(checked?.total.amount).toBe(format(pico(cost)));
        expect(checked?.lines.map(({ difference }) => difference.amount)).toEqual(made.map(() => "0"));

        const at = place % made.length;
        const wrong = made.map((each, index) =>
          index === at ? { ...each, cost: usd(format(pico(parse(each.cost.amount) + 1n))) } : each,
        );
        const found = checkLines({ amount, lines: wrong });
        expect(found?.lines[at]?.difference.amount).toBe("0.000000000001");
        expect(found?.difference.amount).toBe("-0.000000000001");
      }),
    );
  });
});
