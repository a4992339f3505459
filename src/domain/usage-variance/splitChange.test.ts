import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, format, parse, pico, sum, type Pico } from "../money";
import { splitChange, totalVariance, type Periods } from "./splitChange";
import type { GroupVariance, Measured } from "./variance";

const usd = (amount: bigint) => ({ amount: format(pico(amount)), currency: "USD" });

/** Tokens as [fresh input, cached input, output], and what each of them costs. */
type Triple = readonly [bigint, bigint, bigint];

const measured = (tokens: Triple, costs: Triple): Measured => ({
  inputTokens: Number(tokens[0] + tokens[1]),
  cachedTokens: Number(tokens[1]),
  outputTokens: Number(tokens[2]),
  cost: usd(costs[0] + costs[1] + costs[2]),
  costByMeter: { input: usd(costs[0]), cached: usd(costs[1]), output: usd(costs[2]) },
});
const priced = (tokens: Triple, prices: Triple): Measured =>
  measured(tokens, [tokens[0] * prices[0], tokens[1] * prices[1], tokens[2] * prices[2]]);
const blind = ({ costByMeter: _unknown, ...rest }: Measured): Measured => rest;

const partsOf = ({ volume, mix, price, cache }: GroupVariance<Pico>) => ({
  volume: format(volume),
  mix: format(mix),
  price: format(price),
  cache: format(cache),
});
const partsTogether = ({ volume, mix, price, cache }: GroupVariance<Pico>) =>
  sum([volume, mix, price, cache]);

const triple = (most: bigint) => {
  const each = fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: most }));
  return fc.tuple(each, each, each);
};
const tokens = triple(10n ** 12n);
const prices = triple(10n ** 9n);
const anyMeasured = fc
  .record({ of: tokens, costs: triple(10n ** 20n), isBlind: fc.boolean() })
  .map(({ of, costs, isBlind }) => (isBlind ? blind(measured(of, costs)) : measured(of, costs)));
const anyPeriods = fc.array(fc.record({ before: anyMeasured, after: anyMeasured }), { maxLength: 6 });

describe("splitChange, for any usage", () => {
  it("has parts that add up to the change to the last decimal, in each group and over all", () => {
    fc.assert(
      fc.property(anyPeriods, (groups) => {
        const split = splitChange(groups);
        for (const [place, group] of groups.entries()) {
          const parts = split[place];
          if (parts === undefined) throw new Error("a group has no parts");
          expect(add(parse(group.before.cost.amount), partsTogether(parts))).toBe(
            parse(group.after.cost.amount),
          );
          expect(parts.change).toBe(partsTogether(parts));
        }
        const total = totalVariance(split);
        expect(partsTogether(total)).toBe(total.change);
        expect(add(total.before, total.change)).toBe(total.after);
      }),
    );
  });

  it("finds no price where no price changed, known meter by meter", () => {
    const group = fc
      .record({ before: tokens, after: tokens, at: prices })
      .map(({ before, after, at }) => ({ before: priced(before, at), after: priced(after, at) }));
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
        const total = totalVariance(splitChange(groups));
        const hadNothing = groups.every(({ before }) => before.inputTokens + before.outputTokens === 0);
        expect(hadNothing ? 0n : total.price).toBe(0n);
      }),
    );
  });

  it("finds volume alone where everything grew by the same", () => {
    const group = fc.record({ of: tokens, at: prices });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1 }), fc.integer({ min: 0, max: 9 }), (groups, factor) => {
        const by = BigInt(factor);
        const grown = groups.map(({ of, at }) => ({
          before: priced(of, at),
          after: priced([of[0] * by, of[1] * by, of[2] * by], at),
        }));
        const { volume, change, mix, price, cache } = totalVariance(splitChange(grown));
        expect([volume, mix, price, cache]).toEqual([change, 0n, 0n, 0n]);
      }),
    );
  });

  it("finds price alone where the same tokens cost something else", () => {
    const group = fc.record({ of: tokens, old: prices, fresh: prices });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1 }), (groups) => {
        const repriced = groups.map(({ of, old, fresh }) => ({
          before: priced(of, old),
          after: priced(of, fresh),
        }));
        const { volume, change, mix, price, cache } = totalVariance(splitChange(repriced));
        expect([price, volume, mix, cache]).toEqual([change, 0n, 0n, 0n]);
      }),
    );
  });

  it("finds cache alone where only the cached share of the input moved", () => {
    const share = fc.bigInt({ min: 1n, max: 1000n });
    const group = fc.record({ old: share, fresh: share, output: share, at: prices });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1 }), (groups) => {
        const moved = groups.map(({ old, fresh, output, at }) => ({
          before: priced([2000n - old, old, output], at),
          after: priced([2000n - fresh, fresh, output], at),
        }));
        const { volume, change, mix, price, cache } = totalVariance(splitChange(moved));
        expect([cache, volume, mix, price]).toEqual([change, 0n, 0n, 0n]);
      }),
    );
  });
});

