import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { hashPrefixOf } from "../../src/domain/access-keys/hashPrefix";
import { parseSecret } from "../../src/domain/access-keys/parseSecret";
import { keySeeds } from "../platform/access-keys/keySeeds";
import { seedSecretText } from "../platform/access-keys/seedSecrets";
import { createdKey, day, keyWith, newestActions, postKey, readKey, security } from "./testKeys";
import { createTestPlatform } from "./testPlatform";

type Schemas = components["schemas"];
type Key = Schemas["AccessKey"];

describe("leak response", () => {
  it("finds the key of a seeded secret by its hash alone, and by prefix and last four", async () => {
    const world = createTestPlatform();
    const seeds = world.platform.use(keySeeds);
    const secret = seedSecretText(1, "stu_live", 0, 0);
    const parsed = parseSecret(secret);
    if (parsed.kind !== "complete") throw new Error("The seed makes no secret");
    const { prefix, last4 } = parsed;
    for (const known of [{ hashPrefix: hashPrefixOf(secret) }, { prefix, last4 }, { prefix }]) {
      const { matches } = (await (
        await postKey(world, "lookup", known)
      ).json()) as Schemas["KeyLookupResult"];
      expect(matches.map(({ accessKey }) => accessKey.id)).toEqual([seeds.ids[0]]);
      expect(matches[0]).toMatchObject({ alive: true });
    }
    const wrong = await postKey(world, "lookup", { hashPrefix: hashPrefixOf(`${secret}x`) });
    expect(((await wrong.json()) as Schemas["KeyLookupResult"]).matches).toEqual([]);
    expect(await newestActions(world)).toContain("access_key.lookup");
  });

  it("finds an old secret after its rotation and says that it is dead", async () => {
    const world = createTestPlatform();
    const { accessKey, secret } = await createdKey(world);
    await postKey(world, `${accessKey.id}/rotate`, { overlap: "none" });
    const { matches } = (await (
      await postKey(world, "lookup", { hashPrefix: hashPrefixOf(secret) })
    ).json()) as Schemas["KeyLookupResult"];
    expect(matches.map((match) => [match.accessKey.id, match.alive])).toEqual([[accessKey.id, false]]);
  });

  it("records a leak, shows its use by network, tells the owner, and is settled by a rotation", async () => {
    const world = createTestPlatform();
    const id = keyWith(world, "steady");
    const before = await readKey(world, id);
    const exposedAt = new Date(world.clock.now() - 30 * day).toISOString();
    const secretId = before.secrets[0]?.id;
    const report = { exposedAt, where: "https://paste.example/1", secretId, reason: "Found by a scanner" };
    const reported = (await (await postKey(world, `${id}/report-exposure`, report)).json()) as Key;
    expect(reported.health[0]).toBe("exposed");
    const exposure = await world.json<Schemas["Exposure"]>(security, "GET", `/access-keys/${id}/exposure`);
    expect(exposure.since).toBe(exposedAt);
    const sum = exposure.networks.reduce((total, network) => total + network.requests, 0);
    expect(sum).toBe(exposure.requests);
    const told = await postKey(world, `${id}/notify-owner`, { template: "key_exposed" });
    expect(((await told.json()) as Schemas["Notification"]).recipient).toMatch(/^.•••@.•••\./);
    expect((await readKey(world, id)).exposure?.ownerNotifiedAt).toBe(world.clock.iso());
    await postKey(world, `${id}/rotate`, { overlap: "none" });
    expect((await readKey(world, id)).health).not.toContain("exposed");
  });

  it("refuses a leak of tomorrow and a secret of another key", async () => {
    const world = createTestPlatform();
    const id = keyWith(world, "steady");
    const tomorrow = new Date(world.clock.now() + day).toISOString();
    const report = { exposedAt: tomorrow, where: "x", reason: "Because" };
    expect((await postKey(world, `${id}/report-exposure`, report)).status).toBe(422);
    const other = { ...report, exposedAt: "2026-11-20T00:00:00.000Z", secretId: "sec_other" };
    expect((await postKey(world, `${id}/report-exposure`, other)).status).toBe(422);
  });

  it("shows the traffic of old and new secret side by side", async () => {
    const world = createTestPlatform({ scale: "demo" });
    const path = `/access-keys/${keyWith(world, "rotating")}/secret-traffic`;
    const traffic = await world.json<Schemas["SecretTraffic"]>(security, "GET", path);
    expect(traffic.secrets.map(({ role }) => role)).toEqual(["new", "old"]);
    for (const { requests, buckets, networks } of traffic.secrets) {
      expect(buckets.reduce((sum, bucket) => sum + bucket.requests, 0)).toBe(requests);
      expect(networks.reduce((sum, network) => sum + network.requests, 0)).toBe(requests);
    }
  });
});
