export { checkLedger } from "./checkLedger";
export { invariants, isBroken } from "./findings";
export type { Finding, Invariant, LedgerBreak, LedgerFindings } from "./findings";
export { LedgerCheck } from "./ledgerCheck";
export { newColumns, NOBODY, readColumns } from "./ledgerColumns";
export type { OwnerName } from "./ledgerColumns";
export type { LedgerRange, LedgerSources } from "./readClaims";
