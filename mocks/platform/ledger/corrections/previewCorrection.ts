import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { components } from "../../../../openapi/platform.gen";
import { parse } from "../../../../src/domain/money";
import type { Platform } from "../../platform";
import { activity } from "../../streams/activityArea";
import type { CorrectionPlan } from "./planCorrection";

type Schemas = components["schemas"];

/** The entries that a plan would post, with the balances as they are now and would be then. */
function draftsOf(platform: Platform, { draft }: CorrectionPlan): Schemas["LedgerDraft"][] {
  const { ledger, population, catalogue, entryIds } = platform.use(activity);
  const carriesType = (place: number, book: string) =>
    draft.postings.some((posting) => posting.book === "customer") ? book === "customer" : place === 0;
  return draft.postings.map(({ account, book, amount }, place) => {
    const before = account === undefined ? ledger.bookBalance(book) : ledger.balanceOf(account);
    const pseudonym = account === undefined ? undefined : population.pseudonymOf(account);
    const isFirst = place === 0;
    return {
      book,
      ...(account !== undefined &&
        (pseudonym === undefined ? { accountId: population.accountId(account) } : { pseudonym })),
      type: carriesType(place, book) ? draft.type : "contra",
      amount: catalogue.money(amount),
      balanceBefore: catalogue.money(before),
      balanceAfter: catalogue.money(before + amount),
      ...(isFirst && draft.reverses !== undefined && { reversesId: entryIds.id(draft.reverses - 1) }),
      ...(isFirst && draft.details?.correctsId !== undefined && { correctsId: draft.details.correctsId }),
    };
  });
}

/** Whether a second person must agree to it. */
export function needsApproval(platform: Platform, { amount }: CorrectionPlan): boolean {
  const threshold = parse(platform.profile.policy.approvalThreshold.amount);
  return amount > threshold || -amount > threshold;
}

export function previewOf(platform: Platform, plan: CorrectionPlan): Schemas["LedgerPreview"] {
  const entries = draftsOf(platform, plan);
  const latePeriodId = plan.draft.details?.latePeriodId;
  return {
    entries,
    needsApproval: needsApproval(platform, plan),
    hash: bytesToHex(sha256(utf8ToBytes(JSON.stringify([entries, latePeriodId ?? null])))),
    threshold: platform.profile.policy.approvalThreshold,
    ...(latePeriodId !== undefined && { latePeriodId }),
  };
}
