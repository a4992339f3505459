import type { AuditEvent } from "../audit-event/auditEvent";
import { parseLeaf } from "../audit-event/parseLeaf";
import { isFailure, pinLog } from "../audit-proof/pinnedKeys";
import { provenHead, readHead, type Head } from "../audit-proof/readHead";
import type { ProofFailure, ProvenHead } from "../audit-proof/states";
import { evaluator, parse, QueryError, type EventTest } from "../audit-query";
import { decodeBase64, leafHash, verifyInclusion } from "../transparency-log";
import type { EvidenceBundle, EvidenceEvent } from "../audit-proof/evidenceBundle";

/** Everything in it holds: these events are in the log that those keys signed. */
export interface VerifiedEvidence {
  readonly head: ProvenHead;
  readonly events: readonly AuditEvent[];
}

const LARGEST_LEAF = 65_535;
const encoder = new TextEncoder();

function proofOf({ proof }: EvidenceEvent): Uint8Array[] | undefined {
  const hashes = proof.map(decodeBase64);
  return hashes.every((hash) => hash !== undefined) ? hashes : undefined;
}

function testOf({ query }: EvidenceBundle): EventTest | ProofFailure {
  if (query === undefined) return () => true;
  try {
    const context = { timeZone: query.timeZone, now: Date.parse(query.now) };
    return evaluator(parse(query.text, context), context);
  } catch (error) {
    if (error instanceof QueryError || error instanceof RangeError)
      return { check: "filter", detail: `the query cannot be read: ${error.message}` };
    throw error;
  }
}

/** The event of a row, or the first check that it fails. */
function checkEvent(item: EvidenceEvent, head: Head, test: EventTest): AuditEvent | ProofFailure {
  const { index } = item;
  const failed = (check: ProofFailure["check"]): ProofFailure => ({ check, index });
  const entry = encoder.encode(item.leaf);
  if (entry.length > LARGEST_LEAF) return failed("leaf_size");
  const proof = proofOf(item);
  const { size, root, origin } = head;
  if (!proof || !verifyInclusion({ leafHash: leafHash(entry), index: BigInt(index), size, proof, root }))
    return failed("inclusion");
  // From the bytes that were proven: half a character would have become another one on the way.
  const { event, seq, log, isCanonical } = parseLeaf(new TextDecoder().decode(entry));
  if (!isCanonical || !event) return failed("canonical_form");
  if (seq !== index) return failed("sequence");
  if (log !== origin) return failed("log_name");
  return test(event) ? event : failed("filter");
}

/**
 * Verifies a bundle offline: keys, signatures, witness, origin, then each event's proof, form, place and the query.
 * @param verifierKeys keys to hold it against instead of those that it names itself
 */
export function verifyEvidence(
  bundle: EvidenceBundle,
  verifierKeys: readonly string[] = bundle.log.verifierKeys,
): VerifiedEvidence | ProofFailure {
  const pinned = pinLog({ origin: bundle.log.origin, verifierKeys });
  if (isFailure(pinned)) return pinned;
  const head = readHead(bundle.checkpoint, pinned);
  if ("check" in head) return head;
  const test = testOf(bundle);
  if (typeof test !== "function") return test;
  const events: AuditEvent[] = [];
  let last = -1n;
  for (const item of bundle.events) {
    if (BigInt(item.index) <= last) return { check: "order", index: item.index };
    last = BigInt(item.index);
    const event = checkEvent(item, head, test);
    if ("check" in event) return event;
    events.push(event);
  }
  return { head: provenHead(head), events };
}
