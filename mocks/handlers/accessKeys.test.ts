import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { parseSecret } from "../../src/domain/access-keys/parseSecret";
import type { KeyStory } from "../platform/access-keys/keyStories";
import { createdKey, day, hour, keyWith, newestActions, postKey, readKey, security } from "./testKeys";
import { createTestPlatform } from "./testPlatform";

type Schemas = components["schemas"];
type Key = Schemas["AccessKey"];
type Made = Schemas["AccessKeyWithSecret"];
type Problem = Schemas["Problem"];

describe("create", () => {
  it("answers the secret once: later answers carry its public parts alone", async () => {
    const world = createTestPlatform();
    const { accessKey, secret, secretId } = await createdKey(world, { description: "For the test" });
    const parsed = parseSecret(`KEY="${secret}"`);
    expect(parsed).toMatchObject({ kind: "complete", secret, checksumOk: true });
    expect(accessKey).toMatchObject({
      status: "active",
      prefix: secret.slice(0, 15),
      last4: secret.slice(-4),
    });
    expect(accessKey.secrets.map(({ id }) => id)).toEqual([secretId]);
    const random = secret.split("_")[2] ?? "";
    for (const path of [`/access-keys/${accessKey.id}`, "/access-keys", "/audit-events?limit=20", "/home"]) {
      expect(await (await world.ask("mock-admin", "GET", path)).text()).not.toContain(random.slice(6, 20));
    }
    expect(await newestActions(world)).toContain("access_key.create");
  });

  it("gives the same answer to a retry for ten minutes, and refuses the key after that", async () => {
    const world = createTestPlatform();
    const { accountId } = await readKey(world, keyWith(world, "steady"));
    const asked = { body: { accountId, name: "Once" }, idempotencyKey: "the-same-key-twice" };
    const first = await world.json<Made>(security, "POST", "/access-keys", asked);
    expect(await world.json<Made>(security, "POST", "/access-keys", asked)).toEqual(first);
    world.clock.advance(10 * 60_000);
    const late = await world.ask(security, "POST", "/access-keys", asked);
    expect([late.status, ((await late.json()) as Problem).code]).toEqual([422, "idempotency_key_expired"]);
  });

  it.each<[string, Partial<Schemas["AccessKeyCreate"]>, string]>([
    ["a blank name", { name: "   " }, "/name"],
    ["an unknown model", { models: ["no-such-model"] }, "/models/0"],
    ["an unknown scope", { scopes: ["images.write", "no.such"] }, "/scopes/1"],
    ["an expiry in the past", { expiresAt: "2026-11-21T09:30:00.000Z" }, "/expiresAt"],
    ["an address that is none", { ipAllow: ["999.1.1.1"] }, "/ipAllow/0"],
    ["an account that is none", { accountId: "acc_none" }, "/accountId"],
  ])("refuses %s with a pointer to it", async (_, input, pointer) => {
    const world = createTestPlatform();
    const { accountId } = await readKey(world, keyWith(world, "steady"));
    const body = { accountId, name: "Wrong", ...input };
    const response = await world.ask(security, "POST", "/access-keys", { body });
    expect(response.status).toBe(422);
    expect(((await response.json()) as Problem).errors?.map((error) => error.pointer)).toEqual([pointer]);
  });

  it("refuses a cap in another currency, and a key for a purged account", async () => {
    const world = createTestPlatform();
    const spend = {
      amount: { amount: "5", currency: "EUR" },
      period: "day",
      timeZone: "UTC",
      action: "block",
    };
    const { accountId } = await readKey(world, keyWith(world, "steady"));
    const capped = await world.ask(security, "POST", "/access-keys", {
      body: { accountId, name: "Capped", limits: { spend } },
    });
    expect(((await capped.json()) as Problem).errors?.[0]?.pointer).toBe("/limits/spend/amount/currency");
    const purged = await world.json<Schemas["Account"][]>(
      security,
      "GET",
      `/accounts?filter=${encodeURIComponent('{"status":"purged"}')}`,
    );
    const refused = await world.ask(security, "POST", "/access-keys", {
      body: { accountId: purged[0]?.id, name: "Too late" },
    });
    expect(refused.status).toBe(409);
    expect(((await refused.json()) as Problem).allowedStates).toEqual(["active", "restricted"]);
  });
});

