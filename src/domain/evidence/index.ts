export { EvidenceFormatError, parseEvidence, type EvidenceBundle } from "./evidence";
export { makeEvidence } from "./makeEvidence";
export { verifyEvidence, type VerifiedEvidence } from "./verifyEvidence";