const PICO = 10n ** 12n;
const list: Triple = [2n * PICO, 1n * PICO, 10n * PICO];
const none = priced([0n, 0n, 0n], list);

describe("splitChange, worked by hand", () => {
  const cases: readonly (readonly [string, Periods[], Record<string, string>])[] = [
    [
      // 200 tokens at 6 on average; 300 after. Volume 1200 × 300/200 − 1200.
      "more volume, another mix, a lower price and more from the cache",
      [
        {
          before: priced([100n, 0n, 100n], list),
          after: priced([50n, 50n, 200n], [2n * PICO, 1n * PICO, 9n * PICO]),
        },
      ],
      { volume: "600", mix: "400", price: "-200", cache: "-50" },
    ],
    [
      "a model that nobody asked before is mix",
      [
        { before: priced([100n, 0n, 0n], list), after: priced([50n, 0n, 0n], list) },
        { before: none, after: priced([0n, 0n, 50n], list) },
      ],
      { volume: "0", mix: "400", price: "0", cache: "0" },
    ],
    [
      "a model that nobody asks any more is mix, too",
      [
        { before: priced([100n, 0n, 0n], list), after: priced([200n, 0n, 0n], list) },
        { before: priced([0n, 0n, 100n], list), after: none },
      ],
      { volume: "0", mix: "-800", price: "0", cache: "0" },
    ],
    [
      "from nothing, all is volume",
      [{ before: none, after: priced([10n, 10n, 10n], list) }],
      { volume: "130", mix: "0", price: "0", cache: "0" },
    ],
    [
      "to nothing, all is volume",
      [{ before: priced([10n, 10n, 10n], list), after: none }],
      { volume: "-130", mix: "0", price: "0", cache: "0" },
    ],
    [
      "a cost without tokens changes as price",
      [
        { before: priced([10n, 0n, 0n], list), after: priced([10n, 0n, 0n], list) },
        {
          before: measured([0n, 0n, 0n], [7n * PICO, 0n, 0n]),
          after: measured([0n, 0n, 0n], [9n * PICO, 0n, 0n]),
        },
      ],
      { volume: "0", mix: "0", price: "2", cache: "0" },
    ],
    [
      "from nothing, all is volume, cost without tokens too",
      [
        { before: none, after: priced([10n, 0n, 0n], list) },
        { before: none, after: measured([0n, 0n, 0n], [9n * PICO, 0n, 0n]) },
      ],
      { volume: "29", mix: "0", price: "0", cache: "0" },
    ],
    [
      "without the cost by meter, the cache is inside the price",
      [
        {
          before: blind(priced([100n, 0n, 0n], list)),
          after: blind(priced([50n, 50n, 0n], list)),
        },
      ],
      { volume: "0", mix: "0", price: "-50", cache: "0" },
    ],
  ];

  it.each(cases)("%s", (_name, groups, expected) => {
    expect(partsOf(totalVariance(splitChange(groups)))).toEqual(expected);
  });

  it("says whether the cache is known", () => {
    const group = { before: priced([1n, 1n, 1n], list), after: priced([2n, 1n, 1n], list) };
    const half = { before: group.before, after: blind(group.after) };
    expect(splitChange([group, half]).map(({ isCacheKnown }) => isCacheKnown)).toEqual([true, false]);
    expect(totalVariance(splitChange([group, half])).isCacheKnown).toBe(false);
  });
});
