import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import type { Usage } from "../../src/domain/usage/usage";
import { createTestPlatform } from "./testPlatform";

type Schemas = components["schemas"];

const world = createTestPlatform({ profile: "gateway" });
const read = <Answer>(path: string, members: Record<string, unknown>, person = "mock-finance") => {
  const query = Object.entries(members).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return world.json<Answer>(person, "GET", `${path}?${new URLSearchParams(query).toString()}`);
};

describe("who may see what others spend", () => {
  const range = {
    from: "2026-11-01T00:00:00.000Z",
    to: "2026-11-21T00:00:00.000Z",
    groupBy: "accountId",
    compare: "previous",
  };

  it("is told no cost, no proof and no order of costs without the right", async () => {
    const usage = await read<Usage>("/usage", range, "mock-support");
    expect(JSON.stringify(usage)).not.toMatch(/"cost|"ledger|"currency/);
    const requests = usage.groups.map((group) => group.requests);
    expect(requests).toEqual(requests.toSorted((left, right) => right - left));
    // Nor whose costs are among the highest: the shown groups are those that asked most often.
    const wide = await read<Usage>("/usage", { ...range, top: 100 }, "mock-finance");
    const busiest = wide.groups.map((group) => group.requests).toSorted((left, right) => right - left);
    expect(requests).toEqual(busiest.slice(0, 10));
    expect(busiest.slice(0, 10)).not.toEqual(wide.groups.slice(0, 10).map((group) => group.requests));
    expect(usage.totals.requests).toBe(wide.totals.requests);
    expect(wide.totals.cost).toBeDefined();
  });

  it.each(["mock-finance", "mock-security", "mock-auditor", "mock-admin"])(
    "is told to %s",
    async (person) => {
      expect((await read<Usage>("/usage", range, person)).ledger).toBeDefined();
    },
  );

  it("is told of one account or key, and of no two", async () => {
    const full = await read<Usage>("/usage", range);
    const [one, two] = full.groups.map(({ dims }) => dims.accountId);
    const asked = async (filter: object) =>
      (await read<Usage>("/usage", { ...range, filter }, "mock-support")).totals.cost;
    expect(await asked({ accountId: one })).toEqual(full.groups[0]?.cost);
    expect(await asked({ accountId: [one] })).toEqual(full.groups[0]?.cost);
    expect(await asked({ accountId: [one, two] })).toBeUndefined();
    expect(await asked({ accountId_not: one })).toBeUndefined();
  });
});

describe("who may add up what others spend in the ledger", () => {
  const asked = (filter: object, person: string) =>
    read<Schemas["LedgerTotals"]>(
      "/ledger-entries/totals",
      { filter: { book: "customer", ...filter } },
      person,
    );

  it("is told how many entries there are, and no sum over several wallets, without the right", async () => {
    const full = await asked({}, "mock-finance");
    const told = await asked({}, "mock-support");
    expect(told.count).toBe(full.count);
    expect(told.totals).toEqual(full.totals.map(({ type, count }) => ({ type, count })));
    expect(full.totals.every(({ amount }) => amount !== undefined)).toBe(true);
    for (const person of ["mock-auditor", "mock-admin"]) expect(await asked({}, person)).toEqual(full);
  });

  it("is told of one wallet, and of no two", async () => {
    const { items } = await read<Schemas["LedgerEntryPage"]>("/ledger-entries", {
      limit: 200,
      filter: { book: "customer", type: "usage" },
    });
    const [one, two] = [...new Set(items.flatMap(({ accountId }) => accountId ?? []))];
    const entry = items.find(({ accountId }) => accountId === one);
    for (const filter of [
      { accountId: one },
      { accountId: [one] },
      { keyId: entry?.keyId },
      { txnId: entry?.txnId },
    ])
      expect(await asked(filter, "mock-support")).toEqual(await asked(filter, "mock-finance"));
    for (const filter of [{ accountId: [one, two] }, { accountId_not: one }, { type: "usage" }])
      expect(JSON.stringify(await asked(filter, "mock-support"))).not.toContain("amount");
  });
});
