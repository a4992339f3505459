import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { format, pico } from "../money";
import { fits, guessMapping, isWhole, LineError, lineReader, type ColumnMapping } from ".";
import { readAmount } from "./readAmount";

const headings = ["id", "amount", "fee", "net", "currency", "created", "note"];
const mapping: ColumnMapping = {
  externalId: "id",
  gross: "amount",
  fee: "fee",
  net: "net",
  currency: "currency",
  at: "created",
  decimal: "point",
};
const cells = ["pi_1", "50.00", "1.75", "48.25", "usd", "2026-10-02 10:00:04", "=1+1"];
const changed = (place: number, cell: string) => cells.map((each, at) => (at === place ? cell : each));

function problemOf(read: () => unknown) {
  try {
    read();
  } catch (error) {
    if (error instanceof LineError) return { ...error };
    throw error;
  }
  return undefined;
}

describe("an amount of a processor's file", () => {
  it.each([
    ["50", "point", "50"],
    ["1,234.50", "point", "1234.5"],
    ["1.234,50", "comma", "1234.5"],
    ["1 234 567,5", "comma", "1234567.5"],
    ["1\u202f234,5", "comma", "1234.5"],
    ["1'234.5", "point", "1234.5"],
    ["-3.5", "point", "-3.5"],
    ["\u22123.5", "point", "-3.5"],
    ["(3.50)", "point", "-3.5"],
    ["3.50-", "point", "-3.5"],
    ["+3.50", "point", "3.5"],
    ["0050.10", "point", "50.1"],
    [" 7 ", "point", "7"],
    ["0.000000000001", "point", "0.000000000001"],
  ] as const)("%s with a decimal %s is %s", (text, decimal, amount) => {
    const read = readAmount(text, decimal);
    expect(read === undefined ? undefined : format(read)).toBe(amount);
  });

  it.each([
    ["", "point"],
    ["1,50", "point"],
    ["1.50", "comma"],
    ["1,2345.00", "point"],
    ["12,34.5", "point"],
    ["1,234 567", "point"],
    ["1.2.3", "point"],
    ["$5", "point"],
    ["5 USD", "point"],
    ["1e3", "point"],
    ["-(5)", "point"],
    ["-5-", "point"],
    ["--5", "point"],
    ["=5", "point"],
    ["0.0000000000001", "point"],
    ["５", "point"],
    ["NaN", "point"],
  ] as const)("%s with a decimal %s is none", (text, decimal) =>
    expect(readAmount(text, decimal)).toBeUndefined(),
  );

  it("comes back exactly, however large", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (value) => {
        const text = format(pico(value));
        expect(readAmount(text, "point")).toBe(value);
        expect(readAmount(text.replace(".", ","), "comma")).toBe(value);
      }),
    );
  });
});

describe("a line of a processor's file", () => {
  it("is read by the chosen columns; what is in the others is nobody's business", () => {
    expect(lineReader(headings, mapping)(cells, 2)).toEqual({
      line: 2,
      externalId: "pi_1",
      gross: { units: 50n * 10n ** 12n, currency: "USD" },
      fee: { units: 1_750_000_000_000n, currency: "USD" },
      net: { units: 48_250_000_000_000n, currency: "USD" },
      at: "2026-10-02T10:00:04.000Z",
    });
  });

  it("has the currency that was chosen where no column says it, and a fee without its sign", () => {
    const { currency: _, ...rest } = mapping;
    const read = lineReader(headings, { ...rest, fixedCurrency: "CNY" })(changed(2, "-1.75"), 2);
    expect([read.gross.currency, read.fee?.units]).toEqual(["CNY", 1_750_000_000_000n]);
  });

  it("takes the apostrophe off that guards a formula in an export of ours", () => {
    expect(problemOf(() => lineReader(headings, mapping)(changed(0, "'=1"), 2))?.problem).toBe("formula");
    expect(lineReader(headings, mapping)(changed(1, "'-50"), 2).gross.units).toBe(-50n * 10n ** 12n);
  });

  it.each([
    [0, "", "no_id", "id"],
    [0, '=HYPERLINK("http://x")', "formula", "id"],
    [1, "@SUM(A1)", "formula", "amount"],
    [1, "", "not_an_amount", "amount"],
    [2, "free", "not_an_amount", "fee"],
    [3, "1,2,3", "not_an_amount", "net"],
    [4, "$", "not_a_currency", "currency"],
    [5, "yesterday", "not_a_time", "created"],
    [5, "2026-13-01", "not_a_time", "created"],
  ] as const)("with %i = %j is refused: %s", (place, cell, problem, column) => {
    expect(problemOf(() => lineReader(headings, mapping)(changed(place, cell), 7))).toMatchObject({
      line: 7,
      problem,
      column,
      cell,
    });
  });

  it.each([
    ["a column that is not there", ["id", "sum"], "no_such_column"],
    [
      "a heading that is there twice",
      ["id", "amount", "amount", "fee", "net", "currency", "created"],
      "column_twice",
    ],
  ])("of a file with %s is refused", (_, found, problem) => {
    expect(problemOf(() => lineReader(found, mapping))).toMatchObject({ line: 1, problem });
  });
});

describe("which column says what", () => {
  it("is guessed by their names", () => {
    const guess = guessMapping(headings, undefined, "USD");
    expect(guess).toEqual(mapping);
    expect(isWhole(guess)).toBe(true);
    expect(guessMapping(["Trade No", "Order amount"], undefined, "USD")).toEqual({
      externalId: "Trade No",
      gross: "Order amount",
      fixedCurrency: "USD",
      decimal: "point",
    });
  });

  it("is as it was chosen before, as far as the columns are there", () => {
    const kept: ColumnMapping = {
      externalId: "note",
      gross: "amount",
      currency: "currency",
      decimal: "comma",
    };
    expect(fits(headings, kept)).toBe(true);
    expect(guessMapping(headings, kept, "USD")).toEqual(kept);
    const other = guessMapping(["id", "amount"], kept, "USD");
    expect(other).toEqual({ externalId: "id", gross: "amount", fixedCurrency: "USD", decimal: "comma" });
    expect(isWhole({ gross: "amount", decimal: "point", fixedCurrency: "USD" })).toBe(false);
  });
});
