/** A quotient of whole numbers, `divisor` above zero, as a whole number, half to even. */
export function divideHalfEven(dividend: number, divisor: number): number {
  const whole = Math.floor(dividend / divisor);
  const twice = 2 * (dividend - whole * divisor);
  if (twice === divisor) return whole % 2 === 0 ? whole : whole + 1;
  return twice > divisor ? whole + 1 : whole;
}
