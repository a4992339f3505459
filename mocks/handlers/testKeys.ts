import type { components } from "../../openapi/platform.gen";
import { keySeeds, storyOf } from "../platform/access-keys/keySeeds";
import type { KeyStory } from "../platform/access-keys/keyStories";
import type { TestPlatform } from "./testPlatform";

type Schemas = components["schemas"];

/** What the tests of access keys ask again and again, as security. */
export const security = "mock-security";
export const hour = 3_600_000;
export const day = 24 * hour;

/** The key that shows a story: the first ones of every world do, in order. */
export function keyWith({ platform }: TestPlatform, story: KeyStory): string {
  const seeds = platform.use(keySeeds);
  const id = seeds.ids.find((_, key) => storyOf(seeds, key) === story);
  if (id === undefined) throw new Error(`No key tells the story ${story}`);
  return id;
}

export function readKey(world: TestPlatform, id: string): Promise<Schemas["AccessKey"]> {
  return world.json(security, "GET", `/access-keys/${id}`);
}

export function postKey(world: TestPlatform, path: string, body: unknown = {}): Promise<Response> {
  return world.ask(security, "POST", `/access-keys/${path}`, { body });
}

export async function createdKey(
  world: TestPlatform,
  input: Partial<Schemas["AccessKeyCreate"]> = {},
): Promise<Schemas["AccessKeyWithSecret"]> {
  const { accountId } = await readKey(world, keyWith(world, "steady"));
  const body = { accountId, name: "Made in a test", ...input };
  return world.json(security, "POST", "/access-keys", { body });
}

/** Actions of the newest events since the world began, newest first. */
export async function newestActions(world: TestPlatform): Promise<string[]> {
  // That this very list was read is an event too.
  const filter = encodeURIComponent(JSON.stringify({ action_not: "audit_event.read" }));
  const path = `/audit-events?limit=20&filter=${filter}`;
  const page = await world.json<Schemas["AuditEventPage"]>("mock-admin", "GET", path);
  return page.items
    .map(({ leaf }) => JSON.parse(leaf) as Schemas["AuditEvent"])
    .filter(({ occurredAt }) => occurredAt >= "2026-11-21T09:30:00.000Z")
    .map(({ action }) => action);
}
