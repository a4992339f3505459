export type { LedgerClaims, UsageClaim } from "./claims";
export { invariants, isBroken } from "./findings";
export type { BreakKind, Finding, Invariant, LedgerBreak, LedgerFindings } from "./findings";
export { LedgerCheck } from "./ledgerCheck";
export { ColumnsError, newColumns, NOBODY, readColumns } from "./ledgerColumns";
export type { ColumnsHeader, LedgerColumns, OwnerName } from "./ledgerColumns";
export { checkLedger } from "./checkLedger";
export type { LedgerRange, LedgerSources } from "./readClaims";
