import type { components } from "../../../openapi/platform.gen";
import { accessKeys } from "../access-keys/accessKeys";
import { keyEvent } from "../access-keys/keyEvents";
import { population } from "../access-keys/population";
import { formatTime } from "../clock";
import { communications } from "../communications/communications";
import { jobs } from "../jobs/jobs";
import type { JobWork } from "../jobs/work";
import type { Transaction } from "../transaction";
import { changeAffectedAccount } from "./affectedAccount";
import { erasurePlan } from "./erasurePlan";
import type { PrivacyRequests } from "./requestArea";
import { recipientTasks } from "./recipientTasks";
import { requestEvent } from "./requestEvents";
import type { RequestRow } from "./requestRow";

type Step = components["schemas"]["JobStep"];

/** Begins the erasure as a job with a step for each category that goes. */
export function startErasure(tx: Transaction, area: PrivacyRequests, row: RequestRow): RequestRow {
  const before = tx.get(area.rows, row.id);
  const job = area.platform.use(jobs).start(tx, erasureWork(area, row));
  const after = tx.update(area.rows, row.id, (each): RequestRow => ({
    ...each,
    state: "executing",
    jobId: job.id,
  }));
  const tasks = area.platform.use(recipientTasks);
  // Going on after a failure tells nobody twice.
  if (tasks.ofRequest(row.id).length === 0) {
    for (const task of tasks.tasksFor(row, () => area.platform.random.id("task")))
      tx.insert(tasks.rows, task);
  }
  tx.audit(requestEvent("execute", before, after));
  return after;
}

function erasureWork(area: PrivacyRequests, row: RequestRow): JobWork {
  const going = erasurePlan(area, row).steps.filter((step) => step.action !== "keep");
  const weights = going.map((step) => Math.max(1, step.count));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const stepsAt = (done: number): Step[] => {
    let rest = done;
    return going.map(({ categoryId, label }, place): Step => {
      const weight = weights[place] ?? 1;
      const part = Math.max(0, Math.min(weight, rest));
      rest -= weight;
      const begun = part > 0 ? "running" : "queued";
      const state = part === weight ? "succeeded" : begun;
      return { id: categoryId, label, kind: "category", state, done: part, total: weight };
    });
  };
  return {
    kind: "erasure",
    label: `Erasure for ${row.id}`,
    unit: "records",
    total,
    // Long enough to be watched, short enough to wait for.
    unitsPerSecond: Math.max(50, total / 20),
    cancellable: false,
    steps: stepsAt(0),
    resource: "privacy-requests",
    targetId: row.id,
    visibleWith: "privacy_requests:read",
    advance(target) {
      const done = Math.min(total, target);
      return { done, steps: stepsAt(done), isFinished: done >= total };
    },
    finish() {
      area.platform.transact(area.system(row.id), (tx) => purge(tx, area, row.id));
      return {};
    },
  };
}

/** Removes what the plan removes: the person, the keys, what was written; the ledger keeps a pseudonym. */
function purge(tx: Transaction, area: PrivacyRequests, id: string): void {
  const { platform } = area;
  const before = tx.get(area.rows, id);
  const at = formatTime(tx.at);
  const { accountId } = before;
  if (accountId !== undefined) {
    const pseudonym = platform.random.id("psn");
    purgeKeys(tx, area, accountId, at);
    purgeMessages(tx, area, accountId);
    changeAffectedAccount(tx, area, before, "purge", (account) => ({
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
      purgedAt: at,
      pseudonym,
      consents: [],
    }));
    tx.enlist(() => () => platform.use(population).forget(accountId, pseudonym));
  }
  const after = tx.update(area.rows, id, (row): RequestRow => ({
    ...row,
    state: "fulfilled",
    fulfilledAt: at,
    ...(row.schedule !== undefined && { schedule: { ...row.schedule, purgedAt: at } }),
  }));
  tx.audit(requestEvent("fulfil", before, after));
}

function purgeKeys(tx: Transaction, { platform }: PrivacyRequests, accountId: string, at: string): void {
  const { rows } = platform.use(accessKeys);
  for (const key of rows.select({ accountId, status_not: "deleted" })) {
    const { rotation: _over, ...rest } = key;
    const gone = { ...rest, status: "deleted" as const, deletedAt: at, ipAllow: [], limits: {} };
    const secrets = key.secrets.map((secret) => ({ ...secret, expiresAt: secret.expiresAt ?? at }));
    const after = tx.update(rows, key.id, () => ({ ...gone, secrets, description: "" }));
    tx.audit(keyEvent("delete", key, after));
  }
}

function purgeMessages(tx: Transaction, { platform }: PrivacyRequests, accountId: string): void {
  const rows = platform.use(communications);
  for (const message of rows.select({ accountId })) tx.remove(rows, message.id);
}
