import { keyStatusAt } from "../../../src/domain/access-keys/status";
import type { components } from "../../../openapi/platform.gen";
import type { Caller } from "../caller";
import type { Transaction } from "../transaction";
import type { AccessKeys } from "./keyArea";
import { actOnKeyIn, type KeyActing } from "./actOnKey";
import type { KeyRow, StoredSecret } from "./keyRow";

type PersonRef = components["schemas"]["PersonRef"];
export type EndingAction = "disable" | "enable" | "revoke" | "delete";

interface Ending {
  readonly by: PersonRef;
  readonly reason: string | undefined;
  readonly at: string;
}

function endedBy({ by, reason }: Ending): Pick<KeyRow, "endedBy" | "endedReason"> {
  return { endedBy: by, ...(reason !== undefined && { endedReason: reason }) };
}

/** Every secret stops now, unless it has stopped before. */
function stopped(secrets: readonly StoredSecret[], at: string): StoredSecret[] {
  return secrets.map((secret) =>
    secret.expiresAt !== undefined && secret.expiresAt <= at ? secret : { ...secret, expiresAt: at },
  );
}

function withoutEnding(row: KeyRow): KeyRow {
  const { endedBy: _by, endedReason: _reason, ...rest } = row;
  return rest;
}

const endings: Readonly<Record<EndingAction, (row: KeyRow, ending: Ending) => KeyRow>> = {
  disable: (row, ending) => ({
    ...withoutEnding(row),
    ...endedBy(ending),
    status: "disabled",
    disabledAt: ending.at,
  }),
  enable(row, { at }) {
    const { disabledAt: _off, ...rest } = withoutEnding(row);
    return { ...rest, status: keyStatusAt(rest, Date.parse(at)) };
  },
  revoke(row, ending) {
    const { rotation: _over, ...rest } = withoutEnding(row);
    const { at } = ending;
    return {
      ...rest,
      ...endedBy(ending),
      status: "revoked",
      revokedAt: at,
      secrets: stopped(row.secrets, at),
    };
  },
  // The tombstone keeps id, name and what is public of the secrets, so that spend and later finds can be attributed.
  delete(row, ending) {
    const { rotation: _over, ...rest } = withoutEnding(row);
    const { at } = ending;
    return {
      ...rest,
      ...endedBy(ending),
      status: "deleted",
      deletedAt: at,
      secrets: stopped(row.secrets, at),
      ipAllow: [],
      limits: {},
    };
  },
};

type Options = Pick<KeyActing, "reason" | "check">;

/** Disables, enables, revokes or deletes a key within a transaction. */
export function endKeyIn(
  tx: Transaction,
  keys: AccessKeys,
  id: string,
  action: EndingAction,
  options: Options = {},
): KeyRow {
  const { actor } = tx.caller;
  const by = { id: actor.id, name: actor.name };
  return actOnKeyIn(tx, keys, { id, action, ...options }, (row, at) =>
    endings[action](row, { by, reason: options.reason, at }),
  );
}

/** The same in a transaction of its own. */
export function endKey(
  keys: AccessKeys,
  caller: Caller,
  id: string,
  action: EndingAction,
  options: Options = {},
): KeyRow {
  return keys.platform.transact(caller, (tx) => endKeyIn(tx, keys, id, action, options));
}
