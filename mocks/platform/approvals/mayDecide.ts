import { holdsScope } from "../access";
import type { Caller } from "../caller";
import { forbidden, samePerson, stateConflict } from "../problem";
import type { Approval, ApprovalRow } from "./approval";

export function whyNot(row: ApprovalRow, caller: Caller): Approval["whyNot"] | undefined {
  if (row.status !== "pending") return "not_pending";
  if (row.askedBy.id === caller.actor.id) return "same_person";
  if (caller.person === undefined || !holdsScope(caller.person, row.scope)) return "missing_scope";
  return undefined;
}

export function present(row: ApprovalRow, caller: Caller): Approval {
  const reason = whyNot(row, caller);
  return { ...row, mayDecide: reason === undefined, ...(reason !== undefined && { whyNot: reason }) };
}

export function requirePending(row: ApprovalRow): void {
  if (row.status === "pending") return;
  throw stateConflict(`The approval is ${row.status} already.`, row.status, ["pending"]);
}

export function requireDecider(row: ApprovalRow, caller: Caller): void {
  requirePending(row);
  const reason = whyNot(row, caller);
  if (reason === "same_person") throw samePerson();
  if (reason === "missing_scope") throw forbidden(row.scope);
}

/** Approvals are seen by who asked and by who could decide. */
export function isVisible(row: ApprovalRow, { person }: Caller): boolean {
  if (person === undefined) return false;
  return row.askedBy.id === person.id || holdsScope(person, row.scope);
}
