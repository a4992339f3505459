import { accountEvent } from "../accounts/accountEvents";
import type { AccountRow } from "../accounts/accountRow";
import { accounts } from "../accounts/accounts";
import type { Transaction } from "../transaction";
import type { PrivacyRequests } from "./requestArea";
import type { RequestRow } from "./requestRow";

/** Changes the account that a request is about, with an event of its own; nothing where there is none. */
export function changeAffectedAccount(
  tx: Transaction,
  { platform }: PrivacyRequests,
  request: RequestRow,
  action: string,
  change: (account: AccountRow) => AccountRow,
  reason?: string,
): void {
  const { rows } = platform.use(accounts);
  if (request.accountId === undefined || rows.get(request.accountId) === undefined) return;
  const before = tx.get(rows, request.accountId);
  const after = tx.update(rows, before.id, change);
  tx.audit(accountEvent(action, before, after, reason, { privacyRequest: request.id }));
}

/** Takes back the state that a request has put on its account. */
export function freeAccount(
  tx: Transaction,
  area: PrivacyRequests,
  request: RequestRow,
  from: "deletion_scheduled" | "restricted",
  reason: string,
): void {
  const { rows } = area.platform.use(accounts);
  const account = request.accountId === undefined ? undefined : rows.get(request.accountId);
  if (account?.status !== from) return;
  changeAffectedAccount(
    tx,
    area,
    request,
    "release",
    ({ deletionScheduledAt: _at, restriction: _restriction, ...row }) => ({ ...row, status: "active" }),
    reason,
  );
}
