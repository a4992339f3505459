import { overlapEnd, type OverlapChoice } from "../../../src/domain/access-keys/overlap";
import type { Caller } from "../caller";
import { notFound } from "../problem";
import type { AccessKeys } from "./keyArea";
import { actOnKey } from "./actOnKey";
import type { KeyRow, StoredSecret } from "./keyRow";
import { makeSecret } from "./makeSecret";

export interface KeyWithSecret {
  readonly row: KeyRow;
  readonly secretId: string;
  readonly secret: string;
}

function withoutRotation(row: KeyRow): KeyRow {
  const { rotation: _ended, ...rest } = row;
  return rest;
}

function endAt(secrets: readonly StoredSecret[], id: string | undefined, expiresAt: string): StoredSecret[] {
  return secrets.map((secret) => (secret.id === id ? { ...secret, expiresAt } : secret));
}

/** Makes a new secret beside the old one, which ends after the overlap and never past the key's expiry. */
export function rotateKey(
  keys: AccessKeys,
  caller: Caller,
  id: string,
  overlap: OverlapChoice,
  reason?: string,
): KeyWithSecret {
  const made = makeSecret(keys.platform, keys.platform.clock.iso());
  const startedBy = { id: caller.actor.id, name: caller.actor.name };
  const row = actOnKey(
    keys,
    { caller, id, action: "rotate", reason, metadata: { overlap } },
    (before, at) => {
      const old = before.secrets[0];
      const overlapEndsAt = overlapEnd(overlap, at, before.expiresAt);
      const secrets = [made.stored, ...endAt(before.secrets, old?.id, overlapEndsAt)];
      const next = { ...withoutRotation(before), secrets };
      if (overlap === "none" || old === undefined) return next;
      const oldSecretId = old.id;
      const newSecretId = made.stored.id;
      return {
        ...next,
        rotation: { oldSecretId, newSecretId, startedAt: at, startedBy, overlap, overlapEndsAt },
      };
    },
  );
  keys.secrets.add({ keyId: id, secretId: made.stored.id }, made.stored.fingerprint);
  keys.clock.watch(row);
  return { row, secretId: made.stored.id, secret: made.text };
}

/** The old secret lives so long from now, never past the key's expiry. */
export function extendOverlap(
  keys: AccessKeys,
  caller: Caller,
  id: string,
  by: Exclude<OverlapChoice, "none">,
  reason?: string,
): KeyRow {
  const acting = { caller, id, action: "extend_overlap", reason, metadata: { by } } as const;
  const row = actOnKey(keys, acting, (before, at) => {
    const { rotation } = before;
    if (rotation === undefined) throw notFound("running rotation");
    const overlapEndsAt = overlapEnd(by, at, before.expiresAt);
    const secrets = endAt(before.secrets, rotation.oldSecretId, overlapEndsAt);
    return { ...before, secrets, rotation: { ...rotation, overlapEndsAt } };
  });
  keys.clock.watch(row);
  return row;
}

/** The old secret stops at once. */
export function endOverlap(keys: AccessKeys, caller: Caller, id: string, reason?: string): KeyRow {
  return actOnKey(keys, { caller, id, action: "end_overlap", reason }, (before, at) => ({
    ...withoutRotation(before),
    secrets: endAt(before.secrets, before.rotation?.oldSecretId, at),
  }));
}

/** The new secret stops at once and the old one is the only one again, as if nothing had been rotated. */
export function undoRotation(keys: AccessKeys, caller: Caller, id: string, reason?: string): KeyRow {
  return actOnKey(keys, { caller, id, action: "undo_rotation", reason }, (before, at) => {
    const { rotation } = before;
    const old = before.secrets.find((secret) => secret.id === rotation?.oldSecretId);
    if (rotation === undefined || old === undefined) throw notFound("running rotation");
    const { expiresAt: _endsAt, ...revived } = old;
    const others = before.secrets.filter((secret) => secret.id !== old.id);
    return {
      ...withoutRotation(before),
      secrets: [revived, ...endAt(others, rotation.newSecretId, at)],
    };
  });
}
