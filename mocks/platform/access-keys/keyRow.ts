import type { components } from "../../../openapi/platform.gen";
import type { KeyLife } from "../../../src/domain/access-keys/status";
import type { Versioned } from "../collection";

type Schemas = components["schemas"];

/** What the platform keeps of a secret: enough to show and to find it, never the secret. */
export interface Fingerprint {
  readonly prefix: string;
  readonly last4: string;
  readonly hashPrefix: string;
}

export interface StoredSecret {
  readonly id: string;
  readonly createdAt: string;
  /** Set on the old secret of a rotation, and on every secret that has ended. */
  readonly expiresAt?: string;
  readonly fingerprint: Fingerprint;
}

/** A key as it is stored. Use, health and what a cap has left are computed when it is served. */
export interface KeyRow extends Versioned, KeyLife {
  readonly accountId: string;
  /** Position among the generated keys; none for a key made at run time. */
  readonly place?: number;
  readonly name: string;
  readonly description: string;
  /** As of the last time that the clock was looked at: the collection sorts and filters by it. */
  readonly status: Schemas["AccessKeyStatus"];
  readonly createdAt: string;
  /** None when the account holder made it. */
  readonly createdBy?: Schemas["PersonRef"];
  readonly endedBy?: Schemas["PersonRef"];
  readonly endedReason?: string;
  /** Newest first. Ended ones stay, so that a leaked old secret is still recognised. */
  readonly secrets: readonly StoredSecret[];
  readonly rotation?: Schemas["Rotation"];
  readonly exposure?: Schemas["KeyExposure"];
  readonly scopes: readonly string[];
  readonly models: readonly string[];
  readonly ipAllow: readonly string[];
  readonly limits: Schemas["KeyLimitsInput"];
}

/** Secrets that work at `at`, newest first. */
export function livingSecrets(row: KeyRow, at: string): readonly StoredSecret[] {
  const isOver = row.status === "revoked" || row.status === "deleted" || row.status === "expired";
  return isOver
    ? []
    : row.secrets.filter((secret) => secret.expiresAt === undefined || secret.expiresAt > at);
}

/** The rotation whose overlap still runs. */
export function runningRotation(row: KeyRow, at: string): Schemas["Rotation"] | undefined {
  const { rotation } = row;
  return rotation !== undefined && rotation.overlapEndsAt > at && livingSecrets(row, at).length > 1
    ? rotation
    : undefined;
}
