export type { EvidenceBundle } from "../audit-proof/evidenceBundle";
export { checkEvidence, standingOf } from "./checkEvidence";
export { EvidenceWriter } from "./evidenceWriter";
export { EvidenceFormatError, parseEvidence } from "./parseEvidence";
export { verifyEvidence } from "./verifyEvidence";
