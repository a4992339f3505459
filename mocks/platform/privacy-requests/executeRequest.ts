import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { components } from "../../../openapi/platform.gen";
import { isDestructive } from "../../../src/domain/privacy-requests/stateMachine";
import { accounts } from "../accounts/accounts";
import type { AccountRow } from "../accounts/accountRow";
import { maskEmail, maskName } from "../accounts/masking";
import { formatTime } from "../clock";
import { isCopy } from "./isCopy";
import { copySources } from "../copies/copySources";
import { copyWork } from "../copies/copyWork";
import { subjectCopies } from "../copies/subjectCopies";
import { jobs } from "../jobs/jobs";
import { schedule } from "../schedule";
import type { Transaction } from "../transaction";
import { actOnRequest, blocked } from "./actOnRequest";
import { startErasure } from "./carryOutErasure";
import { changeAffectedAccount } from "./affectedAccount";
import type { PrivacyRequests } from "./requestArea";
import { earlierOpen } from "./planConflicts";
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
  marketing_opt_out: (account, request, at) => withdrawn(marketing)(account, request, at),
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

/** One message may hold several rights in an order, and an objection may have been weighed against the person. */
function requireTurn({ rows }: PrivacyRequests, row: RequestRow): void {
  const earlier = earlierOpen(rows, row);
  if (earlier.length > 0) {
    const ids = earlier.map(({ id }) => id);
    throw blocked("earlier_request_open", "Another request of the same message comes first.", ids);
  }
  if (row.balancing?.decision === "refused") {
    const detail = "The objection was weighed and refused: reject it, so that the person learns why.";
    throw blocked("objection_refused", detail, ["balancing"]);
  }
}

/** Carries out a right that does not destroy: at once, or as a job where a copy has to be made. */
export function executeRequest(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  reason?: string,
): RequestRow {
  const row = actOnRequest(tx, area, { id, action: "execute", reason }, (before, at) => {
    requireFacts(before);
    requireTurn(area, before);
    if (isCopy(before.type)) return { ...before, state: "executing" };
    return fulfilled(area, before, at);
  });
  if (isCopy(row.type)) return startCopy(tx, area, row);
  applyRight(tx, area, row, reason);
  return row;
}

/** What the right does to the account, and whom it has to be told to (Art. 19). */
function applyRight(tx: Transaction, area: PrivacyRequests, row: RequestRow, reason?: string): void {
  const effect = effects[row.type];
  const at = formatTime(tx.at);
  if (effect !== undefined) {
    changeAffectedAccount(tx, area, row, `apply_${row.type}`, (account) => effect(account, row, at), reason);
  }
  const tasks = area.platform.use(recipientTasks);
  if (tasks.ofRequest(row.id).length > 0) return;
  for (const task of tasks.tasksFor(row, () => area.platform.random.id("task"))) tx.insert(tasks.rows, task);
}

const marketing: readonly Schemas["ConsentPurpose"][] = ["marketing_email", "product_announcements"];

function endsMarketing({ type, consentPurposes = [] }: RequestRow): boolean {
  const isWithdrawn =
    type === "consent_withdrawal" && consentPurposes.some((each) => marketing.includes(each));
  return type === "marketing_opt_out" || isWithdrawn;
}

/** What stood there before, masked: afterwards the account cannot tell any more. */
function withBefore(account: AccountRow, { corrections = [] }: RequestRow): Schemas["Correction"][] {
  return corrections.map(({ field, after }) => {
    const before = account[field] ?? "";
    const masked = field === "email" ? maskEmail(before) : maskName(before);
    return { field, after, ...(before !== "" && { before: masked }) };
  });
}

function fulfilled({ platform }: PrivacyRequests, row: RequestRow, at: string): RequestRow {
  const account = row.accountId === undefined ? undefined : platform.use(accounts).rows.get(row.accountId);
  const isRestricting = row.type === "restriction" || row.type === "objection";
  return {
    ...row,
    state: "fulfilled",
    fulfilledAt: at,
    ...(isRestricting && { restriction: row.restriction ?? { since: at } }),
    ...(row.type === "rectification" && account !== undefined && { corrections: withBefore(account, row) }),
    // The list holds a digest: enough to keep the address out, too little to write to it.
    ...(endsMarketing(row) &&
      account !== undefined && {
        suppression: { at, listEntry: bytesToHex(sha256(utf8ToBytes(account.email.toLowerCase()))) },
      }),
  };
}

function startCopy(tx: Transaction, area: PrivacyRequests, row: RequestRow): RequestRow {
  const { platform } = area;
  const account = row.accountId === undefined ? undefined : platform.use(accounts).rows.get(row.accountId);
  const caller = area.system(row.id);
  const sources = account === undefined ? [] : copySources(platform, account, caller);
  const work = copyWork(row.id, sources, ({ manifest, zip }) => {
    platform.use(subjectCopies).keep({ manifest, zip });
    platform.transact(caller, (done) => {
      const before = done.get(area.rows, row.id);
      const { madeAt, rows, assets, sizeBytes, sha256: digest } = manifest;
      const after = done.update(area.rows, row.id, (each): RequestRow => ({
        ...each,
        state: "fulfilled",
        fulfilledAt: formatTime(done.at),
        copy: { madeAt, rows, assets, sizeBytes, sha256: digest },
      }));
      done.audit(requestEvent("fulfil", before, after, undefined, { rows, assets, sha256: digest }));
    });
  });
  const job = platform.use(jobs).start(tx, work);
  return tx.update(area.rows, row.id, (each) => ({ ...each, jobId: job.id }));
}

/** Goes on with what failed; what was done is not done again. */
export function retryRequest(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  reason?: string,
): RequestRow {
  const row = actOnRequest(
    tx,
    area,
    { id, action: "retry", reason },
    ({ problem: _problem, stateBefore: _before, ...before }) => ({
      ...before,
      state: "executing",
    }),
  );
  return goOn(tx, area, row);
}

function goOn(tx: Transaction, area: PrivacyRequests, row: RequestRow): RequestRow {
  if (isDestructive(row.type)) return startErasure(tx, area, row);
  if (isCopy(row.type)) return startCopy(tx, area, row);
  applyRight(tx, area, row);
  const after = tx.update(area.rows, row.id, (each) => fulfilled(area, each, formatTime(tx.at)));
  tx.audit(requestEvent("fulfil", row, after));
  return after;
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
