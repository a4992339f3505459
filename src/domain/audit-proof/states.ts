/**
 * What is known of one row. `verified`: its bytes are a leaf of the log that its keys signed, at that place.
 * `pending`: younger than the newest signed head. `content_mismatch`: the bytes are not what was logged.
 * `proof_mismatch`: the log's own hashes do not lead to its signed root. `pruned`: the event is gone, its proof stays.
 * `misplaced`: an event of the log, in a list that it does not belong to, or out of its order.
 */
export type RowState =
  | "checking"
  | "verified"
  | "pending"
  | "content_mismatch"
  | "proof_mismatch"
  | "misplaced"
  | "pruned"
  | "pruned_too_early"
  | "not_checkable";

/**
 * What is known of the log as a whole. `overdue`: it has not signed a new head for too long. `fork`: two heads of the
 * log cannot both be true. `misplaced`: a list of it is not what was asked for. `rollback`: it is shorter than it was. `empty`: it holds nothing yet, and says so signed.
 */
export type LogState =
  | "checking"
  | "verified"
  | "pending"
  | "overdue"
  | "fork"
  | "rollback"
  | "content_mismatch"
  | "proof_mismatch"
  | "misplaced"
  | "pruned_too_early"
  | "not_checkable"
  | "empty";

/** The checks, in the order in which they are made; the first that fails is named. */
export type ProofCheck =
  | "pinned_keys"
  | "note"
  | "origin"
  | "log_signature"
  | "witness"
  | "freshness"
  | "known_head"
  | "consistency"
  | "retention"
  | "tile"
  | "leaf_size"
  | "leaf_hash"
  | "canonical_form"
  | "sequence"
  | "log_name"
  | "inclusion"
  | "filter"
  | "order"
  | "completeness"
  | "connection";

/** Which check failed; `detail` is for those who look closer (figures, hashes), not a text of the page. */
export interface ProofFailure {
  readonly check: ProofCheck;
  readonly detail?: string;
  /** Decimal index of the event that it was found at. */
  readonly index?: string;
}

/** A head of the log that was checked. */
export interface ProvenHead {
  readonly origin: string;
  /** Decimal. */
  readonly size: string;
  /** Base64. */
  readonly root: string;
  /** When a witness saw it, RFC 3339; absent when no pinned key carries a time. */
  readonly time?: string;
}
