import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { format, parse, pico } from "../../src/domain/money";
import { createTestPlatform } from "./testPlatform";

type Schemas = components["schemas"];

const filterOf = (filter: object) => encodeURIComponent(JSON.stringify(filter));

describe.each(["studio", "apimodels"] as const)("orders on %s", (profile) => {
  const world = createTestPlatform({ profile });
  const read = <Body>(path: string) => world.json<Body>("mock-finance", "GET", path);

  it.each([{}, { status: "settled" }, { provider: ["stripe", "alipay"], status_not: "failed" }])(
    "total exactly what the list holds, for %j",
    async (filter) => {
      const orders = await read<Schemas["Order"][]>(`/orders?range=[0,999]&filter=${filterOf(filter)}`);
      const { count, totals } = await read<Schemas["OrderTotals"]>(
        `/orders/totals?filter=${filterOf(filter)}`,
      );
      expect(count).toBe(orders.length);
      expect(totals.reduce((sum, each) => sum + each.count, 0)).toBe(orders.length);
      for (const total of totals) {
        const own = orders.filter(
          ({ provider, status }) => provider === total.provider && status === total.status,
        );
        for (const amount of ["gross", "fee", "net"] as const) {
          const units = own.reduce((sum, order) => sum + parse(order[amount].amount), 0n);
          expect(total[amount].amount).toBe(format(pico(units)));
        }
        expect(parse(total.net.amount)).toBe(parse(total.gross.amount) - parse(total.fee.amount));
      }
    },
  );

  it("know nothing of a card", async () => {
    const orders = await read<Schemas["Order"][]>("/orders?range=[0,999]");
    expect(Object.keys(orders[0] ?? {})).not.toEqual([]);
    for (const order of orders) {
      expect(Object.keys(order).filter((field) => /card|pan$|iban|cvc|last4|holder/i.test(field))).toEqual(
        [],
      );
    }
  });

  it("are totalled only for those who may read them, and by known fields", async () => {
    expect((await world.ask("mock-support", "GET", "/orders/totals")).status).toBe(403);
    expect(
      (await world.ask("mock-finance", "GET", `/orders/totals?filter=${filterOf({ card: 1 })}`)).status,
    ).toBe(422);
  });
});

describe("a wallet", () => {
  it("says until when what was given is good, and never of what was paid", async () => {
    const world = createTestPlatform({ profile: "gateway" });
    const accounts = await world.json<Schemas["Account"][]>("mock-finance", "GET", "/accounts?range=[0,99]");
    const wallets = await Promise.all(
      accounts.map(({ id }) =>
        world.json<Schemas["Wallet"]>("mock-finance", "GET", `/accounts/${id}/wallet`),
      ),
    );
    const grants = wallets.flatMap((wallet) => wallet.grants);
    const given = grants.filter(({ kind }) => kind === "promotion");
    expect(given.length).toBeGreaterThan(0);
    for (const { createdAt, expiresAt = "" } of given) {
      expect(Date.parse(expiresAt)).toBeGreaterThan(Date.parse(createdAt));
      expect(Date.parse(expiresAt)).toBeGreaterThan(world.clock.now());
    }
    expect(grants.filter(({ kind, expiresAt }) => kind === "topup" && expiresAt !== undefined)).toEqual([]);
  });

  it("is never more than what it is made of, less what is reserved", async () => {
    const world = createTestPlatform({ profile: "gateway" });
    const [account] = await world.json<Schemas["Account"][]>("mock-finance", "GET", "/accounts?range=[0,0]");
    for (const at of ["2026-09-15T00:00:00.000Z", "2026-11-21T09:30:00.000Z"]) {
      const wallet = await world.json<Schemas["Wallet"]>(
        "mock-finance",
        "GET",
        `/accounts/${account?.id ?? ""}/wallet?at=${at}`,
      );
      const left = wallet.grants.reduce((sum, grant) => sum + parse(grant.left.amount), 0n);
      expect(left).toBe(parse(wallet.balance.amount));
      expect(parse(wallet.available.amount)).toBe(
        parse(wallet.balance.amount) - parse(wallet.reserved.amount),
      );
    }
  });
});
