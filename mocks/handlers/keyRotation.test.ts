import { describe, expect, it } from "vitest";
import type { components } from "../../openapi/platform.gen";
import { createdKey, day, hour, newestActions, postKey, readKey, security } from "./testKeys";
import { createTestPlatform } from "./testPlatform";

type Schemas = components["schemas"];
type Key = Schemas["AccessKey"];
type Made = Schemas["AccessKeyWithSecret"];

describe("rotate", () => {
  it.each([
    ["PT15M", 15 * 60_000],
    ["PT1H", hour],
    ["PT24H", day],
    ["P7D", 7 * day],
  ] as const)("keeps the old secret alive for %s and then ends it by itself", async (overlap, lasts) => {
    const world = createTestPlatform();
    const { accessKey: before } = await createdKey(world);
    const { accessKey, secretId } = await world.json<Made>(
      security,
      "POST",
      `/access-keys/${before.id}/rotate`,
      {
        body: { overlap },
      },
    );
    const [fresh, old] = accessKey.secrets;
    expect(fresh?.id).toBe(secretId);
    expect(old?.id).toBe(before.secrets[0]?.id);
    expect(Date.parse(old?.expiresAt ?? "") - world.clock.now()).toBe(lasts);
    world.clock.advance(lasts - 1);
    expect((await readKey(world, before.id)).secrets).toHaveLength(2);
    world.clock.advance(1);
    const after = await readKey(world, before.id);
    expect(after.secrets.map(({ id }) => id)).toEqual([secretId]);
    expect(after.rotation).toBeUndefined();
    expect((await newestActions(world))[0]).toBe("access_key.end_overlap");
  });

  it("never keeps the old secret past the key's expiry", async () => {
    const world = createTestPlatform();
    const expiresAt = new Date(world.clock.now() + 2 * hour).toISOString();
    const { accessKey } = await createdKey(world, { expiresAt });
    const body = { overlap: "P7D" };
    const { accessKey: rotated } = await world.json<Made>(
      security,
      "POST",
      `/access-keys/${accessKey.id}/rotate`,
      {
        body,
      },
    );
    expect(rotated.rotation?.overlapEndsAt).toBe(expiresAt);
    const extended = await postKey(world, `${accessKey.id}/extend-overlap`, { by: "P7D" });
    expect(((await extended.json()) as Key).rotation?.overlapEndsAt).toBe(expiresAt);
  });

  it("ends the old secret at once without an overlap", async () => {
    const world = createTestPlatform();
    const { accessKey } = await createdKey(world);
    const rotated = await world.json<Made>(security, "POST", `/access-keys/${accessKey.id}/rotate`, {
      body: { overlap: "none" },
    });
    expect(rotated.accessKey.secrets).toHaveLength(1);
    expect(rotated.accessKey.rotation).toBeUndefined();
  });

  it("can be extended, ended and undone while it runs, and is not started twice", async () => {
    const world = createTestPlatform();
    const { accessKey } = await createdKey(world);
    const first = accessKey.secrets[0]?.id;
    await postKey(world, `${accessKey.id}/rotate`, { overlap: "PT1H" });
    expect((await postKey(world, `${accessKey.id}/rotate`, { overlap: "PT1H" })).status).toBe(409);
    const extended = (await (
      await postKey(world, `${accessKey.id}/extend-overlap`, { by: "PT24H" })
    ).json()) as Key;
    expect(Date.parse(extended.rotation?.overlapEndsAt ?? "") - world.clock.now()).toBe(day);
    world.clock.advance(hour);
    expect((await readKey(world, accessKey.id)).secrets).toHaveLength(2);
    const undone = (await (await postKey(world, `${accessKey.id}/undo-rotation`)).json()) as Key;
    expect(undone.secrets.map(({ id }) => id)).toEqual([first]);
    expect(undone.secrets[0]).not.toHaveProperty("expiresAt");
    expect(undone.last4).toBe(accessKey.last4);
    await postKey(world, `${accessKey.id}/rotate`, { overlap: "PT1H" });
    const ended = (await (await postKey(world, `${accessKey.id}/end-overlap`)).json()) as Key;
    expect(ended.secrets).toHaveLength(1);
    expect(ended.secrets[0]?.id).not.toBe(first);
    expect((await postKey(world, `${accessKey.id}/end-overlap`)).status).toBe(409);
  });
});
