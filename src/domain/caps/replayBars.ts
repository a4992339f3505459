import { parse, type Money } from "../money";

export interface ReplayDay {
  date: string;
  spent: Money;
  refusedCost: Money;
}

export interface ReplayBar {
  date: string;
  /** Of the highest day, in thousandths: what was spent, and on top of it what would have been refused. */
  spent: number;
  refused: number;
}

/** A replayed span as bars; the highest day is 1000. Amounts stay exact until they become a height. */
export const replayBars = (days: readonly ReplayDay[]): ReplayBar[] => {
  const exact = days.map(({ date, spent, refusedCost }) => ({
    date,
    spent: parse(spent.amount) as bigint,
    refused: parse(refusedCost.amount) as bigint,
  }));
  const top = exact.reduce(
    (most, { spent, refused }) => (spent + refused > most ? spent + refused : most),
    1n,
  );
  const share = (units: bigint) => Number((units * 1000n) / top);
  return exact.map(({ date, spent, refused }) => ({ date, spent: share(spent), refused: share(refused) }));
};
