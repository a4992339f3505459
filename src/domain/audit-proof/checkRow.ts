import type { AuditEvent } from "../audit-event/auditEvent";
import { parseLeaf } from "../audit-event/parseLeaf";
import { isSameHash, leafHash, verifyInclusion } from "../transparency-log";
import type { Head } from "./readHead";
import type { ProofCheck, ProofFailure, RowState } from "./states";
import { inclusionProof } from "./tileProofs";
import { TileError, type TileReader } from "./tileReader";

/** What was found out about one row. */
export interface CheckedRow {
  readonly state: RowState;
  readonly failure?: ProofFailure;
  readonly leafHash?: Uint8Array;
  readonly event?: AuditEvent;
}

const LARGEST_LEAF = 65_535;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function failed(state: RowState, check: ProofCheck, index: bigint, detail?: string): CheckedRow {
  return { state, failure: { check, index: String(index), ...(detail !== undefined && { detail }) } };
}

/** What is wrong with what the proven bytes say, if anything. */
function contentCheck(
  text: string,
  index: bigint,
  origin: string,
): { event?: AuditEvent; check?: ProofCheck } {
  const { event, seq, log, isCanonical } = parseLeaf(text);
  if (!isCanonical) return { check: "canonical_form" };
  if (seq !== String(index)) return { check: "sequence" };
  if (log !== origin) return { check: "log_name" };
  return event ? { event } : {};
}

/** Tells a changed event from a changed tree: does the hash that the log keeps there lead to its root? */
async function blame(index: bigint, head: Head, tiles: TileReader, proof: Uint8Array[]): Promise<RowState> {
  const kept = await tiles.node(0, index, head.size);
  const { size, root } = head;
  return verifyInclusion({ leafHash: kept, index, size, proof, root })
    ? "content_mismatch"
    : "proof_mismatch";
}

/** The place that the bytes name themselves, if the log has them there: then they were only listed at another. */
async function truePlace(
  entry: Uint8Array,
  hash: Uint8Array,
  { size, root }: Head,
  tiles: TileReader,
): Promise<bigint | undefined> {
  const { seq } = parseLeaf(new TextDecoder().decode(entry), { isCanonicalChecked: false });
  if (seq === undefined || !/^(?:0|[1-9]\d{0,19})$/.test(seq) || BigInt(seq) >= size) return undefined;
  const index = BigInt(seq);
  const proof = await inclusionProof(tiles, index, size);
  return verifyInclusion({ leafHash: hash, index, size, proof, root }) ? index : undefined;
}

async function prove(entry: Uint8Array, index: bigint, head: Head, tiles: TileReader): Promise<CheckedRow> {
  const { size, root, origin } = head;
  const hash = leafHash(entry);
  const proof = await inclusionProof(tiles, index, size);
  if (!verifyInclusion({ leafHash: hash, index, size, proof, root })) {
    const place = await truePlace(entry, hash, head, tiles);
    if (place !== undefined)
      return failed("content_mismatch", "order", index, `these are the bytes of ${place}`);
    const state = await blame(index, head, tiles, proof);
    const isTree = isSameHash(hash, await tiles.node(0, index, size));
    const check = state === "content_mismatch" ? "leaf_hash" : "inclusion";
    return failed(state, check, index, isTree ? "the row fits its tile" : undefined);
  }
  const { event, check } = contentCheck(decoder.decode(entry), index, origin);
  if (check) return { ...failed("content_mismatch", check, index), leafHash: hash };
  return { state: "verified", leafHash: hash, ...(event && { event }) };
}

/**
 * Checks one row against a proven head: size of the leaf, its hash, its inclusion, and only then what its bytes say
 * (canonical form, sequence, name of the log). Bytes of another event of the log are told from altered ones. An event is given for a verified row alone.
 */
export async function checkRow(
  entry: Uint8Array,
  index: bigint,
  head: Head,
  tiles: TileReader,
): Promise<CheckedRow> {
  if (index >= head.size) return { state: "pending" };
  if (entry.length > LARGEST_LEAF) return failed("content_mismatch", "leaf_size", index);
  try {
    return await prove(entry, index, head, tiles);
  } catch (error) {
    if (error instanceof TileError) return failed("proof_mismatch", "tile", index, error.message);
    // Bytes that are no UTF-8, though the log has signed them.
    if (error instanceof TypeError) return failed("content_mismatch", "canonical_form", index);
    throw error;
  }
}
