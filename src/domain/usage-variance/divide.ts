import { pico, type Pico } from "../money";

/** `amount × part ÷ whole` to the nearest 10⁻¹², a tie to the even neighbour. `whole` is more than zero. */
export const share = (amount: bigint, part: bigint, whole: bigint): Pico => {
  const product = amount * part;
  const magnitude = product < 0n ? -product : product;
  const quotient = magnitude / whole;
  const twiceRest = (magnitude % whole) * 2n;
  const up = twiceRest > whole || (twiceRest === whole && quotient % 2n === 1n);
  const rounded = up ? quotient + 1n : quotient;
  return pico(product < 0n ? -rounded : rounded);
};
