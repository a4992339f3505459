import { DECIMALS, MoneyError, parseDecimal, pico, ZERO, type Pico } from "./pico";

/** Exact sum of amounts in one currency; the order does not matter. An empty list is zero. */
export function sum(amounts: Iterable<Pico>): Pico {
  let total: bigint = ZERO;
  for (const amount of amounts) total += amount;
  return pico(total);
}

export function add(left: Pico, right: Pico): Pico {
  return pico(left + right);
}

export function subtract(left: Pico, right: Pico): Pico {
  return pico(left - right);
}

export function negate(amount: Pico): Pico {
  return pico(-amount);
}

/** Order for sorting: negative when `left` is the smaller amount, 0 when equal. */
export function compare(left: Pico, right: Pico): -1 | 0 | 1 {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * Price of `quantity` units at a decimal unit price, exact. The price may have more than 12 decimals as long as the
 * product has not: nothing is rounded on the way (CONTRACT.md, "Values": rounding happens once, at an invoice).
 * @throws MoneyError on a malformed price, a quantity that is no bigint, or a product beyond 12 decimals.
 */
export function multiply(unitPrice: string, quantity: bigint): Pico {
  if (typeof quantity !== "bigint") throw new MoneyError(`A quantity is a bigint, not ${typeof quantity}`);
  const { units, decimals } = parseDecimal(unitPrice);
  const product = units * quantity;
  if (decimals <= DECIMALS) return pico(product * 10n ** BigInt(DECIMALS - decimals));
  const excess = 10n ** BigInt(decimals - DECIMALS);
  if (product % excess !== 0n) {
    throw new MoneyError(`${unitPrice} × ${quantity} has more than ${DECIMALS} decimals`);
  }
  return pico(product / excess);
}
