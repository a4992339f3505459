import { expect, it } from "vitest";
import { keyCapChanges } from "./keyCapChanges";

const cap = (amount: string) => ({
  amount: { amount, currency: "USD" },
  period: "month",
  timeZone: "UTC",
  action: "block",
});

const event = (id: string, changes: unknown, comment?: string) => ({
  index: id,
  leaf: JSON.stringify({
    occurredAt: `2026-11-2${id}T09:00:00.000Z`,
    actor: { id: "stf_12", name: "Sam Okafor" },
    changes,
    ...(comment !== undefined && { justification: { comment } }),
  }),
  expiresAt: "2027-01-01T00:00:00.000Z",
});

const limits = (from: unknown, to: unknown) => [{ path: "/limits", op: "replace", from, to }];

it("finds what was set, changed and removed, by whom and why, and leaves out all else", () => {
  const changes = keyCapChanges([
    event("4", limits({ spend: cap("20") }, { requestsPerMinute: 5 }), "Not needed"),
    event("3", limits({ spend: cap("10") }, { spend: cap("20") })),
    event("2", limits({ spend: cap("10") }, { spend: cap("10"), requestsPerMinute: 5 })),
    event("1", [{ path: "/name", op: "replace", from: "a", to: "b" }]),
    event("0", limits(undefined, { spend: cap("10") })),
    event("0", undefined),
  ]);
  const by = { id: "stf_12", name: "Sam Okafor" };
  expect(changes).toEqual([
    { at: "2026-11-24T09:00:00.000Z", by, before: cap("20"), reason: "Not needed" },
    { at: "2026-11-23T09:00:00.000Z", by, before: cap("10"), after: cap("20") },
    { at: "2026-11-20T09:00:00.000Z", by, after: cap("10") },
  ]);
});
