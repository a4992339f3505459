import { formatTime } from "../clock";
import { jobs } from "../jobs/jobs";
import type { PlatformProblem } from "../problem";
import { problemBody } from "../problemBody";
import type { Transaction } from "../transaction";
import { erasurePlan } from "./erasurePlan";
import { isContentLater, newSteps } from "./erasureSteps";
import { erasureWork } from "./erasureWork";
import { localDate } from "./legalDates";
import type { PrivacyRequests } from "./requestArea";
import { recipientTasks } from "./recipientTasks";
import { requestEvent } from "./requestEvents";
import type { RequestRow } from "./requestRow";
import { carryOutSettlements } from "./settleConflict";

/** Begins an erasure as a job, or goes on with one: a step for each processor and each category that goes. */
export function startErasure(tx: Transaction, area: PrivacyRequests, row: RequestRow): RequestRow {
  const { platform } = area;
  const before = tx.get(area.rows, row.id);
  const plan = erasurePlan(area, before);
  const steps = before.steps ?? newSteps(platform, plan);
  if (before.steps === undefined) carryOutSettlements(tx, area, before, plan.conflicts);
  const ready: RequestRow = {
    ...before,
    state: "executing",
    steps,
    approvedPlan: { ...plan, approved: true },
  };
  const work = erasureWork(area, ready, {
    finished: () => finishErasure(area, row.id),
    failed: (problem) => failErasure(area, row.id, problem),
  });
  const job = platform.use(jobs).start(tx, work);
  const after = tx.update(area.rows, row.id, () => ({ ...ready, jobId: job.id }));
  const tasks = platform.use(recipientTasks);
  // Going on after a failure tells nobody twice.
  if (tasks.ofRequest(row.id).length === 0) {
    for (const task of tasks.tasksFor(row, () => platform.random.id("task"))) tx.insert(tasks.rows, task);
  }
  tx.audit(requestEvent("execute", before, after));
  return after;
}

function finishErasure(area: PrivacyRequests, id: string): void {
  area.platform.transact(area.system(id), (tx) => {
    const at = formatTime(tx.at);
    const before = tx.get(area.rows, id);
    const isLater = isContentLater(before, String(localDate(at, before.timeZone)));
    const { schedule } = before;
    const after = tx.update(area.rows, id, (row): RequestRow => ({
      ...row,
      state: "fulfilled",
      fulfilledAt: at,
      ...(schedule !== undefined && {
        schedule: {
          ...schedule,
          purgedAt: at,
          ...(schedule.contentRemovedBy !== undefined && !isLater && { contentRemovedAt: at }),
        },
      }),
    }));
    tx.audit(requestEvent("fulfil", before, after));
  });
}

/** What is done stays done and is shown as that; the request says that it is not finished. */
function failErasure(area: PrivacyRequests, id: string, problem: PlatformProblem): void {
  area.platform.transact(area.system(id), (tx) => {
    const before = tx.get(area.rows, id);
    const after = tx.update(area.rows, id, (row): RequestRow => ({
      ...row,
      state: "error",
      stateBefore: "executing",
      problem: problemBody(problem, row.jobId ?? id),
    }));
    const event = requestEvent("fail", before, after);
    tx.audit({ ...event, outcome: { result: "failure", code: problem.code }, severity: "medium" });
  });
}
