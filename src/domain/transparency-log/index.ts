export { decodeBase64, encodeBase64 } from "./base64";
export { canonicalize, CanonicalizeError } from "./canonicalize";
export { HASH_BYTES, HashInputError, isSameHash, leafHash, nodeHash, rootOf } from "./hashes";
export { NoteError, openNote, openNoteWith, type NoteSignature } from "./openNote";
export { CheckpointError, parseCheckpoint, type Checkpoint } from "./parseCheckpoint";
export { verifyConsistency, verifyInclusion } from "./proofs";
export { readVerifierKey, VerifierKeyError, type VerifierKey } from "./verifierKey";
