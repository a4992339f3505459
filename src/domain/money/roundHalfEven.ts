import { DECIMALS, MoneyError, pico, type Pico } from "./pico";

/**
 * Rounds to `decimals` (0 to 12) places, a tie going to the even neighbour (IEEE 754 roundTiesToEven, "banker's
 * rounding"). Only for an invoice or payment boundary; the residue `amount − result` is then a ledger entry.
 * @throws MoneyError when `decimals` is not a whole number from 0 to 12.
 */
export function roundHalfEven(amount: Pico, decimals: number): Pico {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > DECIMALS) {
    throw new MoneyError(`Cannot round to ${decimals} decimals`);
  }
  const step = 10n ** BigInt(DECIMALS - decimals);
  const magnitude = amount < 0n ? -amount : amount;
  const quotient = magnitude / step;
  const twiceRest = (magnitude % step) * 2n;
  const up = twiceRest > step || (twiceRest === step && quotient % 2n === 1n);
  const rounded = (up ? quotient + 1n : quotient) * step;
  return pico(amount < 0n ? -rounded : rounded);
}
