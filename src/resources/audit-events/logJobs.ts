/** Kinds of long work on the log. */
export const completenessKind = "audit-completeness";
export const evidenceKind = "audit-evidence";

/** What a job is about: a query, and what the times in it depend on. */
export interface AskedOfLog {
  readonly text: string;
  readonly timeZone: string;
  /** What "the last day" counts from, in milliseconds of the platform's time. */
  readonly now: number;
}
