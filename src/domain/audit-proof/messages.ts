import type { AuditEvent } from "../audit-event/auditEvent";
import type { ListedRow } from "./engine";
import type { EvidenceBundle } from "./evidenceBundle";
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

/** A query and what the times in it depend on, so that anybody can ask the same again. */
export interface AskedQuery {
  readonly text: string;
  readonly timeZone: string;
}

/** What was found over a whole range; the counts hold for the head that they were proven with. */
export interface RangeReport {
  readonly head: ProvenHead;
  /** Decimal: [from, to). */
  readonly from: string;
  readonly to: string;
  /** How many events answer the query. */
  readonly matched: number;
  /** Their indexes, rising; the first million of them. Empty when nothing was asked for: then all match. */
  readonly matches: readonly string[];
}

/** Asked of the prover; `now` is the platform's time in milliseconds. */
export type ProofRequest =
  | { readonly ask: "log"; readonly id: number; readonly now: number; readonly isAfresh: boolean }
  | { readonly ask: "rows"; readonly id: number; readonly now: number; readonly rows: readonly ListedRow[] }
  /** All that is kept unless bounds are given, decimal. */
  | {
      readonly ask: "range";
      readonly id: number;
      readonly now: number;
      readonly from?: string;
      readonly to?: string;
      readonly query?: AskedQuery;
    }
  | {
      readonly ask: "evidence";
      readonly id: number;
      readonly now: number;
      readonly rows: readonly ListedRow[];
      readonly query?: AskedQuery;
    }
  /** Stops the job of that id; nothing more is told of it. */
  | { readonly ask: "stop"; readonly id: number };

export type ProofReply =
  | { readonly tell: "log"; readonly id: number; readonly status: LogStatus }
  | { readonly tell: "rows"; readonly id: number; readonly proofs: readonly RowProof[] }
  | { readonly tell: "progress"; readonly id: number; readonly done: number; readonly total: number }
  | { readonly tell: "range"; readonly id: number; readonly report: RangeReport | ProofFailure }
  | { readonly tell: "evidence"; readonly id: number; readonly bundle: EvidenceBundle | ProofFailure }
  /** Something went wrong that is no finding about the log. */
  | { readonly tell: "broken"; readonly id: number; readonly message: string };
