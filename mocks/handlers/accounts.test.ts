import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { parse } from "../../src/domain/money";
import { accounts as accountsArea } from "../platform/accounts/accounts";
import { profiles, type ProfileId } from "../profiles/profiles";
import { createTestPlatform, type TestPlatform } from "./testPlatform";

type Schemas = components["schemas"];
type Account = Schemas["Account"];
type Problem = Schemas["Problem"];

const everyPlatform = Object.keys(profiles) as ProfileId[];
const fieldsToReveal: Schemas["RevealField"][] = [
  "name",
  "email",
  "company",
  "picture",
  "identity_subject",
  "ips",
  "devices",
];

const read = (world: TestPlatform, id: string, as = "mock-support") =>
  world.json<Account>(as, "GET", `/accounts/${id}`);

async function find(world: TestPlatform, filter: object): Promise<Account[]> {
  const path = `/accounts?range=[0,999]&filter=${encodeURIComponent(JSON.stringify(filter))}`;
  return world.json<Account[]>("mock-support", "GET", path);
}

async function first(world: TestPlatform, filter: object): Promise<Account> {
  const [account] = await find(world, filter);
  if (account === undefined) throw new Error(`No account is ${JSON.stringify(filter)}`);
  return account;
}

describe.each(everyPlatform)("masking on %s", (profile) => {
  const world = createTestPlatform({ profile });
  const stored = [...world.platform.use(accountsArea).rows.values()].filter((row) => row.status !== "purged");

  it("never lists anything personal in clear", async () => {
    const text = await (await world.ask("mock-admin", "GET", "/accounts?range=[0,999]")).text();
    expect(stored.length).toBeGreaterThan(0);
    const personal = stored.flatMap((row) => [row.name, row.email, row.identitySubject, row.company ?? ""]);
    const shown = personal.filter(
      (each) => each.length > 3 && text.includes(JSON.stringify(each).slice(1, -1)),
    );
    expect(shown).toEqual([]);
  });

  it("reveals exactly the fields that it says are masked", async () => {
    for (const { id } of stored.slice(0, 10)) {
      const { maskedFields } = await read(world, id);
      const body = { fields: fieldsToReveal, reason: "Test of the reveal" };
      const revealed = await world.json<Schemas["Revealed"]>(
        "mock-support",
        "POST",
        `/accounts/${id}/reveal`,
        { body },
      );
      const names = { picture: "pictureUrl", identity_subject: "identitySubject" } as Record<string, string>;
      expect(Object.keys(revealed.values).sort()).toEqual(
        maskedFields.map((field) => names[field] ?? field).sort(),
      );
    }
  });
});

describe("reveal", () => {
  it("lasts five minutes, is not cached, and is on record with fields and reason but without values", async () => {
    const world = createTestPlatform();
    const { id } = await first(world, { status: "active" });
    const body = { fields: ["email"], reason: "Caller asked for a copy" };
    const response = await world.ask("mock-support", "POST", `/accounts/${id}/reveal`, { body });
    const { values, expiresAt } = (await response.json()) as Schemas["Revealed"];
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(Date.parse(expiresAt) - world.clock.now()).toBe(5 * 60_000);
    const page = await world.json<Schemas["AuditEventPage"]>("mock-admin", "GET", "/audit-events?limit=5");
    const leaf = page.items.map((item) => item.leaf).find((text) => text.includes("account.reveal")) ?? "";
    expect(JSON.parse(leaf)).toMatchObject({
      targets: [{ type: "account", id }],
      metadata: { fields: "email" },
      justification: { comment: body.reason },
    });
    expect(leaf).not.toContain(values.email);
  });

  it("finds nothing to reveal of a purged account", async () => {
    const world = createTestPlatform();
    const { id, pseudonym } = await first(world, { status: "purged" });
    expect(pseudonym).toMatch(/^psn_/);
    const body = { fields: ["name"], reason: "Out of curiosity" };
    expect((await world.ask("mock-support", "POST", `/accounts/${id}/reveal`, { body })).status).toBe(409);
  });

  it.each(["mock-finance", "mock-auditor"])("is refused to %s", async (person) => {
    const world = createTestPlatform();
    const { id } = await first(world, { status: "active" });
    const body = { fields: ["name"], reason: "Just looking" };
    const response = await world.ask(person, "POST", `/accounts/${id}/reveal`, { body });
    expect([response.status, ((await response.json()) as Problem).requiredScope]).toEqual([
      403,
      "pii:reveal",
    ]);
  });
});

