import type { LedgerFindings, LedgerRange } from "../../../domain/ledger-invariants";
import type { CheckedRange } from "./checkedRange";

export const ledgerCheckKind = "ledger-check";

export interface LedgerCheckInput {
  readonly chosen: CheckedRange;
  readonly range: LedgerRange;
}

export interface LedgerCheckResult {
  readonly findings: LedgerFindings;
  /** When it was found, in milliseconds of the platform's time. */
  readonly at: number;
}
