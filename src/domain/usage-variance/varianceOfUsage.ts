import type { components } from "../../../openapi/platform.gen";
import { format, type Money, type Pico } from "../money";
import { costedUsage, type CostedSpan } from "../usage/costedUsage";
import { splitChange, totalVariance } from "./splitChange";
import type { GroupVariance } from "./variance";

type Schemas = components["schemas"];
type Usage = Schemas["Usage"];

export interface UsageGroupVariance extends GroupVariance<Money> {
  /** What the group is of; nothing for all that is outside the top. */
  readonly dims: Schemas["UsageDims"];
  readonly isOther: boolean;
}

export interface UsageVariance {
  /** The shown groups, the largest change first, and the rest behind them if it has any cost. */
  readonly groups: readonly UsageGroupVariance[];
  readonly total: GroupVariance<Money>;
}

const written = (parts: GroupVariance<Pico>, currency: string): GroupVariance<Money> => {
  const money = (amount: Pico): Money => ({ amount: format(amount), currency });
  return {
    before: money(parts.before),
    after: money(parts.after),
    change: money(parts.change),
    volume: money(parts.volume),
    mix: money(parts.mix),
    price: money(parts.price),
    cache: money(parts.cache),
    isCacheKnown: parts.isCacheKnown,
  };
};

const size = (amount: bigint) => (amount < 0n ? -amount : amount);
const bySize = (left: GroupVariance<Pico>, right: GroupVariance<Pico>) => {
  const difference = size(right.change) - size(left.change);
  if (difference === 0n) return 0;
  return difference > 0n ? 1 : -1;
};

const identity = (dims: Schemas["UsageDims"]) =>
  JSON.stringify(Object.entries(dims).toSorted(([left], [right]) => left.localeCompare(right)));

/** Nothing used, in the currency of `like`. */
const nothing = (like: CostedSpan["totals"]) => ({
  inputTokens: 0,
  cachedTokens: 0,
  outputTokens: 0,
  cost: { amount: "0", currency: like.cost.currency },
});

/** A group that did not exist in the other period used nothing there, whatever it was counted by. */
const metered = <Row extends ReturnType<typeof nothing>>(row: Row, like: CostedSpan["totals"]) =>
  like.costByMeter === undefined
    ? row
    : { ...row, costByMeter: { input: row.cost, cached: row.cost, output: row.cost } };

/**
 * The change of cost from the compared span of an answer of `GET /usage` to its own, split by {@link splitChange} between
 * the groups that were asked for: ask by model, or mix between models is part of price. Undefined when the answer compares
 * nothing, keeps its costs to itself, or the spans are in different currencies, which are never set off. An open span is compared as it stands.
 */
export const varianceOfUsage = (answer: Usage): UsageVariance | undefined => {
  const usage = costedUsage(answer);
  if (usage?.compare === undefined) return undefined;
  const { compare, totals } = usage;
  const { currency } = totals.cost;
  if (compare.totals.cost.currency !== currency) return undefined;
  const before = new Map(compare.groups.map((group) => [identity(group.dims), group]));
  const after = new Map(usage.groups.map((group) => [identity(group.dims), group]));
  const shown = [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [old, fresh] = [before.get(key), after.get(key)];
    const known = fresh ?? old;
    if (known === undefined) return [];
    const none = metered(nothing(known), known);
    return [{ dims: known.dims, isOther: false, before: old ?? none, after: fresh ?? none }];
  });
  const rest = { dims: {}, isOther: true, before: compare.other, after: usage.other };
  const periods = [...shown, rest];
  const split = splitChange(periods);
  const rows = periods.flatMap(({ dims, isOther }, place) => {
    const parts = split[place];
    return parts === undefined ? [] : [{ dims, isOther, parts }];
  });
  const isUsed = ({ parts }: (typeof rows)[number]) => parts.before !== 0n || parts.after !== 0n;
  const ordered = rows
    .filter((row) => isUsed(row))
    .toSorted(
      (left, right) => Number(left.isOther) - Number(right.isOther) || bySize(left.parts, right.parts),
    );
  return {
    groups: ordered.map(({ dims, isOther, parts }) => ({ dims, isOther, ...written(parts, currency) })),
    total: written(totalVariance(split), currency),
  };
};
