import { accountSeeds, type AccountSeeds } from "../accounts/accountSeeds";
import type { Area, Scale } from "../platform";
import { populationSize } from "../populationSize";
import { idAt, randomAt, streamOf } from "../random";
import { endOfKey, importedKeys, storyToldBy, type ImportedKeys } from "./importedKeys";
import { keyStories, storyTerms, type KeyStory } from "./keyStories";

const hour = 3_600_000;
const day = 24 * hour;
const series = {
  id: streamOf("key.id"),
  owner: streamOf("key.owner"),
  story: streamOf("key.story"),
  age: streamOf("key.age"),
  moment: streamOf("key.moment"),
  expiry: streamOf("key.expiry"),
  overlap: streamOf("key.overlap"),
};

/** The bare facts of every generated key, by position. Times in milliseconds; NaN is never, Infinity no end. */
export interface KeySeeds {
  readonly count: number;
  readonly now: number;
  readonly ids: readonly string[];
  readonly account: Uint32Array;
  readonly story: Uint8Array;
  readonly createdAt: Float64Array;
  readonly expiresAt: Float64Array;
  /** Disabled, revoked or deleted. */
  readonly endedAt: Float64Array;
  readonly exposedAt: Float64Array;
  readonly rotatedAt: Float64Array;
  readonly overlapEndsAt: Float64Array;
}

export function storyOf(seeds: KeySeeds, key: number): KeyStory {
  return keyStories[seeds.story[key] ?? 0] ?? "steady";
}

function drawStory(seed: number, key: number): KeyStory {
  let rest = randomAt(seed, series.story, key) * 1000;
  for (const story of keyStories) {
    const { share } = storyTerms[story];
    if (rest < share) return story;
    rest -= share;
  }
  return "steady";
}

/** The keys of a purged account went with it; a story that needs an older account is not told of a young one. */
function chooseStory(seed: number, key: number, accounts: AccountSeeds, account: number): KeyStory {
  if (accounts.status[account] === "purged") return "deleted";
  const story = keyStories[key] ?? drawStory(seed, key);
  const ageDays = (accounts.now - (accounts.createdAt[account] ?? 0)) / day;
  return ageDays > storyTerms[story].minAgeDays + 1 ? story : "steady";
}

interface Facts {
  createdAt: number;
  expiresAt: number;
  endedAt: number;
  exposedAt: number;
  rotatedAt: number;
  overlapEndsAt: number;
}

/** Times of one key. Each story bends the few that it is about. */
function tell(seed: number, key: number, story: KeyStory, oldest: number, now: number): Facts {
  const draw = (name: keyof typeof series) => randomAt(seed, series[name], key);
  const minAge = storyTerms[story].minAgeDays * day;
  const createdAt = now - minAge - draw("age") ** 1.5 * Math.max(0, now - oldest - minAge);
  const hasExpiry = draw("expiry") < 0.3;
  const facts: Facts = {
    createdAt,
    expiresAt: hasExpiry ? now + (8 + draw("moment") * 340) * day : Infinity,
    endedAt: Infinity,
    exposedAt: Number.NaN,
    rotatedAt: Number.NaN,
    overlapEndsAt: Number.NaN,
  };
  bend(facts, story, draw, now);
  return facts;
}

function bend(facts: Facts, story: KeyStory, draw: (name: keyof typeof series) => number, now: number): void {
  const moment = draw("moment");
  if (story === "expiring") facts.expiresAt = now + hour + moment * 6.9 * day;
  if (story === "expired") facts.expiresAt = now - hour - moment * 60 * day;
  if (story === "disabled" || story === "revoked" || story === "deleted") {
    facts.endedAt = now - hour - moment * 40 * day;
  }
  if (story === "exposed") facts.exposedAt = now - 2 * hour - moment * 9 * day;
  if (story === "exposed_then_revoked") {
    facts.exposedAt = now - 3 * day - moment * 40 * day;
    facts.endedAt = facts.exposedAt + (1 + moment * 20) * hour;
  }
  if (story === "rotating") {
    const overlap = draw("overlap") < 0.5 ? day : 7 * day;
    facts.rotatedAt = now - (0.1 + moment * 0.8) * overlap;
    facts.overlapEndsAt = Math.min(facts.rotatedAt + overlap, facts.expiresAt);
  }
  if (story === "rotated") {
    facts.rotatedAt = facts.createdAt + (0.2 + moment * 0.6) * (now - 9 * day - facts.createdAt);
    facts.overlapEndsAt = facts.rotatedAt + (draw("overlap") < 0.5 ? hour : day);
  }
}

function emptyColumns(count: number) {
  return {
    account: new Uint32Array(count),
    story: new Uint8Array(count),
    createdAt: new Float64Array(count),
    expiresAt: new Float64Array(count),
    endedAt: new Float64Array(count),
    exposedAt: new Float64Array(count),
    rotatedAt: new Float64Array(count),
    overlapEndsAt: new Float64Array(count),
  };
}

/** The facts of the operator's own keys. */
function givenSeeds({ rows, accounts }: ImportedKeys, now: number): KeySeeds {
  const columns = { ...emptyColumns(rows.length), account: accounts };
  rows.forEach(({ row }, key) => {
    const time = (text: string | undefined, none: number) => (text === undefined ? none : Date.parse(text));
    columns.story[key] = keyStories.indexOf(storyToldBy(row, now));
    columns.createdAt[key] = Date.parse(row.createdAt);
    columns.expiresAt[key] = time(row.expiresAt, Infinity);
    columns.endedAt[key] = endOfKey(row);
    columns.exposedAt[key] = time(row.exposure?.exposedAt, Number.NaN);
    columns.rotatedAt[key] = time(row.rotation?.startedAt, Number.NaN);
    columns.overlapEndsAt[key] = time(row.rotation?.overlapEndsAt, Number.NaN);
  });
  return { count: rows.length, now, ids: rows.map(({ row }) => row.id), ...columns };
}

/** As many keys as the scale has; in proportion where the accounts are the operator's. */
function countFor(scale: Scale, accounts: number): number {
  const size = populationSize[scale];
  return Math.max(accounts, Math.round((size.keys * accounts) / size.accounts));
}

export const keySeeds: Area<KeySeeds> = {
  name: "key-seeds",
  build(platform) {
    const { seed, scale } = platform.options;
    const accounts = platform.use(accountSeeds);
    const given = platform.use(importedKeys);
    if (given !== undefined) return givenSeeds(given, accounts.now);
    const count = countFor(scale, accounts.count);
    const now = accounts.now;
    const columns = emptyColumns(count);
    const times = ["createdAt", "expiresAt", "endedAt", "exposedAt", "rotatedAt", "overlapEndsAt"] as const;
    for (let key = 0; key < count; key += 1) {
      // Every account has a key; the others go by a heavy tail.
      const account =
        key < accounts.count
          ? key
          : Math.floor(randomAt(seed, series.owner, key) ** 2 * (accounts.count - 1e-9));
      const story = chooseStory(seed, key, accounts, account);
      const oldest = accounts.createdAt[account] ?? now;
      const facts = tell(seed, key, story, oldest, now);
      if (accounts.status[account] === "purged") facts.endedAt = accounts.statusAt[account] ?? now;
      facts.createdAt = Math.max(oldest, Math.min(facts.createdAt, facts.endedAt - hour));
      columns.account[key] = account;
      columns.story[key] = keyStories.indexOf(story);
      for (const name of times) columns[name][key] = Math.floor(facts[name]);
    }
    const ids = Array.from({ length: count }, (_, key) => idAt("key", seed, series.id, key));
    return { count, now, ids, ...columns };
  },
};
