import type { FileFindings } from "../export-check";
import type { LedgerFindings, LedgerRange } from "../ledger-invariants";

/** Work on the books that is done off the page's thread: one task a worker, which ends with it. */
export type LedgerTask =
  { readonly do: "check"; readonly range: LedgerRange } | { readonly do: "verify"; readonly file: Blob };

export type LedgerReply =
  | { readonly tell: "progress"; readonly done: number; readonly total: number }
  | { readonly tell: "checked"; readonly findings: LedgerFindings }
  | { readonly tell: "verified"; readonly found: FileFindings }
  | {
      readonly tell: "failed";
      /** HTTP status; 0 without an answer, undefined when it was not the platform that failed. */
      readonly status: number | undefined;
      /** What the platform said, if it was JSON. */
      readonly problem?: unknown;
      readonly message: string;
    };
