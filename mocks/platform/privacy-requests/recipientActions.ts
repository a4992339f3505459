import { formatTime } from "../clock";
import { stateConflict } from "../problem";
import type { Transaction } from "../transaction";
import { actorRef } from "./actOnRequest";
import type { PrivacyRequests } from "./requestArea";
import { recipientTasks, type TaskRow } from "./recipientTasks";

type Status = TaskRow["status"];
type TaskAction = "notify" | "acknowledge" | "mark_impossible";

const allowedFrom: Readonly<Record<TaskAction, readonly Status[]>> = {
  notify: ["to_do"],
  acknowledge: ["notified"],
  mark_impossible: ["to_do", "notified"],
};

function changed(task: TaskRow, action: TaskAction, at: string, reason: string | undefined): TaskRow {
  if (action === "notify") return { ...task, status: "notified", notifiedAt: at };
  if (action === "acknowledge") return { ...task, status: "acknowledged", acknowledgedAt: at };
  return { ...task, status: "impossible", impossibleReason: reason ?? "" };
}

/** Tells a recipient, notes its answer, or says why it cannot be told (Art. 19). */
export function actOnTask(
  tx: Transaction,
  { platform }: PrivacyRequests,
  id: string,
  action: TaskAction,
  reason?: string,
): TaskRow {
  const { rows } = platform.use(recipientTasks);
  const before = tx.get(rows, id);
  const from = allowedFrom[action];
  if (!from.includes(before.status)) {
    throw stateConflict(`The recipient is ${before.status}.`, before.status, from);
  }
  const after = tx.update(rows, id, (task) => ({
    ...changed(task, action, formatTime(tx.at), reason),
    by: actorRef(tx),
  }));
  tx.audit({
    action: `recipient_task.${action}`,
    activity: "update",
    targets: [
      { type: "recipient_task", id, name: after.processorName, relation: "primary" },
      { type: "privacy_request", id: after.requestId, relation: "parent" },
    ],
    changes: [{ path: "/status", op: "replace", from: before.status, to: after.status }],
    ...(reason !== undefined && { justification: { comment: reason } }),
  });
  return after;
}
