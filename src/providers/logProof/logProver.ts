import type { components } from "../../../openapi/platform.gen";
import type { LogStatus, RowProof } from "./rowProof";

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
  /** Reads the newest head and checks again what failed or was pending. */
  readonly recheck: () => void;
}
