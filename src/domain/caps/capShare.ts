import { parse } from "../money";
import type { Cap } from "./cap";

/** Tenths of a per cent of the cap, for drawing only: nothing is computed from them. */
const permille = (part: bigint, whole: bigint): number =>
  whole <= 0n ? 1000 : Number((part * 1000n) / whole);

/** How much of the cap is spent and reserved, each in per cent of its amount, together at most 100. */
export const capShare = ({
  amount,
  spent,
  reserved,
}: Pick<Cap, "amount" | "spent" | "reserved">): { spent: number; reserved: number } => {
  const whole = parse(amount.amount);
  const spentShare = Math.min(1000, Math.max(0, permille(parse(spent.amount), whole)));
  const reservedShare = Math.min(1000 - spentShare, Math.max(0, permille(parse(reserved.amount), whole)));
  return { spent: spentShare / 10, reserved: reservedShare / 10 };
};
