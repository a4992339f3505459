export { canonicalize, CanonicalizeError } from "./canonicalize";
export { HASH_BYTES, leafHash, nodeHash, rootOf } from "./hashes";
export { verifyConsistency, verifyInclusion } from "./proofs";
