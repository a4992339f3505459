import {
  actionsByStatus,
  permittedKeyActions,
  statusesAllowing,
  type KeyAction,
} from "../../../src/domain/access-keys/status";
import type { components } from "../../../openapi/platform.gen";
import type { Caller } from "../caller";
import { formatTime } from "../clock";
import { stateConflict } from "../problem";
import type { Transaction } from "../transaction";
import type { AccessKeys } from "./keyArea";
import { keyEvent } from "./keyEvents";
import { runningRotation, type KeyRow } from "./keyRow";

type Metadata = components["schemas"]["AuditEvent"]["metadata"];

export interface KeyActingIn {
  readonly id: string;
  readonly action: KeyAction;
  readonly reason?: string | undefined;
  /** Where the state machine does not name the audit event. */
  readonly event?: string;
  readonly metadata?: Metadata;
  /** The row as it was when the caller decided; throws when that is stale. */
  readonly check?: ((row: KeyRow) => void) | undefined;
}

export interface KeyActing extends KeyActingIn {
  readonly caller: Caller;
}

/** Refuses with 409 what the state machine does not allow now, naming the states that would. */
export function requireKeyAction(row: KeyRow, action: KeyAction, at: string): void {
  const hasOverlap = runningRotation(row, at) !== undefined;
  if (permittedKeyActions(row.status, hasOverlap).includes(action)) return;
  const isStatusRight = actionsByStatus[row.status].includes(action);
  const ofOverlap = hasOverlap
    ? "A rotation is still running: end its overlap first."
    : "No rotation is running whose overlap could be changed.";
  const detail = isStatusRight ? ofOverlap : `A key that is ${row.status} does not allow ${action}.`;
  throw stateConflict(detail, row.status, statusesAllowing(action));
}

type Change = (row: KeyRow, at: string) => KeyRow;

/** Changes a key within a transaction: state machine first, then the change, then its audit event. */
export function actOnKeyIn(
  tx: Transaction,
  { rows }: AccessKeys,
  acting: KeyActingIn,
  change: Change,
): KeyRow {
  const { id, action, reason, event = action, metadata, check } = acting;
  const before = tx.get(rows, id);
  const at = formatTime(tx.at);
  check?.(before);
  requireKeyAction(before, action, at);
  const after = tx.update(rows, id, (row) => change(row, at));
  tx.audit(keyEvent(event, before, after, reason, metadata));
  return after;
}

/** The same in a transaction of its own. */
export function actOnKey(keys: AccessKeys, { caller, ...acting }: KeyActing, change: Change): KeyRow {
  return keys.platform.transact(caller, (tx) => actOnKeyIn(tx, keys, acting, change));
}
