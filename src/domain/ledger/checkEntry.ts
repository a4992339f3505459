import { format, multiply, parse, pico, subtract, sum, type Money } from "../money";
import type { LedgerEntry, PriceLine } from "./entry";

/** What postings add up to, currency by currency; amounts of different currencies are never added. */
export const sumsByCurrency = (amounts: Iterable<Money>): Money[] => {
  const sums = new Map<string, bigint>();
  for (const { amount, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0n) + parse(amount));
  return [...sums].map(([currency, units]) => ({ amount: format(pico(units)), currency }));
};

/** Sums to zero in every currency, as every transaction of a double-entry ledger must. */
export const isBalanced = (amounts: Iterable<Money>): boolean =>
  sumsByCurrency(amounts).every(({ amount }) => parse(amount) === 0n);

export interface CheckedLine extends PriceLine {
  /** Its cost less quantity × unit price; zero where the line is right. */
  difference: Money;
}

export interface CheckedLines {
  lines: readonly CheckedLine[];
  /** Σ of the costs. */
  total: Money;
  /** What was charged less that sum; zero where the lines explain the amount to the last decimal. */
  difference: Money;
}

/**
 * Works a usage cost out again from its price lines, exactly: each line as quantity × unit price, their costs as the
 * amount that was charged. Undefined for an entry without lines.
 * @throws MoneyError when an amount is no decimal of at most 12 places.
 */
export const checkLines = ({
  amount,
  lines,
}: Pick<LedgerEntry, "amount" | "lines">): CheckedLines | undefined => {
  if (lines === undefined || lines.length === 0) return undefined;
  const money = (units: bigint): Money => ({ amount: format(pico(units)), currency: amount.currency });
  const checked = lines.map((line): CheckedLine => ({
    ...line,
    difference: money(
      subtract(parse(line.cost.amount), multiply(line.unitPrice.amount, BigInt(line.quantity))),
    ),
  }));
  const total = sum(checked.map(({ cost }) => parse(cost.amount)));
  return { lines: checked, total: money(total), difference: money(-parse(amount.amount) - total) };
};
