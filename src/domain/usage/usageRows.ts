import type { components } from "../../../openapi/platform.gen";
import { subtract, parse, format, type Money } from "../money";
import type { Part } from "./figureLinks";
import type { Usage, UsageDims, UsageMeasures } from "./usage";
import { groupId } from "./usageSeries";

/** A row of the table: a group, the others, or all. */
export interface UsageRow {
  readonly id: string;
  readonly kind: Part["kind"];
  readonly part: Part;
  readonly measures: UsageMeasures;
  /** The same group in the compared range. */
  readonly before?: UsageMeasures;
  /** The ledger's own sum of the group. */
  readonly ledger?: components["schemas"]["LedgerSum"];
}

const keyOf = (dims: UsageDims): string => groupId(dims) ?? "";

/** What the ledger says of the others: the whole less the shown groups, where all of those are told. */
const ledgerOfOthers = ({ groups, ledger }: Usage): UsageRow["ledger"] => {
  if (ledger === undefined) return undefined;
  let { entries } = ledger;
  let sum = parse(ledger.sum.amount);
  for (const group of groups) {
    if (group.ledger === undefined) return undefined;
    entries -= group.ledger.entries;
    sum = subtract(sum, parse(group.ledger.sum.amount));
  }
  return { entries, sum: { amount: format(sum), currency: ledger.sum.currency } };
};

/** The groups of an answer, dearest first, and the others if there are any. */
export const usageRows = (usage: Usage): readonly UsageRow[] => {
  if (usage.groupBy.length === 0) return [];
  const before = new Map(usage.compare?.groups.map((group) => [keyOf(group.dims), group]));
  const shown = usage.groups.map(({ dims }) => dims);
  const rows = usage.groups.map((group): UsageRow => {
    const old = before.get(keyOf(group.dims));
    return {
      id: keyOf(group.dims),
      kind: "group",
      part: { kind: "group", dims: group.dims },
      measures: group,
      ...(old && { before: old }),
      ...(group.ledger && { ledger: group.ledger }),
    };
  });
  if (usage.other.requests === 0 && (usage.compare?.other.requests ?? 0) === 0) return rows;
  const ledger = ledgerOfOthers(usage);
  return [
    ...rows,
    {
      id: "other",
      kind: "other",
      part: { kind: "other", shown },
      measures: usage.other,
      ...(usage.compare && { before: usage.compare.other }),
      ...(ledger && { ledger }),
    },
  ];
};

export const totalRow = ({ totals, compare, ledger }: Usage): UsageRow => ({
  id: "total",
  kind: "all",
  part: { kind: "all" },
  measures: totals,
  ...(compare && { before: compare.totals }),
  ...(ledger && { ledger }),
});

/** Thousandths of a whole, rounded; undefined of nothing. Exact enough for a percentage with one decimal. */
export const perMille = (part: bigint, whole: bigint): number | undefined => {
  if (whole === 0n) return undefined;
  const twice = (2000n * part) / whole;
  return Number(twice / 2n + (twice % 2n));
};

export const changeOf = (now: Money, before: Money): Money => ({
  amount: format(subtract(parse(now.amount), parse(before.amount))),
  currency: now.currency,
});
