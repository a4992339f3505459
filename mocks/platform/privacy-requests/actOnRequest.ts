import {
  permittedRequestActions,
  statesAllowing,
  type RequestAction,
} from "../../../src/domain/privacy-requests/stateMachine";
import { formatTime } from "../clock";
import { PlatformProblem, stateConflict } from "../problem";
import type { Transaction } from "../transaction";
import type { PrivacyRequests } from "./requestArea";
import { requestEvent } from "./requestEvents";
import type { RequestRow } from "./requestRow";

export interface RequestActing {
  readonly id: string;
  readonly action: RequestAction;
  readonly reason?: string | undefined;
  /** Where the audit event is not called like the action. */
  readonly event?: string;
  /** The row as it was when the caller decided; throws when that is stale. */
  readonly check?: ((row: RequestRow) => void) | undefined;
}

/** Refuses with 409 what neither the state nor the right allows, naming the states that would. */
function requireRequestAction(row: RequestRow, action: RequestAction): void {
  if (permittedRequestActions(row.state, row.type).includes(action)) return;
  const detail = `A request about ${row.type} that is ${row.state} does not allow ${action}.`;
  const allowing = statesAllowing(action).filter((state) =>
    permittedRequestActions(state, row.type).includes(action),
  );
  throw stateConflict(detail, row.state, allowing);
}

/** A refusal that no other state would lift: something else is in the way. */
export function blocked(code: string, detail: string, blocking: readonly string[]): PlatformProblem {
  return new PlatformProblem(409, code, "Something is in the way", { detail, blocking: [...blocking] });
}

/** Changes a request within a transaction: state machine first, then the change, then its audit event. */
export function actOnRequest(
  tx: Transaction,
  { rows }: PrivacyRequests,
  { id, action, reason, event = action, check }: RequestActing,
  change: (row: RequestRow, at: string) => RequestRow,
): RequestRow {
  const before = tx.get(rows, id);
  check?.(before);
  requireRequestAction(before, action);
  const after = tx.update(rows, id, (row) => change(row, formatTime(tx.at)));
  tx.audit(requestEvent(event, before, after, reason));
  return after;
}

export function actorRef({ caller }: Transaction): { id: string; name: string } {
  return { id: caller.actor.id, name: caller.actor.name };
}
