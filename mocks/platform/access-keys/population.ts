import { accountSeeds } from "../accounts/accountSeeds";
import type { Area } from "../platform";
import type { Population, SecretSpan, TrafficStory } from "../streams/population";
import { importedKeys, storedSecrets, type ImportedKeys } from "./importedKeys";
import { keySeeds, storyOf, type KeySeeds } from "./keySeeds";
import type { KeyStory } from "./keyStories";
import { restrictedModels } from "./keyTerms";
import { seedSecretId } from "./seedSecrets";

/** What may change of a population once it is generated. */
export interface LivingPopulation extends Population {
  /** A secret that is known from the logs alone: a file of keys lists those that still work. Answers its place. */
  learnSecret(key: number, secretId: string): number | undefined;
  /** From now on the streams show the account by this pseudonym. */
  forget(accountId: string, pseudonym: string): void;
}

/** The generated accounts and keys as the streams know them. */
export const population: Area<LivingPopulation> = {
  name: "population",
  build(platform) {
    const { seed } = platform.options;
    const accounts = platform.use(accountSeeds);
    const keys = platform.use(keySeeds);
    const given = platform.use(importedKeys);
    const givenSecrets = given === undefined ? undefined : new GivenSecrets(given, seed);
    const accountPlaces = placesOf(accounts.ids);
    const keyPlaces = placesOf(keys.ids);
    const pseudonyms = new Map(accounts.pseudonyms);
    const pseudonymPlaces = new Map([...pseudonyms].map(([place, name]) => [name, place]));
    return {
      accountCount: accounts.count,
      keyCount: keys.count,
      accountId: (account) => at(accounts.ids, account),
      accountIndex: (id) => accountPlaces.get(id),
      accountCreatedAt: (account) => accounts.createdAt[account] ?? accounts.now,
      pseudonymOf: (account) => pseudonyms.get(account),
      accountOfPseudonym: (pseudonym) => pseudonymPlaces.get(pseudonym),
      forget(accountId, pseudonym) {
        const place = accountPlaces.get(accountId);
        if (place === undefined) return;
        pseudonyms.set(place, pseudonym);
        pseudonymPlaces.set(pseudonym, place);
      },
      keyId: (key) => at(keys.ids, key),
      keyIndex: (id) => keyPlaces.get(id),
      accountOf: (key) => keys.account[key] ?? 0,
      keyActiveFrom: (key) => keys.createdAt[key] ?? Infinity,
      keyActiveUntil: (key) => Math.min(keys.expiresAt[key] ?? 0, keys.endedAt[key] ?? 0),
      keyActivity: (key) => activityOf(keys, key),
      storyOf: (key) => (given === undefined ? trafficStories[storyOf(keys, key)] : undefined),
      modelsOf: (key) => given?.rows[key]?.row.models ?? restrictedModels(platform, key),
      secretsOf: (key) => givenSecrets?.of(key) ?? spansOf(keys, seed, key),
      learnSecret: (key, secretId) => givenSecrets?.learn(key, secretId),
      exposedAt: (key) => {
        const exposedAt = keys.exposedAt[key];
        return exposedAt === undefined || Number.isNaN(exposedAt) ? undefined : exposedAt;
      },
    };
  },
};

const trafficStories: Readonly<Partial<Record<KeyStory, TrafficStory>>> = {
  refused: "refused",
  rate_limited: "rate_limited",
  runaway: "runaway",
  night_batch: "night_batch",
  cap_reached: "capped",
};

/** Secrets of the operator's own keys: those of the file, oldest first, then the ended ones that logs speak of. */
class GivenSecrets {
  readonly #keys: ImportedKeys;
  readonly #seed: number;
  readonly #spans: SecretSpan[][] = [];

  constructor(keys: ImportedKeys, seed: number) {
    this.#keys = keys;
    this.#seed = seed;
  }

  of(key: number): SecretSpan[] {
    return (this.#spans[key] ??= this.#read(key));
  }

  learn(key: number, id: string): number {
    const from = Date.parse(this.#keys.rows[key]?.row.createdAt ?? "");
    return this.of(key).push({ id, from, until: from }) - 1;
  }

  #read(key: number): SecretSpan[] {
    const row = this.#keys.rows[key]?.row;
    if (row === undefined) return [];
    return storedSecrets(row, this.#seed, key)
      .toReversed()
      .map(({ id, createdAt, expiresAt }) => ({
        id,
        from: Date.parse(createdAt),
        until: expiresAt === undefined ? Infinity : Date.parse(expiresAt),
      }));
  }
}

function activityOf(keys: KeySeeds, key: number): "regular" | "never" | "stale" {
  const story = storyOf(keys, key);
  if (story === "never_used") return "never";
  return story === "stale" ? "stale" : "regular";
}

function spansOf(keys: KeySeeds, seed: number, key: number): SecretSpan[] {
  const from = keys.createdAt[key] ?? 0;
  const rotatedAt = keys.rotatedAt[key] ?? Number.NaN;
  const first = { id: seedSecretId(seed, key, 0), from, until: Infinity };
  if (Number.isNaN(rotatedAt)) return [first];
  return [
    { ...first, until: keys.overlapEndsAt[key] ?? rotatedAt },
    { id: seedSecretId(seed, key, 1), from: rotatedAt, until: Infinity },
  ];
}

function placesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, place) => [id, place]));
}

function at(ids: readonly string[], place: number): string {
  const id = ids[place];
  if (id === undefined) throw new RangeError(`Nothing was generated at ${place}`);
  return id;
}