describe("search", () => {
  it("finds by id, whole address, pseudonym and key prefix, and by no part of an address", async () => {
    const world = createTestPlatform();
    const row = [...world.platform.use(accountsArea).rows.values()][0];
    if (row === undefined) throw new Error("No account was generated");
    const [key] = await world.json<Schemas["AccessKey"][]>("mock-support", "GET", "/access-keys?range=[0,0]");
    for (const [q, id] of [
      [row.id, row.id],
      [row.email.toUpperCase(), row.id],
      [key?.prefix, key?.accountId],
    ]) {
      expect((await find(world, { q })).map((account) => account.id)).toEqual([id]);
    }
    for (const q of [row.email.slice(0, -1), row.email.split("@")[0], row.name, "mail.example"]) {
      expect(await find(world, { q })).toEqual([]);
    }
    const purged = await first(world, { status: "purged" });
    expect((await find(world, { q: purged.pseudonym })).map(({ id }) => id)).toEqual([purged.id]);
  });
});

describe("suspend and reactivate", () => {
  it("goes there and back with a reason, from the right states alone", async () => {
    const world = createTestPlatform();
    const { id } = await first(world, { status: "active" });
    const body = { reason: "Chargeback under review" };
    const suspended = await world.json<Account>("mock-admin", "POST", `/accounts/${id}/suspend`, { body });
    expect(suspended).toMatchObject({ status: "suspended", suspensionReason: body.reason });
    const twice = await world.ask("mock-admin", "POST", `/accounts/${id}/suspend`, { body });
    expect([twice.status, ((await twice.json()) as Problem).allowedStates]).toEqual([409, ["active"]]);
    const back = await world.json<Account>("mock-admin", "POST", `/accounts/${id}/reactivate`, { body });
    expect(back.status).toBe("active");
    expect(back).not.toHaveProperty("suspensionReason");
  });
});

describe("correction", () => {
  it("changes what is sent, keeps the rest, and tells the log that it changed but not from what to what", async () => {
    const world = createTestPlatform();
    const { id, version } = await first(world, { status: "active" });
    const body = { name: "Corrected Person", reason: "Spelled wrong" };
    const after = await world.json<Account>("mock-admin", "PUT", `/accounts/${id}`, { body, version });
    expect(after.name).toBe("C••• P•••");
    const page = await world.json<Schemas["AuditEventPage"]>("mock-admin", "GET", "/audit-events?limit=5");
    const leaf = page.items.map((item) => item.leaf).find((text) => text.includes("account.update")) ?? "";
    expect((JSON.parse(leaf) as Schemas["AuditEvent"]).changes).toEqual([
      { path: "/name", op: "replace", redacted: true },
    ]);
    expect(leaf).not.toContain("Corrected Person");
    expect((await world.ask("mock-admin", "PUT", `/accounts/${id}`, { body, version })).status).toBe(412);
  });

  it("refuses an address that another account has", async () => {
    const world = createTestPlatform();
    const [one, other] = [...world.platform.use(accountsArea).rows.values()];
    if (one === undefined || other === undefined) throw new Error("Two accounts are needed");
    const asked = { body: { email: other.email, reason: "A move" }, version: one.version };
    const response = await world.ask("mock-admin", "PUT", `/accounts/${one.id}`, asked);
    expect(((await response.json()) as Problem).errors?.[0]).toMatchObject({
      pointer: "/email",
      code: "taken",
    });
  });
});

