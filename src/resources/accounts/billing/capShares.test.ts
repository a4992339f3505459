import { describe, expect, it } from "vitest";
import { capShares } from "./capShares";

const usd = (amount: string) => ({ amount, currency: "USD" });
const cap = (amount: string, spent: string, reserved: string) => ({
  amount: usd(amount),
  spent: usd(spent),
  reserved: usd(reserved),
});

describe("capShares", () => {
  it.each([
    ["half spent, a tenth reserved", cap("100", "50", "10"), { spent: 500, reserved: 100 }],
    ["nothing used", cap("100", "0", "0"), { spent: 0, reserved: 0 }],
    ["over the cap", cap("100", "120", "5"), { spent: 1000, reserved: 0 }],
    ["reserved beyond what is left", cap("100", "90", "30"), { spent: 900, reserved: 100 }],
    ["a cap of nothing", cap("0", "0", "0"), { spent: 0, reserved: 0 }],
    ["a cap of nothing that was spent on", cap("0", "1", "0"), { spent: 1000, reserved: 0 }],
  ])("%s", (_, given, shares) => expect(capShares(given)).toEqual(shares));
});
