import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { components } from "../../../openapi/platform.gen";
import { isDestructive } from "../../../src/domain/privacy-requests/stateMachine";
import { accounts } from "../accounts/accounts";
import type { AccountRow } from "../accounts/accountRow";
import { formatTime } from "../clock";
import { jobs } from "../jobs/jobs";
import type { JobWork } from "../jobs/work";
import { schedule } from "../schedule";
import type { Transaction } from "../transaction";
import { actOnRequest, blocked } from "./actOnRequest";
import { startErasure } from "./carryOutErasure";
import { changeAffectedAccount } from "./affectedAccount";
import type { PrivacyRequests } from "./requestArea";
import { recipientTasks } from "./recipientTasks";
import { requestEvent } from "./requestEvents";
import type { RequestRow } from "./requestRow";

type Schemas = components["schemas"];
type Right = Schemas["RequestType"];
type Effect = (account: AccountRow, request: RequestRow, at: string) => AccountRow;

function withdrawn(purposes: readonly Schemas["ConsentPurpose"][]): Effect {
  return (account, request, at) => ({
    ...account,
    consents: [
      ...purposes.map((purpose) => ({
        purpose,
        granted: false,
        at,
        source: "privacy_request" as const,
        privacyRequestId: request.id,
      })),
      ...account.consents,
    ],
  });
}

const restricted: Effect = (account, request, at) => ({
  ...account,
  status: account.status === "active" ? "restricted" : account.status,
  restriction: account.restriction ?? { since: at, privacyRequestId: request.id },
});

const corrected: Effect = (account, { corrections = [] }) => ({
  ...account,
  ...Object.fromEntries(corrections.map(({ field, after }) => [field, after])),
});

/** What carrying out a right does to the account at once; what takes long becomes a job. */
const effects: Readonly<Partial<Record<Right, Effect>>> = {
  rectification: corrected,
  restriction: restricted,
  objection: restricted,
  consent_withdrawal: (account, request, at) =>
    withdrawn(request.consentPurposes ?? [])(account, request, at),
  marketing_opt_out: withdrawn(["marketing_email", "product_announcements"]),
};

/** What has to be known before a right can be carried out. */
function requireFacts(row: RequestRow): void {
  const missing: Readonly<Partial<Record<Right, boolean>>> = {
    rectification: (row.corrections ?? []).length === 0,
    objection: row.balancing === undefined,
    consent_withdrawal: (row.consentPurposes ?? []).length === 0,
  };
  if (row.accountId === undefined)
    throw blocked("no_account", "Whose account it is has to be found first.", ["accountId"]);
  if (missing[row.type] === true) {
    throw blocked("facts_missing", `A request about ${row.type} needs more before it can be carried out.`, [
      row.type,
    ]);
  }
}

/** Carries out a right that does not destroy: at once, or as a job where a copy has to be made. */
export function executeRequest(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  reason?: string,
): RequestRow {
  const isCopy = (type: Right) => type === "access" || type === "portability";
  const row = actOnRequest(tx, area, { id, action: "execute", reason }, (before, at) => {
    requireFacts(before);
    if (isCopy(before.type)) return { ...before, state: "executing" };
    return fulfilled(area, before, at);
  });
  if (isCopy(row.type)) {
    const job = area.platform.use(jobs).start(tx, copyWork(area, row));
    return tx.update(area.rows, id, (each) => ({ ...each, jobId: job.id }));
  }
  const effect = effects[row.type];
  const at = formatTime(tx.at);
  if (effect !== undefined) {
    changeAffectedAccount(tx, area, row, `apply_${row.type}`, (account) => effect(account, row, at), reason);
  }
  for (const task of area.platform.use(recipientTasks).tasksFor(row, () => area.platform.random.id("task"))) {
    tx.insert(area.platform.use(recipientTasks).rows, task);
  }
  return row;
}

function fulfilled({ platform }: PrivacyRequests, row: RequestRow, at: string): RequestRow {
  const account = row.accountId === undefined ? undefined : platform.use(accounts).rows.get(row.accountId);
  const isRestricting = row.type === "restriction" || row.type === "objection";
  return {
    ...row,
    state: "fulfilled",
    fulfilledAt: at,
    ...(isRestricting && { restriction: row.restriction ?? { since: at } }),
    // The list holds a digest: enough to keep the address out, too little to write to it.
    ...(row.type === "marketing_opt_out" &&
      account !== undefined && {
        suppression: { at, listEntry: bytesToHex(sha256(utf8ToBytes(account.email.toLowerCase()))) },
      }),
  };
}

function copyWork(area: PrivacyRequests, row: RequestRow): JobWork {
  const { rows, present } = area.platform.use(accounts);
  const account = row.accountId === undefined ? undefined : rows.get(row.accountId);
  const counted = account === undefined ? undefined : present(account);
  const assets = (counted?.content ?? []).reduce((sum, part) => sum + part.count, 0);
  const records =
    counted === undefined ? 0 : Object.values(counted.counts).reduce((sum, count) => sum + count, 1);
  const total = Math.max(1, assets + records);
  return {
    kind: "subject_export",
    label: `Copy of the data for ${row.id}`,
    unit: "records",
    total,
    unitsPerSecond: Math.max(50, total / 15),
    cancellable: false,
    resource: "privacy-requests",
    targetId: row.id,
    visibleWith: "privacy_requests:read",
    advance(target) {
      const done = Math.min(total, target);
      return { done, isFinished: done >= total };
    },
    finish() {
      area.platform.transact(area.system(row.id), (tx) => {
        const before = tx.get(area.rows, row.id);
        const fulfilledAt = formatTime(tx.at);
        const after = tx.update(area.rows, row.id, (each): RequestRow => ({
          ...each,
          state: "fulfilled",
          fulfilledAt,
        }));
        tx.audit(requestEvent("fulfil", before, after));
      });
      return {};
    },
  };
}

/** Goes on with what failed; what was done is not done again. */
export function retryRequest(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  reason?: string,
): RequestRow {
  const row = actOnRequest(tx, area, { id, action: "retry", reason }, ({ problem: _problem, ...before }) => ({
    ...before,
    state: "executing",
  }));
  return goOn(tx, area, row);
}

function goOn(tx: Transaction, area: PrivacyRequests, row: RequestRow): RequestRow {
  if (isDestructive(row.type)) return startErasure(tx, area, row);
  const job = area.platform.use(jobs).start(tx, copyWork(area, row));
  return tx.update(area.rows, row.id, (each) => ({ ...each, jobId: job.id }));
}

const firstMs = 4_000;
const apartMs = 40_000;

/** Requests that were being carried out when the platform began go on by themselves, one after the other. */
export function resumeExecutions(area: PrivacyRequests): void {
  const now = area.platform.clock.now();
  const running = [...area.rows.values()].filter((row) => row.state === "executing");
  running.forEach(({ id }, place) => {
    area.platform.use(schedule).at(now + firstMs + place * apartMs, () => {
      const row = area.rows.get(id);
      if (row?.state !== "executing") return;
      area.platform.transact(area.system(id), (tx) => {
        const after = goOn(tx, area, row);
        if (!isDestructive(row.type)) tx.audit(requestEvent("execute", row, after));
      });
    });
  });
}
