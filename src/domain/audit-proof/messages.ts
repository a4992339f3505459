import type { AuditEvent } from "../audit-event/auditEvent";
import type { ListedRow } from "./engine";
import type { LogState, ProofFailure, ProvenHead, RowState } from "./states";

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

/** Asked of the prover; `now` is the platform's time in milliseconds. */
export type ProofRequest =
  | { readonly ask: "log"; readonly id: number; readonly now: number; readonly isAfresh: boolean }
  | { readonly ask: "rows"; readonly id: number; readonly now: number; readonly rows: readonly ListedRow[] };

export type ProofReply =
  | { readonly tell: "log"; readonly id: number; readonly status: LogStatus }
  | { readonly tell: "rows"; readonly id: number; readonly proofs: readonly RowProof[] }
  /** Something went wrong that is no finding about the log. */
  | { readonly tell: "broken"; readonly id: number; readonly message: string };
