import fc from "fast-check";
import { expect, it } from "vitest";
import type { Cap } from "./cap";
import { capShare } from "./capShare";

const money = (amount: string) => ({ amount, currency: "USD" });
const cap = (amount: string, spent: string, reserved: string): Cap => ({
  amount: money(amount),
  spent: money(spent),
  reserved: money(reserved),
  left: money("0"),
  period: "month",
  timeZone: "UTC",
  action: "block",
  state: "ok",
});

it.each([
  [cap("100", "25", "5"), { spent: 25, reserved: 5 }],
  [cap("100", "0", "0"), { spent: 0, reserved: 0 }],
  [cap("100", "95", "20"), { spent: 95, reserved: 5 }],
  [cap("100", "250", "1"), { spent: 100, reserved: 0 }],
  [cap("0", "0", "0"), { spent: 100, reserved: 0 }],
  [cap("0.000000000003", "0.000000000001", "0"), { spent: 33.3, reserved: 0 }],
  [cap("100", "-5", "0"), { spent: 0, reserved: 0 }],
])("%#", (given, expected) => expect(capShare(given)).toEqual(expected));

it("never draws more than the whole", () => {
  const amounts = fc.nat(10_000).map((cents) => (cents / 100).toFixed(2));
  fc.assert(
    fc.property(amounts, amounts, amounts, (amount, spent, reserved) => {
      const share = capShare(cap(String(Number(amount)), String(Number(spent)), String(Number(reserved))));
      expect(share.spent + share.reserved).toBeLessThanOrEqual(100);
    }),
  );
});
