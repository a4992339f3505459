import { hashPrefixOf } from "../../../src/domain/access-keys/hashPrefix";
import { keyStatusAt } from "../../../src/domain/access-keys/status";
import type { PublicParts } from "../../../src/domain/access-keys/secret";
import type { components } from "../../../openapi/platform.gen";
import { accountSeeds } from "../accounts/accountSeeds";
import { formatTime } from "../clock";
import type { Platform } from "../platform";
import { mockPersons } from "../staff/persons";
import { generatedCap } from "./generatedCap";
import { importedKeys, storedKey } from "./importedKeys";
import { keyTexts } from "./keyNames";
import type { Fingerprint, KeyRow, StoredSecret } from "./keyRow";
import { keySeeds, storyOf, type KeySeeds } from "./keySeeds";
import type { KeyStory } from "./keyStories";
import { keyNetworks, keyRates, keyScopes, restrictedModels } from "./keyTerms";
import { seedPublicParts, seedSecretCount, seedSecretId, seedSecretText } from "./seedSecrets";

type PersonRef = components["schemas"]["PersonRef"];

const endings: Readonly<
  Partial<Record<KeyStory, keyof Pick<KeyRow, "disabledAt" | "revokedAt" | "deletedAt">>>
> = {
  disabled: "disabledAt",
  revoked: "revokedAt",
  deleted: "deletedAt",
  exposed_then_revoked: "revokedAt",
};
const reasons: Readonly<Partial<Record<KeyStory, string>>> = {
  disabled: "Owner asked us to pause it during the migration",
  revoked: "Employee left the customer's company",
  deleted: "Customer cleaned up old keys",
  exposed_then_revoked: "Found in a public repository",
};

/** Drawn from the seed when somebody looks: at 100,000 keys nobody looks at most of them. */
class SeedFingerprint implements Fingerprint {
  readonly #seed: number;
  readonly #typePrefix: string;
  readonly #key: number;
  readonly #order: number;
  #parts: PublicParts | undefined;
  #hashPrefix: string | undefined;

  constructor(seed: number, typePrefix: string, key: number, order: number) {
    this.#seed = seed;
    this.#typePrefix = typePrefix;
    this.#key = key;
    this.#order = order;
  }

  get prefix(): string {
    return this.#publicParts().prefix;
  }

  get last4(): string {
    return this.#publicParts().last4;
  }

  get hashPrefix(): string {
    this.#hashPrefix ??= hashPrefixOf(seedSecretText(this.#seed, this.#typePrefix, this.#key, this.#order));
    return this.#hashPrefix;
  }

  #publicParts(): PublicParts {
    this.#parts ??= seedPublicParts(this.#seed, this.#typePrefix, this.#key, this.#order);
    return this.#parts;
  }
}

function personWith(role: string): PersonRef {
  const person = mockPersons.find((each) => each.role === role);
  if (person === undefined) throw new Error(`Nobody has the role ${role}`);
  return { id: person.staffId, name: person.name };
}

/** The rows of all generated keys, as they were stored until now. */
export function generateKeys(platform: Platform): KeyRow[] {
  const given = platform.use(importedKeys);
  if (given !== undefined)
    return given.rows.map(({ row }, key) => storedKey(row, platform.options.seed, key));
  const seeds = platform.use(keySeeds);
  const accounts = platform.use(accountSeeds);
  const security = personWith("security");
  return Array.from({ length: seeds.count }, (_, key) => {
    const accountId = accounts.ids[seeds.account[key] ?? 0] ?? "";
    return generateKey(platform, seeds, key, accountId, security);
  });
}

