export type { EvidenceBundle } from "../audit-proof/evidenceBundle";
export { EvidenceFormatError, parseEvidence } from "./parseEvidence";
export { makeEvidence } from "./makeEvidence";
export { verifyEvidence } from "./verifyEvidence";
