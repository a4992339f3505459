import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { format, formatMoney, formatMoneyExact, MoneyError, pico } from ".";

const usd = (amount: string) => ({ amount, currency: "USD" });
const credit = (amount: string) => ({ amount, currency: "CREDIT" });

describe("formatMoney", () => {
  it.each([
    ["0", "$0.00"],
    ["-0.00", "$0.00"],
    ["1234.5", "$1,234.50"],
    ["1234.565", "$1,234.56"],
    ["1234.575", "$1,234.58"],
    ["-12", "-$12.00"],
    ["0.5", "$0.50"],
    ["0.1234567", "$0.1235"],
    ["0.001615", "$0.001615"],
    ["0.000001", "$0.000001"],
    ["0.000000999999", "<$0.000001"],
    ["0.000000000001", "<$0.000001"],
    ["-0.000000000001", ">-$0.000001"],
    ["90071992547409931234.01", "$90,071,992,547,409,931,234.01"],
  ])("shows %s as %s", (amount, text) => expect(formatMoney(usd(amount), "en-US")).toBe(text));

  it("keeps a currency's own minimum of decimals and the locale's signs", () => {
    expect(formatMoney({ amount: "1200", currency: "JPY" }, "en-US")).toBe("¥1,200");
    expect(formatMoney({ amount: "1234.5", currency: "EUR" }, "de-DE")).toBe("1.234,50\u00a0€");
  });

  it("shows credits as a unit of their own, in the word it is given", () => {
    expect(formatMoney(credit("0"), "en-US")).toBe("0\u00a0credits");
    expect(formatMoney(credit("1234.5"), "en-US")).toBe("1,234.5\u00a0credits");
    expect(formatMoney(credit("0.0000001"), "en-US", { credits: "cr." })).toBe("<0.000001\u00a0cr.");
    expect(formatMoney({ amount: "2", currency: "TOKENS" }, "en-US")).toBe("2\u00a0TOKENS");
  });

  it("shows a zero figure for zero alone", () => {
    const amounts = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).filter((units) => units !== 0n);
    fc.assert(
      fc.property(amounts, (units) => {
        expect(formatMoney(usd(format(pico(units))), "en-US")).toMatch(/[1-9]/);
      }),
    );
  });

  it.each(["", "1e3", "0.1234567890123", "abc"])("refuses the amount %j", (amount) => {
    expect(() => formatMoney(usd(amount), "en-US")).toThrow(MoneyError);
  });
});

describe("formatMoneyExact", () => {
  it.each([
    ["0.000000000001", "$0.000000000001"],
    ["0.000001615", "$0.000001615"],
    ["12.1", "$12.10"],
    ["9007199254740993.000000000001", "$9,007,199,254,740,993.000000000001"],
  ])("shows every digit of %s", (amount, text) => expect(formatMoneyExact(usd(amount), "en-US")).toBe(text));
});
