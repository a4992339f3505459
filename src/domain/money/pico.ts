declare const picoBrand: unique symbol;

/**
 * An amount of money as a whole number of 10⁻¹² units of its currency ("pico"). A branded bigint: no `number` is
 * assignable to it, and a plain bigint only through {@link pico}, so neither a float nor a count passes for money.
 * The scale is the contract's: at most 12 decimals on the wire (CONTRACT.md, "Values").
 */
export type Pico = bigint & { readonly [picoBrand]: true };

/** A Pico as it travels: an exact decimal string and its currency. `CREDIT` is a currency of its own. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

export const DECIMALS = 12;
const SCALE = 10n ** BigInt(DECIMALS);
/** What an amount with so many decimals is multiplied by; asked for by every amount of a long answer. */
const SCALES = Array.from({ length: DECIMALS + 1 }, (_, decimals) => 10n ** BigInt(DECIMALS - decimals));
const DECIMAL = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;

export class MoneyError extends Error {
  override readonly name = "MoneyError";
}

/** Takes a count of 10⁻¹² units (a stored column value, say) as money. Throws on anything but a bigint. */
export function pico(units: bigint): Pico {
  if (typeof units !== "bigint") throw new MoneyError(`Money is counted in bigint, not ${typeof units}`);
  return units as Pico;
}

export const ZERO = pico(0n);

/** A decimal string as `units × 10^-decimals`, both exact. @throws MoneyError unless it is a plain decimal number. */
export function parseDecimal(text: string): { units: bigint; decimals: number } {
  if (typeof text !== "string") throw new MoneyError(`A decimal amount is a string, not ${typeof text}`);
  const match = DECIMAL.exec(text);
  if (!match) throw new MoneyError(`Not a decimal amount: ${JSON.stringify(text)}`);
  const [, sign = "", whole = "", fraction = ""] = match;
  const units = BigInt(whole + fraction);
  return { units: sign ? -units : units, decimals: fraction.length };
}

/**
 * Reads a decimal string of the wire exactly.
 * @throws MoneyError on more than 12 decimals (even zeros), exponents, NaN, Infinity, an empty text, white space, a
 * leading `+`, leading zeros, grouping, or a bare `.`: nothing is guessed and nothing is rounded.
 */
export function parse(text: string): Pico {
  const { units, decimals } = parseDecimal(text);
  const scale = SCALES[decimals];
  if (scale === undefined) throw new MoneyError(`More than ${DECIMALS} decimals: ${JSON.stringify(text)}`);
  return pico(units * scale);
}

/** Writes the shortest exact decimal string, such as `0.000001615`; `parse(format(x))` is `x`. */
export function format(amount: Pico): string {
  const magnitude = amount < 0n ? -amount : amount;
  const fraction = (magnitude % SCALE).toString().padStart(DECIMALS, "0").replace(/0+$/, "");
  return `${amount < 0n ? "-" : ""}${magnitude / SCALE}${fraction && `.${fraction}`}`;
}
