import type { components } from "../../../openapi/platform.gen";
import { accountSeeds } from "../accounts/accountSeeds";
import type { ReadRow } from "../import/readRows";
import { importing } from "../import/importing";
import type { Area, Platform } from "../platform";
import { idAt, streamOf } from "../random";
import type { Fingerprint, KeyRow, StoredSecret } from "./keyRow";
import type { KeyStory } from "./keyStories";

type AccessKey = components["schemas"]["AccessKey"];

const day = 86_400_000;
const endedSecrets = streamOf("key.imported-secret");
/** Status, and the time that a key in it must tell. */
const endings = { disabled: "disabledAt", revoked: "revokedAt", deleted: "deletedAt" } as const;

export interface ImportedKeys {
  readonly rows: readonly ReadRow<AccessKey>[];
  /** Position of each key's account. */
  readonly accounts: Uint32Array;
}

function problemOf({ profile, clock }: Platform, row: AccessKey): string | undefined {
  const { createdAt, status, limits, exposure, secrets } = row;
  if (Date.parse(createdAt) > clock.now()) return `createdAt: ${createdAt} is still to come`;
  const ending = status in endings ? endings[status as keyof typeof endings] : undefined;
  if (ending !== undefined && row[ending] === undefined) return `${ending}: it is missing on a ${status} key`;
  if (status === "expired" && row.expiresAt === undefined)
    return "expiresAt: it is missing on an expired key";
  if (limits.spend !== undefined && limits.spend.amount.currency !== profile.policy.currency)
    return `limits/spend: the platform's currency is ${profile.policy.currency}, not ${limits.spend.amount.currency}`;
  if (exposure?.secretId !== undefined && secrets.length > 0 && exposure.exposedAt < createdAt)
    return "exposure: the key was exposed before it was made";
  return undefined;
}

/** The operator's own keys, in the order of the file; undefined when there are none. */
export const importedKeys: Area<ImportedKeys | undefined> = {
  name: "imported-keys",
  build(platform) {
    const { ids } = platform.use(accountSeeds);
    const places = new Map(ids.map((id, place) => [id, place]));
    const rows = platform.use(importing).collect("access-keys", (row) => {
      if (!places.has(row.accountId))
        return `accountId: there is no account ${row.accountId} on this platform`;
      return problemOf(platform, row);
    });
    if (rows === undefined) return undefined;
    return { rows, accounts: Uint32Array.from(rows, ({ row }) => places.get(row.accountId) ?? 0) };
  },
};

/** What the generator has to know of a key that it did not make: whether it may be used, and was. */
export function storyToldBy({ status, lastUsed, createdAt }: AccessKey, now: number): KeyStory {
  if (status === "disabled" || status === "revoked" || status === "deleted" || status === "expired")
    return status;
  if (lastUsed !== undefined && now - Date.parse(lastUsed.at) > 90 * day) return "stale";
  const isUsed = lastUsed !== undefined || now - Date.parse(createdAt) < 7 * day;
  return isUsed ? "steady" : "never_used";
}

/** Disabled, revoked or deleted; Infinity while the key lives. */
export function endOfKey({ disabledAt, revokedAt, deletedAt, status }: AccessKey): number {
  const ended = deletedAt ?? revokedAt ?? (status === "disabled" ? disabledAt : undefined);
  return ended === undefined ? Infinity : Date.parse(ended);
}

/** A file says the public parts of a secret and never its hash, so a pasted secret is found by these parts alone. */
function fingerprintOf({ prefix, last4 }: Pick<AccessKey, "prefix" | "last4">): Fingerprint {
  return { prefix, last4, hashPrefix: "" };
}

/** Secrets newest first. Of a key whose secrets have all ended, one stays by which it is still recognised. */
export function storedSecrets(row: AccessKey, seed: number, key: number): StoredSecret[] {
  if (row.secrets.length > 0)
    return row.secrets
      .map(({ id, createdAt, expiresAt, ...parts }) => ({
        id,
        createdAt,
        ...(expiresAt !== undefined && { expiresAt }),
        fingerprint: fingerprintOf(parts),
      }))
      .toSorted((left, right) => (left.createdAt < right.createdAt ? 1 : -1));
  const id = row.exposure?.secretId ?? idAt("sec", seed, endedSecrets, key);
  const expiresAt = row.deletedAt ?? row.revokedAt ?? row.expiresAt ?? row.createdAt;
  return [{ id, createdAt: row.createdAt, expiresAt, fingerprint: fingerprintOf(row) }];
}

const kept = [
  "expiresAt",
  "disabledAt",
  "revokedAt",
  "deletedAt",
  "endedBy",
  "endedReason",
  "rotation",
  "exposure",
  "createdBy",
] as const;

/** The key as it is stored. What the platform works out (health, use, what a cap has left) is not kept. */
export function storedKey(row: AccessKey, seed: number, place: number): KeyRow {
  const { spend, ...rates } = row.limits;
  return {
    ...(Object.fromEntries(
      kept.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])),
    ) as Pick<KeyRow, (typeof kept)[number]>),
    id: row.id,
    version: row.version ?? "1",
    accountId: row.accountId,
    place,
    name: row.name,
    description: row.description,
    status: row.status,
    createdAt: row.createdAt,
    secrets: storedSecrets(row, seed, place),
    scopes: row.scopes,
    models: row.models,
    ipAllow: row.ipAllow,
    limits: {
      ...rates,
      ...(spend !== undefined && {
        spend: { amount: spend.amount, period: spend.period, timeZone: spend.timeZone, action: spend.action },
      }),
    },
  };
}
