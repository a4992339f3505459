import { compareHeads, type TreeHead } from "../audit-proof/compareHeads";
import type { EvidenceBundle } from "../audit-proof/evidenceBundle";
import { isFailure, pinLog } from "../audit-proof/pinnedKeys";
import { openLogNote, readHead } from "../audit-proof/readHead";
import { SourceError } from "../audit-proof/sources";
import type { ProofFailure, ProvenHead } from "../audit-proof/states";
import type { TileReader } from "../audit-proof/tileReader";
import { EvidenceFormatError, parseEvidence } from "./parseEvidence";
import { verifyEvidence } from "./verifyEvidence";

/** What a bundle says of itself; only of one that verifies is any of it proven, and `madeAt` never is. */
export interface EvidenceClaim {
  readonly origin: string;
  readonly madeAt: string;
  readonly count: number;
  readonly query?: EvidenceBundle["query"];
}

export type CheckedEvidence =
  | { readonly is: "not_a_bundle"; readonly reason: string }
  /** Nothing is known to be wrong: the console pins no keys of a log. */
  | { readonly is: "not_checkable"; readonly failure: ProofFailure; readonly claim: EvidenceClaim }
  | { readonly is: "refused"; readonly failure: ProofFailure; readonly claim: EvidenceClaim }
  | {
      readonly is: "verified";
      readonly head: ProvenHead;
      /** The pinned keys that have signed its head. */
      readonly signedBy: readonly string[];
      readonly claim: EvidenceClaim;
    };

/** How the head of a bundle stands to the newest one that this browser has verified. */
export type HeadStanding =
  | "same"
  /** The log has only grown since. */
  | "continued"
  /** Larger than any head that was seen here. */
  | "newer"
  /** Two signed heads that cannot both be true. */
  | "fork"
  | "nothing_seen"
  /** It takes hashes of the log that could not be had. */
  | "not_compared";

type Pinned = { readonly origin: string; readonly verifierKeys: readonly string[] } | undefined;

const claimOf = ({ log, madeAt, events, query }: EvidenceBundle): EvidenceClaim => ({
  origin: log.origin,
  madeAt,
  count: events.length,
  ...(query && { query }),
});

/** The bundle of a text, or in what it is none. */
function read(text: string): EvidenceBundle | EvidenceFormatError {
  try {
    return parseEvidence(text);
  } catch (error) {
    if (error instanceof EvidenceFormatError) return error;
    throw error;
  }
}

/**
 * Checks a file offline by the keys that this console has pinned, never by those that the file names: whoever made it
 * could have named any.
 */
export function checkEvidence(
  text: string,
  log: Pinned,
): { checked: CheckedEvidence; bundle?: EvidenceBundle } {
  const bundle = read(text);
  if (bundle instanceof EvidenceFormatError)
    return { checked: { is: "not_a_bundle", reason: bundle.message } };
  const claim = claimOf(bundle);
  const pinned = pinLog(log);
  if (log === undefined || isFailure(pinned)) {
    const failure: ProofFailure = isFailure(pinned) ? pinned : { check: "pinned_keys" };
    return { checked: { is: "not_checkable", failure, claim } };
  }
  if (bundle.log.origin !== log.origin)
    return {
      checked: { is: "refused", failure: { check: "origin", detail: `${log.origin} is pinned` }, claim },
    };
  const verified = verifyEvidence(bundle, log.verifierKeys);
  if ("check" in verified) return { checked: { is: "refused", failure: verified, claim } };
  const note = openLogNote(bundle.checkpoint, pinned);
  const signedBy = "check" in note ? [] : note.signatures.map(({ key }) => key.text);
  return { checked: { is: "verified", head: verified.head, signedBy, claim }, bundle };
}

/** Holds the head of a verified bundle against the newest one seen here. */
export async function standingOf(
  bundle: EvidenceBundle,
  log: Pinned,
  seen: TreeHead | undefined,
  tiles: TileReader,
): Promise<HeadStanding> {
  const pinned = pinLog(log);
  const head = isFailure(pinned) ? pinned : readHead(bundle.checkpoint, pinned);
  if ("check" in head) return "not_compared";
  if (seen === undefined) return "nothing_seen";
  if (head.size > seen.size) return "newer";
  try {
    const verdict = await compareHeads(head, seen, tiles);
    if (verdict) return verdict.state === "fork" ? "fork" : "not_compared";
    return head.size === seen.size ? "same" : "continued";
  } catch (error) {
    if (error instanceof SourceError) return "not_compared";
    throw error;
  }
}
