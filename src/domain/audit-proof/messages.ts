import type { AuditEvent } from "../audit-event/auditEvent";
import type { CheckedEvidence, HeadStanding } from "../evidence/checkEvidence";
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

/** A query and what the times in it depend on, so that anybody can ask the same again. */
export interface AskedQuery {
  readonly text: string;
  readonly timeZone: string;
}

/** The same with the moment that "the last day" counts from, RFC 3339. */
export interface DatedQuery extends AskedQuery {
  readonly now: string;
}

/** An event of a bundle that was verified. */
export interface EvidenceRow extends ListedRow {
  readonly proof: RowProof;
}

/** How far the reading of a range has come, and all that it takes to go on from there. Plain data, to be kept. */
export interface RangeMark {
  /** Decimal: where the reading began, and the first event that is still to be read. */
  readonly from: string;
  readonly next: string;
  /** Roots over what was read, tallest first, in base64: so that the whole is proven by its end, whenever that is. */
  readonly peaks: readonly { readonly hash: string; readonly height: number }[];
  readonly matched: number;
  readonly matches: readonly string[];
}

/** What was found over a whole range; the counts hold for the head that they were proven with. */
export interface RangeReport {
  readonly head: ProvenHead;
  /** Decimal: [from, to). */
  readonly from: string;
  readonly to: string;
  /** How many events answer the query. */
  readonly matched: number;
  /** Their indexes, rising; the newest thousand of them. Empty when nothing was asked for: then all match. */
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
      /** Goes on from here, unless what was read is pruned since. */
      readonly resume?: RangeMark;
    }
  /** Begins a file of evidence under the head that is newest now; its id names the file from then on. */
  | { readonly ask: "evidence_open"; readonly id: number; readonly now: number; readonly query?: DatedQuery }
  | {
      readonly ask: "evidence_add";
      readonly id: number;
      readonly of: number;
      readonly rows: readonly ListedRow[];
    }
  | { readonly ask: "evidence_close"; readonly id: number; readonly of: number }
  /** Checks a file that somebody has brought; its id names it for `evidence_rows`, until it is stopped. */
  | { readonly ask: "evidence_check"; readonly id: number; readonly file: Blob }
  /** How the head of a checked file stands to what was seen here: it may take hashes of the log. */
  | { readonly ask: "evidence_standing"; readonly id: number; readonly of: number }
  | {
      readonly ask: "evidence_rows";
      readonly id: number;
      readonly of: number;
      readonly from: number;
      readonly count: number;
    }
  /** Stops the job of that id, or forgets its file; nothing more is told of it. */
  | { readonly ask: "stop"; readonly id: number };

export type ProofReply =
  | { readonly tell: "log"; readonly id: number; readonly status: LogStatus }
  | { readonly tell: "rows"; readonly id: number; readonly proofs: readonly RowProof[] }
  | {
      readonly tell: "progress";
      readonly id: number;
      readonly done: number;
      readonly total: number;
      readonly mark?: RangeMark;
    }
  | { readonly tell: "range"; readonly id: number; readonly report: RangeReport | ProofFailure }
  /** Under a head of that size, decimal. */
  | {
      readonly tell: "evidence_opened";
      readonly id: number;
      readonly opened: { readonly size: string } | ProofFailure;
    }
  /** How many events are in the file by now. */
  | {
      readonly tell: "evidence_added";
      readonly id: number;
      readonly added: { readonly count: number } | ProofFailure;
    }
  | { readonly tell: "evidence_closed"; readonly id: number; readonly file: Blob }
  | { readonly tell: "evidence_checked"; readonly id: number; readonly checked: CheckedEvidence }
  | { readonly tell: "evidence_standing"; readonly id: number; readonly standing: HeadStanding }
  | { readonly tell: "evidence_rows"; readonly id: number; readonly rows: readonly EvidenceRow[] }
  /** Something went wrong that is no finding about the log. */
  | { readonly tell: "broken"; readonly id: number; readonly message: string };
