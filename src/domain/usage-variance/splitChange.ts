import { add, parse, subtract, sum, type Pico } from "../money";
import { share } from "./divide";
import type { GroupVariance, Measured } from "./variance";

export interface Periods {
  readonly before: Measured;
  readonly after: Measured;
}

/** Tokens of one meter and what they cost. */
interface Metered {
  readonly tokens: bigint;
  readonly cost: Pico;
}

type Meters = Readonly<Record<"input" | "cached" | "output", Metered>>;

const tokensOf = ({ inputTokens, outputTokens }: Measured): bigint =>
  BigInt(inputTokens) + BigInt(outputTokens);

const metersOf = (measured: Measured): Meters | undefined => {
  const { costByMeter, inputTokens, cachedTokens, outputTokens } = measured;
  if (costByMeter === undefined) return undefined;
  return {
    input: { tokens: BigInt(inputTokens) - BigInt(cachedTokens), cost: parse(costByMeter.input.amount) },
    cached: { tokens: BigInt(cachedTokens), cost: parse(costByMeter.cached.amount) },
    output: { tokens: BigInt(outputTokens), cost: parse(costByMeter.output.amount) },
  };
};

/** What the tokens of `after` would have cost at the price of `before`; at their own where there was none before. */
const atOldPrice = (before: Metered, after: Metered): Pico => {
  if (before.tokens > 0n) return share(before.cost, after.tokens, before.tokens);
  return after.tokens > 0n ? after.cost : before.cost;
};

const together = (left: Metered, right: Metered): Metered => ({
  tokens: left.tokens + right.tokens,
  cost: add(left.cost, right.cost),
});

interface Steps {
  /** Cost at the old prices and the old share of cached input. */
  readonly uncached: Pico;
  /** Cost at the old prices. */
  readonly repriced: Pico;
}

const steps = (before: Meters, after: Meters): Steps => {
  const output = atOldPrice(before.output, after.output);
  const input = add(atOldPrice(before.input, after.input), atOldPrice(before.cached, after.cached));
  const oldInput = together(before.input, before.cached);
  // A group that had no input before has no old share of the cache: its input is all new.
  const oldShare = oldInput.tokens > 0n ? atOldPrice(oldInput, together(after.input, after.cached)) : input;
  return { uncached: add(oldShare, output), repriced: add(input, output) };
};

/** One price for all tokens of the group, where the cost by meter is not told. */
const blended = ({ before, after }: Periods): Steps => {
  const cost = atOldPrice(
    { tokens: tokensOf(before), cost: parse(before.cost.amount) },
    { tokens: tokensOf(after), cost: parse(after.cost.amount) },
  );
  return { uncached: cost, repriced: cost };
};

/** The group's cost had it grown as all tokens together did. */
const grownTo = (cost: { before: Pico; after: Pico }, total: { before: bigint; after: bigint }): Pico => {
  if (total.before > 0n) return share(cost.before, total.after, total.before);
  return total.after > 0n ? cost.after : cost.before;
};

/**
 * Splits the change of cost between two periods into volume, mix, price and cache, group by group.
 *
 * With tokens `q` and cost `c` per group and meter (fresh input, cached input, output), 0 for before and 1 for after,
 * `Q = Σ q` over all groups, and unit prices `p₀ = c₀ ÷ q₀`, each group's cost goes in four steps from `C₀` to `C₁`:
 *
 * - volume: `C₀ × Q₁ ÷ Q₀ − C₀`: every group grew as all tokens did;
 * - mix: `M − C₀ × Q₁ ÷ Q₀`, where `M` is its own new tokens of input and of output at their old average prices;
 * - cache: `E − M`, where `E = Σ q₁ × p₀` over the meters: input is cached as much as it now is;
 * - price: `C₁ − E`: the new prices for the new tokens.
 *
 * What had no tokens before has no old price: it is taken at its own, so a new group is mix, and the first cached tokens
 * are cache. Without any tokens before, all is volume. Cost without tokens in both periods changes as price.
 *
 * Rounding: each of the three products is rounded once, to 10⁻¹², half to even, meter by meter; the parts are the
 * differences between neighbouring steps. So they add up to `C₁ − C₀` exactly, in every group and over all, and no
 * remainder is left to place; a part itself is at most a few 10⁻¹² per group from its unrounded value.
 *
 * What usage alone cannot tell apart: without `costByMeter` the cache and the direction of tokens are inside `price`
 * (`isCacheKnown` is false then). Longer or shorter requests are volume, for volume is counted in tokens: requests that
 * fail take none. Inside one group (all that is outside the top, above all) mix is part of price.
 *
 * All amounts are of one currency; token counts are whole numbers. @throws MoneyError on a malformed amount.
 */
export const splitChange = (groups: readonly Periods[]): GroupVariance<Pico>[] => {
  const count = (period: keyof Periods) =>
    groups.reduce((total, group) => total + tokensOf(group[period]), 0n);
  const total = { before: count("before"), after: count("after") };
  return groups.map((group) => {
    const before = parse(group.before.cost.amount);
    const after = parse(group.after.cost.amount);
    const [oldMeters, newMeters] = [metersOf(group.before), metersOf(group.after)];
    const isCacheKnown = oldMeters !== undefined && newMeters !== undefined;
    const grown = grownTo({ before, after }, total);
    const own = isCacheKnown ? steps(oldMeters, newMeters) : blended(group);
    const { uncached, repriced } = total.before === 0n ? { uncached: grown, repriced: grown } : own;
    return {
      before,
      after,
      change: subtract(after, before),
      volume: subtract(grown, before),
      mix: subtract(uncached, grown),
      cache: subtract(repriced, uncached),
      price: subtract(after, repriced),
      isCacheKnown,
    };
  });
};

/** The variances of all groups together. Exact: a sum of what each group's is. */
export const totalVariance = (groups: readonly GroupVariance<Pico>[]): GroupVariance<Pico> => {
  const all = (part: keyof Omit<GroupVariance<Pico>, "isCacheKnown">): Pico =>
    sum(groups.map((group) => group[part]));
  return {
    before: all("before"),
    after: all("after"),
    change: all("change"),
    volume: all("volume"),
    mix: all("mix"),
    price: all("price"),
    cache: all("cache"),
    isCacheKnown: groups.every(({ isCacheKnown }) => isCacheKnown),
  };
};