describe("the state machine", () => {
  it.each<[KeyStory, string, number]>([
    ["steady", "disable", 200],
    ["steady", "enable", 409],
    ["steady", "revoke", 200],
    ["expiring", "disable", 200],
    ["disabled", "enable", 200],
    ["disabled", "disable", 409],
    ["disabled", "revoke", 200],
    ["expired", "revoke", 409],
    ["expired", "enable", 409],
    ["revoked", "enable", 409],
    ["revoked", "disable", 409],
    ["deleted", "revoke", 409],
    ["rotating", "undo-rotation", 200],
    ["steady", "undo-rotation", 409],
    ["steady", "end-overlap", 409],
  ])("%s → %s answers %i", async (story, verb, status) => {
    const world = createTestPlatform();
    const response = await postKey(world, `${keyWith(world, story)}/${verb}`, { reason: "In a test" });
    expect(response.status).toBe(status);
    if (status !== 409) return;
    const problem = (await response.json()) as Problem;
    expect(problem.code).toBe("state_conflict");
    expect(problem.allowedStates).not.toEqual([]);
    expect(problem.currentState).toEqual(expect.any(String));
  });

  it("disables and enables again, and revokes for good", async () => {
    const world = createTestPlatform();
    const id = keyWith(world, "steady");
    const off = (await (await postKey(world, `${id}/disable`, { reason: "Looks odd" })).json()) as Key;
    expect(off).toMatchObject({ status: "disabled", endedReason: "Looks odd", health: ["disabled"] });
    const on = (await (await postKey(world, `${id}/enable`)).json()) as Key;
    expect(on.status).toBe("active");
    expect(on).not.toHaveProperty("endedReason");
    const gone = (await (await postKey(world, `${id}/revoke`)).json()) as Key;
    expect(gone).toMatchObject({ status: "revoked", secrets: [] });
    expect(await newestActions(world)).toEqual(
      expect.arrayContaining(["access_key.disable", "access_key.enable", "access_key.revoke"]),
    );
  });

  it("follows the clock: expiring in the last week, expired after it, with an event of the platform's own", async () => {
    const world = createTestPlatform();
    const expiresAt = new Date(world.clock.now() + 8 * day).toISOString();
    const { accessKey } = await createdKey(world, { expiresAt });
    expect(accessKey.status).toBe("active");
    world.clock.advance(day);
    expect((await readKey(world, accessKey.id)).status).toBe("expiring");
    world.clock.advance(7 * day);
    const expired = await readKey(world, accessKey.id);
    expect(expired).toMatchObject({ status: "expired", secrets: [], health: ["expired"] });
    expect(await newestActions(world)).toContain("access_key.expire");
  });
});

describe("update and delete", () => {
  it("replaces the editable part against the version that was read", async () => {
    const world = createTestPlatform();
    const before = await readKey(world, keyWith(world, "steady"));
    const body = {
      name: "Renamed",
      description: "",
      scopes: [],
      models: [],
      ipAllow: ["203.0.113.9"],
      limits: {},
    };
    const path = `/access-keys/${before.id}`;
    const after = await world.json<Key>(security, "PUT", path, { body, version: before.version });
    expect(after).toMatchObject({ name: "Renamed", ipAllow: ["203.0.113.9"], limits: {} });
    expect(after.version).not.toBe(before.version);
    const stale = await world.ask(security, "PUT", path, { body, version: before.version });
    expect(stale.status).toBe(412);
    expect(await world.ask(security, "PUT", path, { body })).toHaveProperty("status", 428);
  });

  it("cuts a running overlap when the expiry comes first", async () => {
    const world = createTestPlatform();
    const { accessKey } = await createdKey(world);
    await postKey(world, `${accessKey.id}/rotate`, { overlap: "P7D" });
    const { version } = await readKey(world, accessKey.id);
    const expiresAt = new Date(world.clock.now() + hour).toISOString();
    const body = { name: "x", description: "", scopes: [], models: [], ipAllow: [], limits: {}, expiresAt };
    const path = `/access-keys/${accessKey.id}`;
    const after = await world.json<Key>(security, "PUT", path, { body, version });
    expect(after.rotation?.overlapEndsAt).toBe(expiresAt);
  });

  it("leaves a tombstone that keeps the spend", async () => {
    const world = createTestPlatform();
    const rows = await world.json<Key[]>(
      security,
      "GET",
      '/access-keys?sort=["costTotal","DESC"]&range=[0,0]',
    );
    const before = rows[0];
    if (before === undefined) throw new Error("No key has spent anything");
    const path = `/access-keys/${before.id}`;
    const after = await world.json<Key>(security, "DELETE", path, { version: before.version });
    expect(after).toMatchObject({ status: "deleted", name: before.name, secrets: [], health: [] });
    expect(after.usage.total).toEqual(before.usage.total);
    expect(Number(after.usage.total.cost.amount)).toBeGreaterThan(0);
    const again = await world.ask(security, "DELETE", path, { version: after.version });
    expect(again.status).toBe(409);
  });
});

describe("bulk", () => {
  it("does what it can, row by row, and says why it could not do the rest", async () => {
    const world = createTestPlatform();
    const ids = [keyWith(world, "steady"), keyWith(world, "revoked"), "key_none"];
    const response = await postKey(world, "bulk/disable", { ids, reason: "Clean-up" });
    const result = (await response.json()) as Schemas["BulkResult"];
    expect(result.succeeded).toEqual(ids.slice(0, 1));
    expect(result.failed.map(({ id, problem }) => [id, problem.status])).toEqual([
      [ids[1], 409],
      ["key_none", 404],
    ]);
    expect((await newestActions(world)).filter((action) => action === "access_key.disable")).toHaveLength(1);
  });

  it("takes a filter and leaves out the ids that it is told", async () => {
    const world = createTestPlatform();
    const filter = { status: "active" };
    const asked = `/access-keys?range=[0,999]&filter=${encodeURIComponent(JSON.stringify(filter))}`;
    const rows = await world.json<Key[]>(security, "GET", asked);
    const kept = rows[0]?.id ?? "";
    const result = (await (
      await postKey(world, "bulk/revoke", { filter, excludeIds: [kept] })
    ).json()) as Schemas["BulkResult"];
    expect(result.succeeded).toHaveLength(rows.length - 1);
    expect((await readKey(world, kept)).status).toBe("active");
  });
});
