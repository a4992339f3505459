import type { components } from "../../../openapi/platform.gen";
import type { Platform } from "../platform";
import { sparkOfNoUse } from "./keyFigures";
import { livingSecrets, runningRotation, type KeyRow, type StoredSecret } from "./keyRow";
import type { KeyState } from "./keyState";

type Schemas = components["schemas"];

/** A key as the contract has it: the row, its figures, and what they mean now. */
export function presentKey(platform: Platform, state: KeyState, row: KeyRow): Schemas["AccessKey"] {
  const now = platform.clock.iso();
  const [newest] = row.secrets;
  const rotation = runningRotation(row, now);
  const { exposure, place } = row;
  const lastUsed = place === undefined ? undefined : state.figures.lastUse(place);
  return {
    id: row.id,
    accountId: row.accountId,
    name: row.name,
    description: row.description,
    prefix: newest?.fingerprint.prefix ?? "",
    last4: newest?.fingerprint.last4 ?? "",
    status: row.status,
    createdAt: row.createdAt,
    createdBy: row.createdBy ?? { id: row.accountId, name: "Account holder" },
    ...endOf(row),
    ...(lastUsed !== undefined && { lastUsed }),
    secrets: livingSecrets(row, now).map((secret) => presentSecret(state, row, secret)),
    ...(rotation !== undefined && { rotation }),
    ...(exposure !== undefined && { exposure }),
    scopes: [...row.scopes],
    models: [...row.models],
    ipAllow: [...row.ipAllow],
    limits: limitsOf(state, row),
    health: [...state.healthOf(row)],
    ...figuresOf(platform, state, place),
    storage: platform.profile.keys.storage,
    version: row.version,
  };
}

function endOf(row: KeyRow): Partial<Schemas["AccessKey"]> {
  const { expiresAt, disabledAt, revokedAt, deletedAt, endedBy, endedReason } = row;
  return {
    ...(expiresAt !== undefined && { expiresAt }),
    ...(disabledAt !== undefined && { disabledAt }),
    ...(revokedAt !== undefined && { revokedAt }),
    ...(deletedAt !== undefined && { deletedAt }),
    ...(endedBy !== undefined && { endedBy }),
    ...(endedReason !== undefined && { endedReason }),
  };
}

/** Position among the key's secrets in order of creation: how the request logs number them. */
export function secretOrder(row: KeyRow, secret: StoredSecret): number {
  return row.secrets.filter((each) => each.createdAt < secret.createdAt).length;
}

export function presentSecret(state: KeyState, row: KeyRow, secret: StoredSecret): Schemas["KeySecret"] {
  const { prefix, last4 } = secret.fingerprint;
  const use =
    row.place === undefined
      ? { requests24h: 0 }
      : state.figures.secretUse(row.place, secretOrder(row, secret));
  return {
    id: secret.id,
    prefix,
    last4,
    createdAt: secret.createdAt,
    ...(secret.expiresAt !== undefined && { expiresAt: secret.expiresAt }),
    ...use,
  };
}

function limitsOf(state: KeyState, row: KeyRow): Schemas["KeyLimits"] {
  const { spend: _input, ...rates } = row.limits;
  const cap = state.capOf(row);
  return { ...rates, ...(cap !== undefined && { spend: cap }) };
}

type Figures = Pick<Schemas["AccessKey"], "refused24h" | "rateLimited24h" | "spark" | "usage">;

function figuresOf({ profile }: Platform, { figures }: KeyState, place: number | undefined): Figures {
  const tallies = figures.all();
  if (place === undefined) {
    const none = {
      requests: 0,
      inputTokens: 0,
      cachedTokens: 0,
      outputTokens: 0,
      cost: { amount: "0", currency: profile.policy.currency },
    };
    return {
      refused24h: 0,
      rateLimited24h: 0,
      spark: [...sparkOfNoUse],
      usage: { today: none, month: none, total: none },
    };
  }
  return {
    refused24h: tallies.refused24h[place] ?? 0,
    rateLimited24h: tallies.rateLimited24h[place] ?? 0,
    spark: [...tallies.sparkOf(place)],
    usage: {
      today: figures.usage(tallies.today, place),
      month: figures.usage(tallies.month, place),
      total: figures.usage(tallies.total, place),
    },
  };
}