describe("caps", () => {
  const amount = (text: string) => ({ amount: text, currency: "USD" });

  it("are set, shown with spent, reserved and left apart, kept in a history, and removed", async () => {
    const world = createTestPlatform();
    const { id, version } = await first(world, { status: "active" });
    const cap = { amount: amount("1000000"), period: "month", timeZone: "Europe/Berlin", action: "block" };
    const body = { cap, reason: "New contract" };
    const after = await world.json<Account>("mock-finance", "PUT", `/accounts/${id}/cap`, { body, version });
    const cappedNow = after.cap;
    if (cappedNow === undefined) throw new Error("The cap is not there");
    expect(
      parse(cappedNow.spent.amount) + parse(cappedNow.reserved.amount) + parse(cappedNow.left.amount),
    ).toBe(parse("1000000"));
    expect(cappedNow).toMatchObject({ state: "ok", resetsAt: "2026-11-30T23:00:00.000Z" });
    const removal = { body: { reason: "Contract ended" }, version: after.version };
    const without = await world.json<Account>("mock-finance", "DELETE", `/accounts/${id}/cap`, removal);
    expect(without).not.toHaveProperty("cap");
    const { items } = await world.json<Schemas["CapHistory"]>(
      "mock-support",
      "GET",
      `/accounts/${id}/cap/history`,
    );
    expect(items.slice(0, 2).map(({ reason, after: set }) => [reason, set?.amount.amount])).toEqual([
      ["Contract ended", undefined],
      ["New contract", "1000000"],
    ]);
  });

  it.each([
    [amount("0"), "/cap/amount/amount"],
    [{ amount: "5", currency: "EUR" }, "/cap/amount/currency"],
  ])("refuses %j", async (wrong, pointer) => {
    const world = createTestPlatform();
    const { id, version } = await first(world, { status: "active" });
    const cap = { amount: wrong, period: "day", timeZone: "UTC", action: "alert" };
    const asked = { body: { cap, reason: "Wrong" }, version };
    const response = await world.ask("mock-finance", "PUT", `/accounts/${id}/cap`, asked);
    expect(((await response.json()) as Problem).errors?.[0]?.pointer).toBe(pointer);
  });

  it("are not offered where the policy has none", async () => {
    const world = createTestPlatform({ profile: "imagegen" });
    const { id, version } = await first(world, { status: "active" });
    const cap = { amount: amount("5"), period: "day", timeZone: "UTC", action: "alert" };
    const asked = { body: { cap, reason: "Why not" }, version };
    expect((await world.ask("mock-finance", "PUT", `/accounts/${id}/cap`, asked)).status).toBe(409);
  });

  it("replayed without a limit refuse nothing, and at the smallest amount everything that costs", async () => {
    const world = createTestPlatform();
    const rows = await world.json<Account[]>(
      "mock-finance",
      "GET",
      '/accounts?sort=["lastActiveAt","DESC"]&range=[0,0]',
    );
    const id = rows[0]?.id ?? "";
    const span = { from: "2026-08-20T00:00:00.000Z", to: "2026-11-21T09:30:00.000Z" };
    const simulate = (text: string) =>
      world.json<Schemas["CapSimulation"]>("mock-finance", "POST", `/accounts/${id}/cap/simulate`, {
        body: { ...span, cap: { amount: amount(text), period: "month", timeZone: "UTC", action: "block" } },
      });
    const wide = await simulate("1000000");
    expect(wide).toMatchObject({ refusedRequests: 0, hits: [], refusedCost: { amount: "0" } });
    expect(wide.requests).toBeGreaterThan(0);
    const tight = await simulate("0.000000000001");
    expect(tight.spent.amount).toBe("0");
    expect(tight.refusedCost).toEqual(wide.spent);
  });
});

describe.each(everyPlatform)("wallets on %s", (profile) => {
  it("hold what the account owns, and are made of pots that add up to what is available", async () => {
    const world = createTestPlatform({ profile });
    const listed = await world.json<Account[]>("mock-finance", "GET", "/accounts?range=[0,999]");
    for (const { id, balance } of listed) {
      const wallet = await world.json<Schemas["Wallet"]>("mock-finance", "GET", `/accounts/${id}/wallet`);
      expect(wallet.balance).toEqual(balance);
      const available = parse(wallet.balance.amount) - parse(wallet.reserved.amount);
      expect(parse(wallet.available.amount)).toBe(available);
      const pots = wallet.grants.reduce((sum, grant) => sum + parse(grant.left.amount), 0n);
      expect(pots).toBe(parse(wallet.balance.amount));
    }
  });

  it("can be seen as of an earlier time and not as of a later one", async () => {
    const world = createTestPlatform({ profile });
    const [account] = await world.json<Account[]>("mock-finance", "GET", "/accounts?range=[0,0]");
    const at = (time: string) =>
      world.ask("mock-finance", "GET", `/accounts/${account?.id ?? ""}/wallet?at=${time}`);
    expect(((await (await at("2020-01-01T00:00:00.000Z")).json()) as Schemas["Wallet"]).balance.amount).toBe(
      "0",
    );
    expect((await at("2030-01-01T00:00:00.000Z")).status).toBe(422);
  });
});
