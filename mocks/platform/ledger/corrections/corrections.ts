import type { components } from "../../../../openapi/platform.gen";
import { format, pico } from "../../../../src/domain/money";
import type { Approval, ApprovalRow } from "../../approvals/approval";
import { approvals } from "../../approvals/approvals";
import type { Caller } from "../../caller";
import type { Area, Platform } from "../../platform";
import { PlatformProblem, stateConflict } from "../../problem";
import { settleByPosting } from "../../reconciliation/itemActions";
import { reconciliation } from "../../reconciliation/periods";
import { activity } from "../../streams/activityArea";
import type { Transaction } from "../../transaction";
import { ledgerEntryOf } from "../ledgerEntries";
import { planCorrection, type CorrectionPlan } from "./planCorrection";
import { needsApproval, previewOf } from "./previewCorrection";

type Schemas = components["schemas"];
type Correction = Schemas["LedgerCorrection"];
type PersonRef = Schemas["PersonRef"];

export type CorrectionResult =
  | { readonly kind: "posted"; readonly posting: Schemas["LedgerPosting"] }
  | { readonly kind: "waits"; readonly approval: Approval };

export interface Corrections {
  preview(asked: Correction): Schemas["LedgerPreview"];
  /** Posts it, or asks a second person where it is above the threshold. */
  correct(caller: Caller, asked: Correction): CorrectionResult;
}

const ACTION = "ledger_entry.correct";
const verbs = { adjustment: "Adjust", refund: "Refund", reversal: "Reverse" } as const;

function requireAsShown(platform: Platform, plan: CorrectionPlan, { previewHash }: Correction): void {
  if (previewHash === undefined || previewHash === previewOf(platform, plan).hash) return;
  throw new PlatformProblem(409, "preview_changed", "The ledger has moved on", {
    detail: "The entries or balances are no longer those of the preview. Look at them again.",
    blocking: ["previewHash"],
  });
}

interface Author {
  readonly actor: PersonRef;
  readonly approvalId?: string;
}

/** Books the plan as part of a transaction, with the audit event that says who and why. Answers the rows it will have. */
function post(
  platform: Platform,
  tx: Transaction,
  { plan, asked, author }: { plan: CorrectionPlan; asked: Correction; author: Author },
): readonly number[] {
  const made = platform.use(activity);
  const { ledger, entryIds, population, transactionIds, catalogue } = made;
  const first = ledger.table.length;
  const rows = plan.draft.postings.map((_, place) => first + place);
  const [own] = plan.draft.postings;
  const account = own?.account;
  const details = {
    ...plan.draft.details,
    actor: author.actor,
    ...(author.approvalId !== undefined && { approvalId: author.approvalId }),
  };
  const txn = (ledger.table.columns.transaction[first - 1] ?? 0) + 1;
  tx.audit({
    action: ACTION,
    activity: "create",
    severity: "high",
    targets: [
      { type: "ledger_entry", id: entryIds.id(first) },
      ...(asked.entryId === undefined ? [] : [{ type: "ledger_entry", id: asked.entryId }]),
      ...(account === undefined
        ? []
        : [{ type: "account", id: population.pseudonymOf(account) ?? population.accountId(account) }]),
    ],
    justification: {
      comment: asked.reason,
      ...(author.approvalId !== undefined && { approvalId: author.approvalId }),
    },
    metadata: {
      kind: asked.kind,
      txnId: transactionIds.id(txn),
      amount: format(pico(plan.amount)),
      currency: catalogue.currency,
      ...(asked.reconciliationItemId !== undefined && { reconciliationItemId: asked.reconciliationItemId }),
    },
  });
  if (asked.reconciliationItemId !== undefined) {
    const posted = { txnId: transactionIds.id(txn), reason: asked.reason };
    settleByPosting(platform.use(reconciliation), tx, asked.reconciliationItemId, posted);
  }
  tx.enlist(() => () => void ledger.post({ ...plan.draft, bookedAt: tx.at, details }));
  return rows;
}

function postingOf(platform: Platform, rows: readonly number[]): Schemas["LedgerPosting"] {
  const made = platform.use(activity);
  const entries = rows.map((row) => ledgerEntryOf(made, row, made.ledger.details.get(row) ?? {}));
  return { txnId: entries[0]?.txnId ?? "", entries };
}

/** Two people must not take the same entry back by two approvals. */
function requireNoneWaiting(platform: Platform, { entryId }: Correction): void {
  if (entryId === undefined) return;
  const filter = { status: "pending", action: ACTION, targetId: entryId };
  const [waiting] = platform.use(approvals).rows.query({ filter, range: [0, 0] }).rows;
  if (waiting !== undefined) {
    throw stateConflict("A correction of it waits for a second person.", "pending", ["none"], {
      blocking: [waiting.id],
    });
  }
}

function propose(platform: Platform, tx: Transaction, plan: CorrectionPlan, asked: Correction): ApprovalRow {
  const { currency } = platform.profile.policy;
  const { previewHash: _seen, ...payload } = asked;
  const sign = plan.amount > 0n ? "+" : "";
  const target = asked.kind === "adjustment" ? asked.accountId : asked.entryId;
  return platform.use(approvals).propose(tx, {
    action: ACTION,
    scope: "ledger:adjust",
    resource: "ledger-entries",
    ...(target !== undefined && { targetId: target }),
    summary: `${verbs[asked.kind]} ${target ?? ""} by ${sign}${format(pico(plan.amount))} ${currency}`,
    payload,
    reason: asked.reason,
  });
}

export const corrections: Area<Corrections> = {
  name: "ledger-corrections",
  build(platform) {
    const waiting = platform.use(approvals);
    waiting.onApproved(ACTION, (tx, approval) => {
      // Made by `propose` alone, from a request that the contract was held against.
      const asked = approval.payload as unknown as Correction;
      const plan = planCorrection(platform, asked);
      post(platform, tx, { plan, asked, author: { actor: approval.askedBy, approvalId: approval.id } });
    });
    return {
      preview: (asked) => previewOf(platform, planCorrection(platform, asked)),
      correct(caller, asked) {
        const plan = planCorrection(platform, asked);
        requireAsShown(platform, plan, asked);
        requireNoneWaiting(platform, asked);
        if (needsApproval(platform, plan)) {
          const row = platform.transact(caller, (tx) => propose(platform, tx, plan, asked));
          return { kind: "waits", approval: waiting.present(row, caller) };
        }
        const { id, name } = caller.actor;
        const author = { actor: { id, name } };
        const rows = platform.transact(caller, (tx) => post(platform, tx, { plan, asked, author }));
        return { kind: "posted", posting: postingOf(platform, rows) };
      },
    };
  },
};
