import type { AuditEvent } from "../../domain/audit-event/auditEvent";
import type { LogState, ProofFailure, ProvenHead, RowState } from "../../domain/audit-proof/states";

/** What a row may show: `event` is parsed from the bytes that were proven, and absent until they are. */
export interface RowProof {
  readonly state: RowState;
  readonly failure?: ProofFailure;
  /** Hex, as it stands in the tree. */
  readonly leafHash?: string;
  readonly event?: AuditEvent;
}

export interface LogStatus {
  readonly state: LogState;
  readonly head?: ProvenHead;
  /** Decimal: events before it are pruned. Undefined until the log's signed statement is read. */
  readonly minIndex: string | undefined;
  readonly failures: readonly ProofFailure[];
}
