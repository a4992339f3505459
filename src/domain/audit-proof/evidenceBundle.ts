/** A file that proves events to somebody who has neither this console nor access to the platform. See docs/evidence-bundle.md. */
export interface EvidenceBundle {
  readonly schema: "steward-evidence/1";
  /** RFC 3339, by the clock of who made it; proves nothing. */
  readonly madeAt: string;
  readonly log: {
    readonly origin: string;
    /** The keys that its maker had pinned. Whoever does not trust the file pins their own. */
    readonly verifierKeys: readonly string[];
  };
  /** Signed note of the head that all proofs lead to. */
  readonly checkpoint: string;
  /** What was asked, in the console's query language, with what times in it depend on. */
  readonly query?: { readonly text: string; readonly timeZone: string; readonly now: string };
  /** Rising by index. */
  readonly events: readonly EvidenceEvent[];
}

export interface EvidenceEvent {
  /** Decimal. */
  readonly index: string;
  /** Exact text of the leaf. */
  readonly leaf: string;
  /** Hashes in base64, from the leaf's sibling upwards (RFC 9162 2.1.3). */
  readonly proof: readonly string[];
}