function generateKey(
  platform: Platform,
  seeds: KeySeeds,
  key: number,
  accountId: string,
  security: PersonRef,
): KeyRow {
  const { seed } = platform.options;
  const story = storyOf(seeds, key);
  const expiresAt = timeAt(seeds.expiresAt, key);
  const ending = endings[story];
  const endedAt = timeAt(seeds.endedAt, key);
  const life = {
    ...(expiresAt !== undefined && { expiresAt }),
    ...(ending !== undefined && endedAt !== undefined && { [ending]: endedAt }),
  };
  const reason = reasons[story];
  const spend = generatedCap(platform, key, story);
  return {
    id: seeds.ids[key] ?? "",
    version: "1",
    accountId,
    place: key,
    ...keyTexts(seed, key),
    status: keyStatusAt(life, seeds.now),
    createdAt: formatTime(seeds.createdAt[key] ?? seeds.now),
    ...life,
    ...(ending !== undefined && { endedBy: security }),
    ...(ending !== undefined && reason !== undefined && { endedReason: reason }),
    secrets: secretsOf(platform, seeds, key),
    ...rotationOf(seeds, seed, key, security),
    ...exposureOf(seeds, seed, key, security),
    scopes: keyScopes(platform, key),
    models: restrictedModels(platform, key),
    // Some stories need a limit to run into.
    ipAllow: story === "refused" ? ["203.0.113.24/29"] : keyNetworks(platform, key),
    limits: {
      ...keyRates(platform, key),
      ...(story === "rate_limited" && { requestsPerMinute: 20 }),
      ...(spend !== undefined && { spend }),
    },
  };
}

/** A generated time, or none where the seed says never. */
function timeAt(times: Float64Array, key: number): string | undefined {
  const time = times[key];
  return time === undefined || !Number.isFinite(time) ? undefined : formatTime(time);
}

function secretsOf({ options, profile }: Platform, seeds: KeySeeds, key: number): StoredSecret[] {
  const count = seedSecretCount(seeds, key);
  const rotatedAt = timeAt(seeds.rotatedAt, key);
  const overlapEndsAt = timeAt(seeds.overlapEndsAt, key);
  return Array.from({ length: count }, (_, place) => {
    const order = count - 1 - place;
    const createdAt = order === 0 ? timeAt(seeds.createdAt, key) : rotatedAt;
    return {
      id: seedSecretId(options.seed, key, order),
      createdAt: createdAt ?? formatTime(seeds.now),
      ...(order < count - 1 && overlapEndsAt !== undefined && { expiresAt: overlapEndsAt }),
      fingerprint: new SeedFingerprint(options.seed, profile.keys.typePrefix, key, order),
    };
  });
}

function rotationOf(
  seeds: KeySeeds,
  seed: number,
  key: number,
  startedBy: PersonRef,
): Pick<KeyRow, "rotation"> {
  const startedAt = timeAt(seeds.rotatedAt, key);
  const overlapEndsAt = timeAt(seeds.overlapEndsAt, key);
  if (startedAt === undefined || overlapEndsAt === undefined) return {};
  const lengthMs = (seeds.overlapEndsAt[key] ?? 0) - (seeds.rotatedAt[key] ?? 0);
  return {
    rotation: {
      oldSecretId: seedSecretId(seed, key, 0),
      newSecretId: seedSecretId(seed, key, 1),
      startedAt,
      startedBy,
      overlap: overlapOf(lengthMs),
      overlapEndsAt,
    },
  };
}

function overlapOf(lengthMs: number): "PT1H" | "PT24H" | "P7D" {
  if (lengthMs <= 3_600_001) return "PT1H";
  return lengthMs <= 86_400_001 ? "PT24H" : "P7D";
}

function exposureOf(
  seeds: KeySeeds,
  seed: number,
  key: number,
  reportedBy: PersonRef,
): Pick<KeyRow, "exposure"> {
  const exposedAt = timeAt(seeds.exposedAt, key);
  if (exposedAt === undefined) return {};
  const reportedAt = formatTime(Math.min(seeds.now, (seeds.exposedAt[key] ?? 0) + 5_400_000));
  return {
    exposure: {
      exposedAt,
      where: `https://github.example/acme/app-${key}/commit/3f2c1a9`,
      reportedAt,
      reportedBy,
      reason: "Reported by a secret scanner",
      secretId: seedSecretId(seed, key, 0),
    },
  };
}
