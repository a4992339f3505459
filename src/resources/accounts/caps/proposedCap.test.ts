import { describe, expect, it } from "vitest";
import { questionOf, readProposal } from "./proposedCap";

const zone = "Europe/Berlin";
const now = "2026-11-21T09:30:00.000Z";
const cap = {
  amount: { amount: "500", currency: "USD" },
  period: "week",
  action: "alert",
  timeZone: zone,
} as const;

describe("readProposal", () => {
  it("begins with the present cap and the month before this one", () => {
    expect(readProposal(new URLSearchParams(), cap, zone, now)).toEqual({
      amount: "500",
      period: "week",
      action: "alert",
      from: "2026-10-01",
      until: "2026-10-31",
    });
    expect(readProposal(new URLSearchParams(), undefined, zone, now)).toMatchObject({
      amount: "",
      period: "month",
      action: "block",
    });
  });

  it("takes from an address what can be read of it", () => {
    const search = new URLSearchParams("amount=12.5&period=day&action=burn&from=2026-09-01&until=soon");
    expect(readProposal(search, cap, zone, now)).toEqual({
      amount: "12.5",
      period: "day",
      action: "alert",
      from: "2026-09-01",
      until: "2026-10-31",
    });
  });
});

describe("questionOf", () => {
  const proposal = readProposal(new URLSearchParams("amount=12.5"), cap, zone, now);

  it("asks for whole days of the platform's zone, across the change of its clocks", () => {
    expect(questionOf(proposal, "USD", zone)).toEqual({
      cap: { ...cap, amount: { amount: "12.5", currency: "USD" } },
      from: "2026-09-30T22:00:00.000Z",
      to: "2026-10-31T23:00:00.000Z",
    });
  });

  it.each([{ amount: "" }, { amount: "0" }, { amount: "a" }, { from: "2026-11-01" }])(
    "asks nothing while %j",
    (change) => {
      expect(questionOf({ ...proposal, ...change }, "USD", zone)).toBeUndefined();
    },
  );
});
