import type { components } from "../../../openapi/platform.gen";
import type { AskedQuery, DatedQuery, RangeMark, RangeReport } from "../../domain/audit-proof/messages";
import type { ProofFailure } from "../../domain/audit-proof/states";
import type { BroughtEvidence, OpenEvidence } from "./evidenceFiles";
import type { LogStatus, RowProof } from "./rowProof";

export interface RangeQuestion {
  readonly from?: string;
  readonly to?: string;
  readonly query?: AskedQuery;
  /** What "the last day" in the query counts from, in milliseconds of the platform's time; left out = now. */
  readonly now?: number;
  readonly signal: AbortSignal;
  /** What an earlier reading has come to; it goes on from there if it can. */
  readonly resume?: RangeMark;
  /** About once a second with a mark to keep. */
  readonly progress: (done: number, total: number, mark?: RangeMark) => void;
}

export type AuditEventItem = components["schemas"]["AuditEventItem"];

/** What is known at one moment; another object once anything of it changes. */
export interface ProofReadings {
  readonly status: LogStatus;
  /** Never from another row's bytes: an item whose leaf differs from the one that was checked is `checking`. */
  readonly proofOf: (item: AuditEventItem) => RowProof;
}

/** What proves the log, off the main thread. */
export interface LogProver {
  readonly subscribe: (listener: () => void) => () => void;
  readonly readings: () => ProofReadings;
  /** Has rows checked that are not yet, and the log itself before the first of them. */
  readonly check: (items: readonly AuditEventItem[]) => void;
  /** What is wrong with a list of rows as a list; counts in the log's state until it is noted that nothing is. */
  readonly noteList: (list: object, failures: readonly ProofFailure[]) => void;
  /**
   * Reads and proves every event of a range (all that is kept unless bounds are given, decimal) and runs the query over
   * it. Rejects with the signal's reason when it is stopped.
   */
  readonly verifyRange: (job: RangeQuestion) => Promise<RangeReport | ProofFailure>;
  /** Begins a file that proves events to anybody, under the head that is newest now. */
  readonly openEvidence: (query?: DatedQuery) => Promise<OpenEvidence | ProofFailure>;
  /** Checks a file that somebody has brought; needs no platform. */
  readonly bringEvidence: (file: Blob) => BroughtEvidence;
  /** Reads the newest head, and answers what is known of the log by it. */
  readonly refresh: () => Promise<LogStatus>;
  /** Reads the newest head and checks again what failed or was pending. */
  readonly recheck: () => void;
}
