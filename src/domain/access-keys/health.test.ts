import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyHealthAt, keyHealths, type KeyFacts } from "./health";
import { keyStatuses } from "./status";

const now = Date.parse("2026-11-21T10:00:00.000Z");
const day = 24 * 60 * 60 * 1000;
const ago = (ms: number) => new Date(now - ms).toISOString();
const spark = (...last: number[]) => [...Array<number>(36 - last.length).fill(10), ...last];
const healthy: KeyFacts = {
  status: "active",
  createdAt: ago(100 * day),
  lastUsedAt: ago(1000),
  requests24h: 240,
  refused24h: 0,
  rateLimited24h: 0,
  spark: spark(),
};
const cap = (amount: string, spent: string, reserved = "0") => ({ cap: { amount, spent, reserved } });

describe("keyHealthAt", () => {
  it.each<[string, Partial<KeyFacts>, string[]]>([
    ["nothing wrong", {}, []],
    ["a leak on record", { exposedAt: ago(day) }, ["exposed"]],
    ["a leak of a revoked key", { exposedAt: ago(day), status: "revoked" }, ["exposed"]],
    ["a leak of a deleted key", { exposedAt: ago(day), status: "deleted" }, []],
    ["9 refused", { refused24h: 9, requests24h: 9 }, []],
    ["10 refused of 200", { refused24h: 10, requests24h: 200 }, ["refused_traffic"]],
    ["10 refused of 201", { refused24h: 10, requests24h: 201 }, []],
    [
      "refused use of a revoked key",
      { refused24h: 50, requests24h: 50, status: "revoked" },
      ["refused_traffic"],
    ],
    ["79.999 % of the cap", cap("100", "79.999"), []],
    ["80 % of the cap", cap("100", "80"), ["near_cap"]],
    ["99.999 % of the cap", cap("100", "99.999"), ["near_cap"]],
    ["100 % of the cap", cap("100", "60", "40"), ["cap_reached"]],
    ["more than the cap", cap("100", "130"), ["cap_reached"]],
    ["80 % with what is reserved", cap("0.000001", "0.0000005", "0.0000003"), ["near_cap"]],
    ["a cap of a disabled key", { ...cap("100", "100"), status: "disabled" }, ["disabled"]],
    ["4 rate limited", { rateLimited24h: 4 }, []],
    ["5 rate limited of 500", { rateLimited24h: 5, requests24h: 500 }, ["rate_limited"]],
    ["5 rate limited of 501", { rateLimited24h: 5, requests24h: 501 }, []],
    ["a peak of 80 over a median of 10", { spark: spark(80, 0) }, ["unusual_use"]],
    ["a peak of 79 over a median of 10", { spark: spark(0, 79) }, []],
    ["a peak of 40 over nothing", { spark: [...Array<number>(34).fill(0), 40, 0] }, ["unusual_use"]],
    ["a peak of 39 over nothing", { spark: [...Array<number>(34).fill(0), 39, 0] }, []],
    ["a peak that is not 8 times the median", { spark: [...Array<number>(34).fill(30), 239, 0] }, []],
    ["a spark line without history", { spark: [] }, []],
    ["expiring", { status: "expiring" }, ["expiring"]],
    ["expired", { status: "expired" }, ["expired"]],
    ["disabled", { status: "disabled" }, ["disabled"]],
    ["never used for a week", { lastUsedAt: undefined, createdAt: ago(7 * day) }, ["never_used"]],
    ["never used for less", { lastUsedAt: undefined, createdAt: ago(7 * day - 1) }, []],
    ["unused for 90 days", { lastUsedAt: ago(90 * day) }, ["unused_90_days"]],
    ["unused for less", { lastUsedAt: ago(90 * day - 1) }, []],
    ["unused but expired", { lastUsedAt: ago(90 * day), status: "expired" }, ["expired"]],
  ])("%s", (_, facts, expected) => expect(keyHealthAt({ ...healthy, ...facts }, now)).toEqual(expected));

  it("names the most urgent finding first", () => {
    const everything: KeyFacts = {
      ...healthy,
      status: "expiring",
      exposedAt: ago(day),
      lastUsedAt: ago(91 * day),
      refused24h: 100,
      rateLimited24h: 100,
      spark: spark(500),
      ...cap("1", "1"),
    };
    expect(keyHealthAt(everything, now)).toEqual([
      "exposed",
      "cap_reached",
      "refused_traffic",
      "rate_limited",
      "unusual_use",
      "expiring",
      "unused_90_days",
    ]);
  });

  it("keeps the order of priority and warns of nothing on a tombstone", () => {
    const facts = fc.record({
      status: fc.constantFrom(...keyStatuses),
      createdAt: fc.constant(ago(200 * day)),
      lastUsedAt: fc.option(fc.constantFrom(ago(1), ago(100 * day)), { nil: undefined }),
      exposedAt: fc.option(fc.constant(ago(1)), { nil: undefined }),
      requests24h: fc.nat(1000),
      refused24h: fc.nat(1000),
      rateLimited24h: fc.nat(1000),
      spark: fc.array(fc.nat(1000), { maxLength: 36 }),
    });
    fc.assert(
      fc.property(facts, (each) => {
        const found = keyHealthAt(each, now);
        expect(found).toEqual(keyHealths.filter((health) => found.includes(health)));
        if (each.status === "deleted") expect(found).toEqual([]);
      }),
    );
  });
});
