import type { components } from "../../../openapi/platform.gen";
import { keyStatusAt } from "../../../src/domain/access-keys/status";
import { accounts } from "../accounts/accounts";
import type { Caller } from "../caller";
import { formatTime } from "../clock";
import { invalidField, stateConflict } from "../problem";
import type { AccessKeys } from "./keyArea";
import { actOnKey } from "./actOnKey";
import { keyEvent } from "./keyEvents";
import { checkKeyInput } from "./keyInput";
import type { KeyRow } from "./keyRow";
import { makeSecret } from "./makeSecret";
import type { KeyWithSecret } from "./rotateKey";

type Schemas = components["schemas"];

/** Accounts whose keys may be made: one that is on its way out gets none. */
const livingAccounts = ["active", "restricted"];

export function createKey(
  keys: AccessKeys,
  caller: Caller,
  input: Schemas["AccessKeyCreate"],
): KeyWithSecret {
  const { platform, rows } = keys;
  checkKeyInput(platform, input);
  const account = platform.use(accounts).rows.get(input.accountId);
  if (account === undefined) throw invalidField("/accountId", "not_found", "There is no such account.");
  if (!livingAccounts.includes(account.status)) {
    throw stateConflict(`The account is ${account.status}.`, account.status, livingAccounts);
  }
  const made = makeSecret(platform, platform.clock.iso());
  const row = platform.transact(caller, (tx) => {
    const createdAt = formatTime(tx.at);
    const { expiresAt } = input;
    const fresh: KeyRow = {
      id: platform.random.id("key"),
      version: "1",
      accountId: input.accountId,
      name: input.name,
      description: input.description ?? "",
      status: keyStatusAt({ expiresAt }, tx.at),
      createdAt,
      createdBy: { id: caller.actor.id, name: caller.actor.name },
      ...(expiresAt !== undefined && { expiresAt }),
      secrets: [made.stored],
      scopes: input.scopes ?? [],
      models: input.models ?? [],
      ipAllow: input.ipAllow ?? [],
      limits: input.limits ?? {},
    };
    tx.audit(keyEvent("create", {}, fresh, input.reason));
    return tx.insert(rows, fresh);
  });
  keys.secrets.add({ keyId: row.id, secretId: made.stored.id }, made.stored.fingerprint);
  keys.clock.watch(row);
  return { row, secretId: made.stored.id, secret: made.text };
}

/** Replaces the whole editable part. An earlier expiry also cuts the overlap of a running rotation. */
export function updateKey(
  keys: AccessKeys,
  caller: Caller,
  id: string,
  input: Schemas["AccessKeyUpdate"],
  check: (row: KeyRow) => void,
): KeyRow {
  const { reason, expiresAt, ...editable } = input;
  const acting = { caller, id, action: "edit", event: "update", reason } as const;
  const row = actOnKey(keys, { ...acting, check }, (before, at) => {
    checkKeyInput(keys.platform, input, before.expiresAt);
    const { expiresAt: _before, ...rest } = before;
    const next = { ...rest, ...editable, ...(expiresAt !== undefined && { expiresAt }) };
    return { ...cutOverlap(next), status: keyStatusAt(next, Date.parse(at)) };
  });
  keys.clock.watch(row);
  return row;
}

function cutOverlap(row: KeyRow): KeyRow {
  const { rotation, expiresAt } = row;
  if (rotation === undefined || expiresAt === undefined || expiresAt >= rotation.overlapEndsAt) return row;
  const secrets = row.secrets.map((secret) =>
    secret.id === rotation.oldSecretId ? { ...secret, expiresAt } : secret,
  );
  return { ...row, secrets, rotation: { ...rotation, overlapEndsAt: expiresAt } };
}
