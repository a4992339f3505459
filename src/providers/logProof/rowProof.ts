export type { LogStatus, RowProof } from "../../domain/audit-proof/messages";
