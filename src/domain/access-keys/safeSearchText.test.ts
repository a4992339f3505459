import { describe, expect, it } from "vitest";
import { safeSearchText } from "./safeSearchText";
import { composeSecret } from "./secret";

const secret = composeSecret("gw_live", "4tRx9aQ2mN7bV5cX1zL8kJ3hG6fD0sAqWeRt");

describe("safeSearchText", () => {
  it.each([
    ["an id", " acc_9f3k2 ", "acc_9f3k2"],
    ["a pseudonym", "psn_k3f81", "psn_k3f81"],
    ["a request id that a customer quotes", "xr_0v9k2m7x4q1z", "xr_0v9k2m7x4q1z"],
    ["a name", "Ada Lovelace", "Ada Lovelace"],
    ["an address", "ada@example.org", "ada@example.org"],
    ["an address that begins like a secret", "gw_live_4tRx9aQ2@example.org", "gw_live_4tRx9aQ2@example.org"],
    ["a public prefix", "gw_live_4tRx9a", "gw_live_4tRx9a"],
    ["a longer beginning of a secret, cut to its public part", secret.slice(0, 24), "gw_live_4tRx9a"],
    ["the end of a secret", "…9kQd", "9kQd"],
    ["nothing", "  ", ""],
  ])("%s", (_, pasted, sent) => expect(safeSearchText(pasted)).toBe(sent));

  it("sends nothing of a whole secret, whatever stands around it", () => {
    expect(safeSearchText(secret)).toBeUndefined();
    expect(safeSearchText(`export KEY="${secret}" # ada@example.org`)).toBeUndefined();
  });
});
