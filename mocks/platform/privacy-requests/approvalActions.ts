import type { components } from "../../../openapi/platform.gen";
import { samePerson, stateConflict } from "../problem";
import { schedule } from "../schedule";
import type { Transaction } from "../transaction";
import { actOnRequest, actorRef, blocked } from "./actOnRequest";
import { changeAffectedAccount, freeAccount } from "./affectedAccount";
import { erasurePlan } from "./erasurePlan";
import { startErasure } from "./carryOutErasure";
import type { PrivacyRequests } from "./requestArea";
import { requestEvent } from "./requestEvents";
import type { RequestRow } from "./requestRow";
import { plannedSchedule } from "./requestSchedule";

type Schemas = components["schemas"];

/** The plan as it is now has to be the one that was seen. */
function requirePlan(area: PrivacyRequests, row: RequestRow, planHash: string | undefined): string {
  const plan = erasurePlan(area, row);
  if (plan.hash !== planHash) {
    throw blocked("plan_changed", "The plan is not the one that was shown: look at it again.", [plan.hash]);
  }
  const open = plan.conflicts.filter((conflict) => conflict.state === "open");
  if (open.length > 0) {
    const ids = open.map((conflict) => conflict.id);
    throw blocked("conflicts_open", "Settle what stands against the plan first.", ids);
  }
  return plan.hash;
}

export function submitForApproval(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  { planHash, reason }: Schemas["PlanRequest"],
): RequestRow {
  return actOnRequest(tx, area, { id, action: "submit_for_approval", reason }, (row) => ({
    ...row,
    state: "awaiting_approval",
    planHash: requirePlan(area, row, planHash),
    submittedBy: actorRef(tx),
  }));
}

/** By another person, for exactly the plan that was submitted. Starts the cooling-off, or the erasure at once. */
export function approveRequest(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  { planHash, reason }: Schemas["PlanRequest"],
): RequestRow {
  const { policy } = area.platform.profile;
  const row = actOnRequest(tx, area, { id, action: "approve", reason }, (before) => {
    if (before.submittedBy?.id === tx.caller.actor.id) throw samePerson();
    const hash = requirePlan(area, before, planHash);
    if (before.planHash !== hash) {
      throw blocked("plan_changed", "The plan has changed since it was submitted.", [hash]);
    }
    const coolingOffHours = before.type === "minor" ? 0 : policy.coolingOffHours;
    const choice = { immediately: before.contentRemoval === "immediately", coolingOffHours };
    return {
      ...before,
      state: coolingOffHours > 0 ? "scheduled" : "executing",
      approvedBy: actorRef(tx),
      schedule: plannedSchedule(area.platform, tx.at, choice),
    };
  });
  const endsAt = row.schedule?.coolingOffEndsAt;
  if (endsAt === undefined) return startErasure(tx, area, row);
  changeAffectedAccount(tx, area, row, "schedule_deletion", (account) => ({
    ...account,
    status: "deletion_scheduled",
    deletionScheduledAt: endsAt,
  }));
  tx.enlist(() => () => watchCoolingOff(area, row));
  return row;
}

/** At the end of the cooling-off the erasure begins by itself, unless it was cancelled. */
export function watchCoolingOff(area: PrivacyRequests, { id, schedule: planned }: RequestRow): void {
  if (planned?.coolingOffEndsAt === undefined) return;
  const endsAt = Date.parse(planned.coolingOffEndsAt);
  area.platform.use(schedule).at(endsAt, () => {
    const row = area.rows.get(id);
    if (row?.state !== "scheduled" || row.schedule?.coolingOffEndsAt !== planned.coolingOffEndsAt) return;
    const isAsApproved = erasurePlan(area, row).hash === row.planHash;
    area.platform.transact(area.system(id), (tx) =>
      isAsApproved ? startErasure(tx, area, row) : voidApproval(tx, area, id),
    );
  });
}

/** Something has come up since the approval, so what was approved is not what would be done: look at it again. */
function voidApproval(tx: Transaction, area: PrivacyRequests, id: string): RequestRow {
  const before = tx.get(area.rows, id);
  const { planHash: _hash, submittedBy: _by, approvedBy: _approver, schedule: _schedule, ...rest } = before;
  const after = tx.update(area.rows, id, (): RequestRow => ({ ...rest, state: "in_review" }));
  tx.audit({ ...requestEvent("void_approval", before, after), severity: "high" });
  freeAccount(tx, area, before, "deletion_scheduled", "The plan has changed since it was approved");
  return after;
}

export function returnRequest(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  reason: string,
): RequestRow {
  const acting = { id, action: "return", reason } as const;
  return actOnRequest(tx, area, acting, ({ planHash: _hash, submittedBy: _by, ...row }) => ({
    ...row,
    state: "in_review",
  }));
}

/** Until the last instant of the cooling-off. */
export function cancelErasure(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  reason: string,
): RequestRow {
  const row = actOnRequest(tx, area, { id, action: "cancel", reason }, (before, at) => {
    const endsAt = before.schedule?.coolingOffEndsAt;
    if (endsAt !== undefined && at >= endsAt) {
      throw stateConflict("The cooling-off has ended.", before.state, ["scheduled"]);
    }
    const { schedule: _cancelled, approvedBy: _by, ...rest } = before;
    return { ...rest, state: "withdrawn", closedAt: at };
  });
  freeAccount(tx, area, row, "deletion_scheduled", reason);
  return row;
}
