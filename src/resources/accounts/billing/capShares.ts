import type { components } from "../../../../openapi/platform.gen";
import { compare, parse } from "../../../domain/money";

type Cap = components["schemas"]["Cap"];

export interface CapShares {
  /** Thousandths of the bar; together never more than a thousand. */
  spent: number;
  reserved: number;
}

/** How far the cap is used, for drawing. What is over the cap fills the bar; the figures say by how much. */
export const capShares = ({
  amount,
  spent,
  reserved,
}: Pick<Cap, "amount" | "spent" | "reserved">): CapShares => {
  const whole = parse(amount.amount);
  const share = (part: string) => {
    const value = parse(part);
    if (value <= 0n) return 0;
    return compare(value, whole) >= 0 ? 1000 : Number((value * 1000n) / whole);
  };
  const used = share(spent.amount);
  return { spent: used, reserved: Math.min(share(reserved.amount), 1000 - used) };
};
