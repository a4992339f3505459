import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  add,
  compare,
  format,
  MoneyError,
  multiply,
  negate,
  parse,
  pico,
  roundHalfEven,
  subtract,
  sum,
  ZERO,
} from ".";
import type { Pico } from ".";

const amounts = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(pico);

describe("parse", () => {
  it.each([
    ["0", 0n],
    ["-0", 0n],
    ["1", 1_000_000_000_000n],
    ["-1", -1_000_000_000_000n],
    ["0.000001615", 1_615_000n],
    ["0.000000000001", 1n],
    ["-0.000000000001", -1n],
    ["1.50", 1_500_000_000_000n],
    ["9223372.036854775808", 9_223_372_036_854_775_808n],
    ["123456789012345678901234567890.1", 123_456_789_012_345_678_901_234_567_890_100_000_000_000n],
  ])("reads %s exactly", (text, units) => expect(parse(text)).toBe(units));

  it.each([
    "",
    " ",
    "1 ",
    " 1",
    "\n1",
    "1\n",
    "+1",
    "--1",
    "-",
    ".",
    "1.",
    ".5",
    "-.5",
    "01",
    "00",
    "-01.5",
    "1e3",
    "1E-6",
    "0x10",
    "1n",
    "NaN",
    "Infinity",
    "-Infinity",
    "1,000",
    "1_000",
    "$1",
    "1.2.3",
    "0.0000000000001",
    "1.0000000000000",
    "١",
    "1 000",
  ])("refuses %j", (text) => expect(() => parse(text)).toThrow(MoneyError));

  it.each([1, 0.1, Number.NaN, null, undefined, 1n, {}, ["1"]])("refuses the non-string %s", (value) => {
    expect(() => parse(value as string)).toThrow(MoneyError);
  });
});

describe("format", () => {
  it.each([
    [0n, "0"],
    [1n, "0.000000000001"],
    [-1n, "-0.000000000001"],
    [1_500_000_000_000n, "1.5"],
    [1_615_000n, "0.000001615"],
    [-10_000_000_000_000n, "-10"],
  ])("writes %s as %s", (units, text) => expect(format(pico(units))).toBe(text));

  it("is undone by parse for every amount", () => {
    fc.assert(fc.property(amounts, (amount) => parse(format(amount)) === amount));
  });

  it("is the shortest form: no trailing zero, no bare point, no negative zero", () => {
    fc.assert(fc.property(amounts, (amount) => /^(0|-?(0|[1-9]\d*)(\.\d*[1-9])?)$/.test(format(amount))));
    expect(format(parse("-0.00"))).toBe("0");
  });
});

describe("arithmetic", () => {
  it("sums in any order and grouping", () => {
    fc.assert(
      fc.property(fc.array(amounts), fc.array(amounts), (left, right) => {
        const whole = sum([...left, ...right]);
        expect(sum([...right, ...left])).toBe(whole);
        expect(sum([sum(left), sum(right)])).toBe(whole);
      }),
    );
    expect(sum([])).toBe(0n);
  });

  it("keeps a million small prices exact, where doubles drift", () => {
    const price = parse("0.001615");
    expect(format(sum(Array.from({ length: 1_000_000 }, () => price)))).toBe("1615");
  });

  it("adds, subtracts and negates as inverses", () => {
    fc.assert(
      fc.property(amounts, amounts, (left, right) => {
        expect(subtract(add(left, right), right)).toBe(left);
        expect(add(left, negate(left))).toBe(ZERO);
      }),
    );
  });

  it("orders amounts", () => {
    const sorted = ["-2", "10", "9", "0"].map(parse).sort(compare).map(format);
    expect(sorted).toEqual(["-2", "0", "9", "10"]);
    expect(compare(parse("1.0"), parse("1"))).toBe(0);
  });

  it("refuses a number in place of money", () => {
    expect(() => pico(1 as unknown as bigint)).toThrow(MoneyError);
    expectTypeOf<number>().not.toExtend<Pico>();
    expectTypeOf<bigint>().not.toExtend<Pico>();
    expectTypeOf<Parameters<typeof format>[0]>().toEqualTypeOf<Pico>();
  });
});

describe("multiply", () => {
  it.each([
    ["0.0000025", 1204n, "0.00301"],
    ["0.000000000001", 3n, "0.000000000003"],
    ["-1.5", 2n, "-3"],
    ["2", 0n, "0"],
    ["0.0000000000005", 2n, "0.000000000001"],
    ["0.0000000000005", -4n, "-0.000000000002"],
  ])("%s × %s = %s", (price, quantity, product) => expect(format(multiply(price, quantity))).toBe(product));

  it("throws rather than round", () => {
    expect(() => multiply("0.0000000000005", 3n)).toThrow(/more than 12 decimals/);
    expect(() => multiply("1e-6", 3n)).toThrow(MoneyError);
    expect(() => multiply("1", 3 as unknown as bigint)).toThrow(MoneyError);
  });

  it("equals repeated addition", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 50 }), (price, times) => {
        const repeated = sum(Array.from({ length: times }, () => price));
        expect(multiply(format(price), BigInt(times))).toBe(repeated);
      }),
    );
  });
});

// The slow model: of the two neighbouring multiples take the nearer, of two equally near ones the even multiple.
function roundSlowly(amount: bigint, step: bigint): bigint {
  const rest = ((amount % step) + step) % step;
  const lower = amount - rest;
  const candidates = rest === 0n ? [lower] : [lower, lower + step];
  const distance = (candidate: bigint) => (candidate > amount ? candidate - amount : amount - candidate);
  return candidates.reduce((best, candidate) => {
    if (distance(candidate) !== distance(best))
      return distance(candidate) < distance(best) ? candidate : best;
    return (candidate / step) % 2n === 0n ? candidate : best;
  });
}

describe("roundHalfEven", () => {
  it.each([
    ["0.5", 0, "0"],
    ["1.5", 0, "2"],
    ["2.5", 0, "2"],
    ["-0.5", 0, "0"],
    ["-1.5", 0, "-2"],
    ["-2.5", 0, "-2"],
    ["2.500000000001", 0, "3"],
    ["0.125", 2, "0.12"],
    ["0.135", 2, "0.14"],
    ["0.005", 2, "0"],
    ["0.000000000001", 12, "0.000000000001"],
  ])("%s to %i decimals is %s", (text, decimals, rounded) => {
    expect(format(roundHalfEven(parse(text), decimals))).toBe(rounded);
  });

  it("agrees with choosing the nearest, then the even neighbour", () => {
    const ties = fc.bigInt({ min: -1000n, max: 1000n }).map((half) => pico(half * 5n * 10n ** 11n));
    const any = fc.oneof(amounts, ties, fc.bigInt({ min: -10_000n, max: 10_000n }).map(pico));
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 12 }), (amount, decimals) => {
        expect(roundHalfEven(amount, decimals)).toBe(roundSlowly(amount, 10n ** BigInt(12 - decimals)));
      }),
    );
  });

  it.each([-1, 13, 1.5, Number.NaN])("refuses %s decimals", (decimals) => {
    expect(() => roundHalfEven(parse("1"), decimals)).toThrow(MoneyError);
  });
});
