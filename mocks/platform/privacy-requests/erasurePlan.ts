import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { components } from "../../../openapi/platform.gen";
import { isDestructive } from "../../../src/domain/privacy-requests/stateMachine";
import { accounts } from "../accounts/accounts";
import { isBroughtIn } from "../policy/broughtIn";
import { notFound } from "../problem";
import { isBackup } from "./erasureSteps";
import { localDate } from "./legalDates";
import { conflictsOf } from "./planConflicts";
import type { PrivacyRequests } from "./requestArea";
import type { RequestRow } from "./requestRow";
import { plannedSchedule } from "./requestSchedule";

type Schemas = components["schemas"];
type Category = Schemas["DataCategory"];
type Account = Schemas["Account"];
export type ErasurePlan = Schemas["ErasurePlan"];

/** What an account has of a category, as far as it is counted. */
function amountOf(category: Category, account: Account): { count: number; sizeBytes?: number } {
  const { counts, content = [] } = account;
  if (category.kind === "content") {
    const parts = content.filter((part) => part.categoryId === category.id);
    return {
      count: parts.reduce((sum, part) => sum + part.count, 0),
      sizeBytes: parts.reduce((sum, part) => sum + part.sizeBytes, 0),
    };
  }
  const byKind = {
    account: 1,
    operational: counts.requestLogs,
    billing: counts.ledgerEntries + counts.orders,
    keys: counts.accessKeys,
    audit: 0,
  };
  return { count: byKind[category.kind] };
}

/** When what is kept goes, as far as the policy says. */
function keptUntil(
  { retention }: Category,
  start: ReturnType<typeof localDate>,
): Partial<Schemas["PlanStep"]> {
  if (retention.rule === "indefinite") return { keptForever: true };
  const { amount } = retention;
  if (amount === undefined) return {};
  return { keptUntil: String(start.add(retention.rule === "years" ? { years: amount } : { days: amount })) };
}

function stepOf(
  category: Category,
  account: Account,
  schedule: Schemas["RequestSchedule"],
  start: ReturnType<typeof localDate>,
): Schemas["PlanStep"] {
  const { id: categoryId, label, kind, onErasure: action, processors } = category;
  const { erasureGround: ground, erasureGroundCode: groundCode } = category;
  const purge = kind === "content" ? (schedule.contentRemovedBy ?? schedule.purgeBy) : schedule.purgeBy;
  const runsOn = isBackup(category.id) ? (schedule.backupsExpireOn ?? purge) : purge;
  return {
    categoryId,
    label,
    kind,
    action,
    ...amountOf(category, account),
    ...(ground !== undefined && { ground }),
    ...(groundCode !== undefined && { groundCode }),
    ...(action === "delete" ? { runsOn } : keptUntil(category, start)),
    processors: [...processors],
  };
}

/** What of a plan was approved, and for which request: a change of any of it needs a new approval. */
function hashOf(
  { id, accountId, contentRemoval }: RequestRow,
  steps: readonly Schemas["PlanStep"][],
  conflicts: readonly Schemas["PlanConflict"][],
): string {
  const approved = {
    request: [id, accountId ?? null],
    steps: steps.map(({ categoryId, action, ground, groundCode, processors }) => [
      categoryId,
      action,
      ground ?? null,
      groundCode ?? null,
      processors,
    ]),
    conflicts: conflicts.map(({ id: conflict, state, remedy, ground, groundNote }) => [
      conflict,
      state,
      remedy ?? null,
      ground ?? null,
      groundNote ?? null,
    ]),
    choice: contentRemoval ?? null,
  };
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(approved))));
}

/** What would be done, category by category of the policy. Content that is not stored has no step. */
export function erasurePlan(area: PrivacyRequests, row: RequestRow): ErasurePlan {
  const { platform } = area;
  const area_ = platform.use(accounts);
  const stored = row.accountId === undefined ? undefined : area_.rows.get(row.accountId);
  if (!isDestructive(row.type) || stored === undefined) throw notFound(`plan of ${row.id}`);
  if (row.approvedPlan !== undefined)
    return { ...row.approvedPlan, schedule: row.schedule ?? row.approvedPlan.schedule };
  const account = area_.present(stored);
  const { categories, coolingOffHours, reportingTimeZone } = platform.profile.policy;
  const now = platform.clock.now();
  const choice = {
    immediately: row.contentRemoval === "immediately",
    coolingOffHours: row.type === "minor" ? 0 : coolingOffHours,
  };
  const schedule = row.schedule ?? plannedSchedule(platform, now, choice);
  // What is kept is counted from when it was done; before that, as if it were done today.
  const start = localDate(row.fulfilledAt ?? platform.clock.iso(), reportingTimeZone);
  const steps = categories
    .filter((category) => category.retention.rule !== "not_stored")
    .map((category) => ({
      ...stepOf(category, account, schedule, start),
      ...(isBroughtIn(platform, category) && { count: 0 }),
    }));
  const conflicts = conflictsOf(area, row, account, stored.place);
  const hash = hashOf(row, steps, conflicts);
  return {
    requestId: row.id,
    hash,
    builtAt: platform.clock.iso(),
    approved: row.approvedBy !== undefined && row.planHash === hash,
    noContentKept: !platform.profile.policy.capabilities.content,
    ...(row.contentRemoval !== undefined && { contentRemoval: row.contentRemoval }),
    steps,
    conflicts,
    schedule,
  };
}
