import { accessKeys } from "../access-keys/accessKeys";
import { keyEvent } from "../access-keys/keyEvents";
import { population } from "../access-keys/population";
import { accounts } from "../accounts/accounts";
import type { AccountRow } from "../accounts/accountRow";
import { contentOf } from "../accounts/personalDetails";
import { formatTime } from "../clock";
import { communications } from "../communications/communications";
import type { Transaction } from "../transaction";
import { changeAffectedAccount } from "./affectedAccount";
import { isOfAccount, type Step } from "./erasureSteps";
import type { PrivacyRequests } from "./requestArea";
import { requestEvent } from "./requestEvents";
import type { RequestRow } from "./requestRow";

/** Does one step of an erasure, with its event, all or nothing. */
export function eraseStep(area: PrivacyRequests, requestId: string, step: Step, left: readonly Step[]): void {
  const { platform } = area;
  platform.transact(area.system(requestId), (tx) => {
    const row = tx.get(area.rows, requestId);
    const what = step.kind === "processor" ? { processorId: step.id } : { categoryId: step.id };
    tx.audit(requestEvent("erase", row, row, undefined, { ...what, count: step.total }));
    if (step.kind === "category") eraseCategory(tx, area, row, step, left);
  });
}

function eraseCategory(
  tx: Transaction,
  area: PrivacyRequests,
  row: RequestRow,
  step: Step,
  left: readonly Step[],
): void {
  const { platform } = area;
  const { accountId } = row;
  if (accountId === undefined) return;
  const kind = platform.profile.policy.categories.find((category) => category.id === step.id)?.kind;
  if (kind === "keys") eraseKeys(tx, area, accountId);
  if (kind === "operational") eraseMessages(tx, area, accountId);
  const isLast = !left.some((each) => isOfAccount(platform, each));
  if (kind === "account" && isLast) eraseAccount(tx, area, row, accountId);
}

/** The person goes; the ledger keeps a pseudonym, and the request the address until the answer is sent. */
function eraseAccount(tx: Transaction, area: PrivacyRequests, row: RequestRow, accountId: string): void {
  const { platform } = area;
  const before = platform.use(accounts).rows.get(accountId);
  if (before === undefined || before.status === "purged") return;
  const pseudonym = platform.random.id("psn");
  const purgedAt = formatTime(tx.at);
  const { capabilities } = platform.profile.policy;
  const isContentKept = row.schedule?.contentRemovedBy !== undefined && row.contentRemoval === "after_days";
  eraseMessages(tx, area, accountId);
  changeAffectedAccount(tx, area, row, "purge", (account): AccountRow => ({
    id: account.id,
    version: account.version,
    place: account.place,
    name: "",
    email: "",
    hasPicture: false,
    identityProvider: account.identityProvider,
    identitySubject: "",
    region: account.region,
    country: account.country,
    createdAt: account.createdAt,
    status: "purged",
    purgedAt,
    pseudonym,
    consents: [],
    ...(capabilities.content && { content: isContentKept ? contentOf(platform, account) : [] }),
  }));
  tx.update(area.rows, row.id, (request) => ({
    ...request,
    subject: { name: before.name, email: before.email },
  }));
  tx.enlist(() => () => platform.use(population).forget(accountId, pseudonym));
}

/** What was kept of the content for a time goes too. */
export function eraseLateContent(tx: Transaction, area: PrivacyRequests, row: RequestRow): void {
  changeAffectedAccount(tx, area, row, "remove_content", (account) => ({ ...account, content: [] }));
}

function eraseKeys(tx: Transaction, { platform }: PrivacyRequests, accountId: string): void {
  const { rows } = platform.use(accessKeys);
  const at = formatTime(tx.at);
  for (const key of rows.select({ accountId, status_not: "deleted" })) {
    const { rotation: _over, ...rest } = key;
    const gone = { ...rest, status: "deleted" as const, deletedAt: at, ipAllow: [], limits: {} };
    const secrets = key.secrets.map((secret) => ({ ...secret, expiresAt: secret.expiresAt ?? at }));
    const after = tx.update(rows, key.id, () => ({ ...gone, secrets, description: "" }));
    tx.audit(keyEvent("delete", key, after));
  }
}

function eraseMessages(tx: Transaction, { platform }: PrivacyRequests, accountId: string): void {
  const rows = platform.use(communications);
  for (const message of rows.select({ accountId })) tx.remove(rows, message.id);
}
