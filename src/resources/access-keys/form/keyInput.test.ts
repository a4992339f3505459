import { describe, expect, it } from "vitest";
import { keyCreateOf, keyUpdateOf } from "./keyInput";

const zone = "Europe/Berlin";
const empty = { name: "", description: "", scopes: [], models: [], ipAllow: [], limits: {} };

describe("keyUpdateOf", () => {
  it("leaves out what is blank, so that it is removed", () => {
    const blanks = {
      name: "  Batch ",
      description: null,
      limits: {
        requestsPerMinute: null,
        tokensPerMinute: null,
        spend: { amount: null, period: "day" as const },
      },
      expiresAt: "",
      reason: "  ",
    };
    expect(keyUpdateOf(blanks, zone)).toEqual({ ...empty, name: "Batch" });
  });

  it("sends only what can be edited of a whole row", () => {
    const row = {
      id: "key_1",
      version: "4",
      status: "active",
      name: "Batch",
      description: "Nightly",
      scopes: ["chat"],
      models: ["m-1"],
      ipAllow: ["203.0.113.0/24"],
      limits: {
        requestsPerMinute: 60,
        spend: {
          amount: { amount: "50", currency: "USD" },
          period: "week" as const,
          timeZone: "UTC",
          action: "alert" as const,
          spent: { amount: "1", currency: "USD" },
          state: "ok",
        },
      },
      expiresAt: "2027-01-01T00:00:00.000Z",
    };
    expect(keyUpdateOf(row, zone)).toEqual({
      name: "Batch",
      description: "Nightly",
      scopes: ["chat"],
      models: ["m-1"],
      ipAllow: ["203.0.113.0/24"],
      limits: {
        requestsPerMinute: 60,
        spend: {
          amount: { amount: "50", currency: "USD" },
          period: "week",
          timeZone: "UTC",
          action: "alert",
        },
      },
      expiresAt: "2027-01-01T00:00:00.000Z",
    });
  });

  it("fills in the usual parts of a cap of which only the amount was typed", () => {
    const spend = { amount: { amount: "0.5", currency: "CREDIT" } };
    expect(keyUpdateOf({ name: "x", limits: { spend } }, zone).limits.spend).toEqual({
      amount: { amount: "0.5", currency: "CREDIT" },
      period: "month",
      timeZone: zone,
      action: "block",
    });
  });
});

describe("keyCreateOf", () => {
  it("adds the account", () => {
    expect(keyCreateOf({ accountId: "acc_1", name: "x" }, zone)).toEqual({
      ...empty,
      accountId: "acc_1",
      name: "x",
    });
  });
});
