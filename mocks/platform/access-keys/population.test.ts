import { describe, expect, it } from "vitest";
import { hasRightChecksum } from "../../../src/domain/access-keys/parseSecret";
import { profiles } from "../../profiles/profiles";
import { accountSeeds } from "../accounts/accountSeeds";
import { createMemoryAuditLog } from "../audit";
import { createClock } from "../clock";
import { createKernel, type Scale } from "../platform";
import { keySeeds, storyOf } from "./keySeeds";
import { keyStories } from "./keyStories";
import { population } from "./population";
import { seedSecretText } from "./seedSecrets";

const now = "2026-11-21T10:00:00.000Z";
const day = 86_400_000;

function kernel(scale: Scale, profile = profiles.studio, seed = 1) {
  const log = { name: "audit-log", build: () => createMemoryAuditLog() };
  return createKernel({ profile, scale, seed, clock: createClock(now) }, log);
}

describe.each(["small", "demo"] as const)("the population of scale %s", (scale) => {
  const platform = kernel(scale);
  const people = platform.use(population);
  const keys = platform.use(keySeeds);
  const accounts = platform.use(accountSeeds);
  const places = Array.from({ length: people.keyCount }, (_, key) => key);

  it("tells every story and shows every state of an account", () => {
    expect(new Set(places.map((key) => storyOf(keys, key)))).toEqual(new Set(keyStories));
    expect(new Set(accounts.status)).toEqual(
      new Set(["active", "suspended", "restricted", "deletion_scheduled", "purged"]),
    );
  });

  it("finds accounts and keys by their ids, all different", () => {
    expect(new Set(keys.ids).size).toBe(people.keyCount);
    expect(new Set(accounts.ids).size).toBe(people.accountCount);
    for (const key of places) expect(people.keyIndex(people.keyId(key))).toBe(key);
    for (const [account, pseudonym] of accounts.pseudonyms) {
      expect(people.accountOfPseudonym(pseudonym)).toBe(account);
      expect(people.pseudonymOf(account)).toBe(pseudonym);
    }
  });

  it("keeps the order of time: account, key, rotation, end of the overlap", () => {
    for (const key of places) {
      const from = people.keyActiveFrom(key);
      expect(from).toBeGreaterThanOrEqual(people.accountCreatedAt(people.accountOf(key)));
      expect(from).toBeLessThan(Date.parse(now));
      expect(people.keyActiveUntil(key)).toBeGreaterThan(from);
      const [first, second] = people.secretsOf(key);
      expect(first?.from).toBe(from);
      if (second === undefined) continue;
      expect(second.from).toBeGreaterThan(from);
      expect(second.from).toBeLessThan(Date.parse(now));
      expect(first?.until).toBeGreaterThanOrEqual(second.from);
    }
  });

  it("lets an overlap end never past the expiry, and one of a rotating key in the future", () => {
    for (const key of places) {
      const end = keys.overlapEndsAt[key] ?? Number.NaN;
      if (Number.isNaN(end)) continue;
      expect(end).toBeLessThanOrEqual(keys.expiresAt[key] ?? Infinity);
      expect(end > Date.parse(now)).toBe(storyOf(keys, key) === "rotating");
    }
  });

  it("gives a key that nobody has used for 90 days an age to match", () => {
    for (const key of places.filter((each) => people.keyActivity(each) === "stale")) {
      expect(Date.parse(now) - people.keyActiveFrom(key)).toBeGreaterThan(180 * day);
    }
  });
});

describe("determinism", () => {
  it("makes the same population from the same seed and another from another", () => {
    const ids = (seed: number) => kernel("small", profiles.studio, seed).use(keySeeds).ids;
    expect(ids(7)).toEqual(ids(7));
    expect(ids(7)).not.toEqual(ids(8));
  });

  it("gives each secret of each key a text of its own with a right checksum", () => {
    const texts = Array.from({ length: 200 }, (_, place) =>
      seedSecretText(1, "gw_live", place >> 1, place & 1),
    );
    expect(new Set(texts).size).toBe(200);
    expect(texts.every(hasRightChecksum)).toBe(true);
  });
});

describe("rights", () => {
  it("restricts no account where the policy grants neither restriction nor objection", () => {
    expect(kernel("demo", profiles.gateway).use(accountSeeds).status).not.toContain("restricted");
  });
});
