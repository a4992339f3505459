import type { components } from "../../../openapi/platform.gen";
import { accounts } from "../accounts/accounts";
import { maskEmail } from "../accounts/masking";
import type { Caller } from "../caller";
import { formatTime } from "../clock";
import { communications } from "../communications/communications";
import { invalidField, stateConflict } from "../problem";
import type { AccessKeys } from "./keyArea";
import { actOnKey, requireKeyAction } from "./actOnKey";
import { keyEvent } from "./keyEvents";
import type { KeyRow } from "./keyRow";

type Schemas = components["schemas"];

/** Records a leak. The key stays as it is: whether to rotate or to revoke is for the person to decide. */
export function reportExposure(
  keys: AccessKeys,
  caller: Caller,
  id: string,
  report: Schemas["ReportExposureRequest"],
): KeyRow {
  const { exposedAt, where, secretId, reason } = report;
  if (exposedAt > keys.platform.clock.iso()) {
    throw invalidField("/exposedAt", "in_the_future", "A leak lies in the past.");
  }
  const reportedBy = { id: caller.actor.id, name: caller.actor.name };
  return actOnKey(keys, { caller, id, action: "report_exposure", reason }, (row, at) => {
    if (secretId !== undefined && !row.secrets.some((secret) => secret.id === secretId)) {
      throw invalidField("/secretId", "not_found", "The key has no such secret.");
    }
    const named = secretId === undefined ? {} : { secretId };
    return { ...row, exposure: { exposedAt, where, reportedAt: at, reportedBy, reason, ...named } };
  });
}

/** Sends the owner a message. Nothing of a key changes, except that a reported leak is known to be told. */
export function notifyOwner(
  keys: AccessKeys,
  caller: Caller,
  id: string,
  { template, note }: Schemas["NotifyOwnerRequest"],
): Schemas["Notification"] {
  const { platform, rows } = keys;
  return platform.transact(caller, (tx) => {
    const row = tx.get(rows, id);
    const sentAt = formatTime(tx.at);
    requireKeyAction(row, "notify_owner", sentAt);
    const account = tx.get(platform.use(accounts).rows, row.accountId);
    if (account.status === "purged") {
      throw stateConflict("The owner's account is purged: there is no address any more.", "purged", [
        "active",
      ]);
    }
    if (template === "key_exposed" && row.exposure === undefined) {
      throw invalidField("/template", "no_exposure", "No leak of this key is on record: report it first.");
    }
    const exposure = row.exposure && { ...row.exposure, ownerNotifiedAt: sentAt };
    const after =
      template === "key_exposed" && exposure !== undefined
        ? tx.update(rows, id, (before) => ({ ...before, exposure }))
        : row;
    const { actor } = caller;
    const notification = {
      id: platform.random.id("com"),
      template,
      sentAt,
      recipient: maskEmail(account.email),
    };
    tx.insert(platform.use(communications), {
      id: notification.id,
      accountId: row.accountId,
      at: sentAt,
      direction: "outgoing",
      channel: "email",
      kind: "security",
      template,
      status: "sent",
      sentBy: { id: actor.id, name: actor.name },
      keyId: id,
      version: "1",
    });
    tx.audit(keyEvent("notify_owner", row, after, note, { template, notification: notification.id }));
    return notification;
  });
}
