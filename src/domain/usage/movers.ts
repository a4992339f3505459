import { parse, type Money } from "../money";
import { costedUsage } from "./costedUsage";
import type { Usage, UsageDims } from "./usage";
import { changeOf } from "./usageRows";
import { groupId } from "./usageSeries";

export interface Mover {
  readonly id: string;
  readonly dims: UsageDims;
  readonly now: Money;
  readonly before: Money;
  readonly change: Money;
}

const MOST = 6;

const size = ({ change }: Mover): bigint => {
  const amount = parse(change.amount);
  return amount < 0n ? -amount : amount;
};

/**
 * The shown groups whose cost changed most against the compared range, largest change first; those that did not change are left
 * out. Undefined where nothing is compared, costs are not told, or the currencies differ.
 */
export const movers = (answer: Usage): readonly Mover[] | undefined => {
  const usage = costedUsage(answer);
  if (usage?.compare === undefined || usage.groupBy.length === 0) return undefined;
  if (usage.compare.totals.cost.currency !== usage.totals.cost.currency) return undefined;
  const before = new Map(usage.compare.groups.map(({ dims, cost }) => [groupId(dims), cost]));
  return usage.groups
    .map(({ dims, cost }): Mover => {
      const old = before.get(groupId(dims)) ?? { amount: "0", currency: cost.currency };
      return { id: groupId(dims) ?? "", dims, now: cost, before: old, change: changeOf(cost, old) };
    })
    .filter((mover) => size(mover) > 0n)
    .toSorted((left, right) => {
      const difference = size(right) - size(left);
      if (difference === 0n) return 0;
      return difference > 0n ? 1 : -1;
    })
    .slice(0, MOST);
};
