import type { AuditEvent } from "../../domain/audit-event/auditEvent";
import type { ProofFailure, RowState } from "../../domain/audit-proof/states";

/** What is proven of a row. `event` is there only once its bytes were found in the signed log. */
export interface RowReading {
  readonly state: RowState;
  readonly failure?: ProofFailure;
  readonly leafHash?: string;
  readonly event?: AuditEvent;
}

/** A row of any list of events. Of what the server sent, only the place and the time of expiry are not from the proof. */
export interface ProvenRow {
  readonly id: string;
  readonly index: string;
  readonly expiresAt?: string;
  readonly proof: RowReading;
}

const brokenStates: ReadonlySet<RowState> = new Set([
  "content_mismatch",
  "proof_mismatch",
  "pruned_too_early",
]);

/** Something is wrong, as against not known yet. */
export const isBroken = ({ state }: RowReading): boolean => brokenStates.has(state);

/**
 * The event as it may be shown. A row that failed shows nothing of its content, whatever else it carries: unproven
 * content must never look as if it were fine.
 */
export const shownEvent = (proof: RowReading): AuditEvent | undefined =>
  isBroken(proof) ? undefined : proof.event;
