import path from "node:path";
import { describe, expect, it } from "vitest";
import type { components } from "../../../openapi/platform.gen";
import { readDataFolder } from "../../dataFolder";
import { createTestPlatform } from "../../handlers/testPlatform";

type Schemas = components["schemas"];

const data = readDataFolder(path.resolve(import.meta.dirname, "../../../docs/examples/data"));
const range = "from=2026-11-20T00:00:00.000Z&to=2026-11-21T00:00:00.000Z&granularity=P1D&groupBy=accountId";

describe("the example of one's own data in the documentation", () => {
  const world = createTestPlatform({ data });

  it("starts, with these accounts and keys and no other", async () => {
    const accounts = await world.json<Schemas["Account"][]>("mock-admin", "GET", "/accounts");
    const keys = await world.json<Schemas["AccessKey"][]>("mock-admin", "GET", "/access-keys");
    expect(accounts.map(({ id, name }) => [id, name])).toEqual([
      ["acc_ben", "B••• O•••"],
      ["acc_ada", "A••• M•••"],
    ]);
    expect(accounts[1]?.cap).toMatchObject({ spent: { amount: "0.0579825" }, state: "ok" });
    expect(keys.map(({ id, rateLimited24h }) => [id, rateLimited24h])).toEqual([
      ["key_ben_cli", 0],
      ["key_ada_web", 1],
    ]);
  });

  it("bills what its logs say, account by account, and the ledger agrees", async () => {
    const usage = await world.json<Schemas["Usage"]>("mock-finance", "GET", `/usage?${range}`);
    expect(usage.totals).toMatchObject({ requests: 3, cost: { amount: "0.0582045" } });
    expect(usage.ledger).toMatchObject({ entries: 2, sum: { amount: "0.0582045" } });
  });

  it("reveals the name in clear to whoever says why", async () => {
    const body = { fields: ["name", "email"], reason: "The example shows it" };
    const revealed = await world.json<Schemas["Revealed"]>(
      "mock-support",
      "POST",
      "/accounts/acc_ada/reveal",
      {
        body,
      },
    );
    expect(revealed.values).toEqual({ name: "Ada Moreau", email: "ada@atelier.example" });
  });
});
