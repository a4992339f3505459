import { HASH_BYTES } from "../transparency-log";
import { sha256Into } from "../transparency-log/sha256";

/** Where an entry lies in a bundle: [start, end). */
export interface EntrySpan {
  readonly start: number;
  readonly end: number;
}

const LEAF = 0x00;

/** Entries of a bundle (C2SP tlog-tiles): each behind its length in 16 bits, big-endian. Undefined if it is none. */
export function entriesOf(bundle: Uint8Array, count: number): EntrySpan[] | undefined {
  const spans: EntrySpan[] = [];
  let at = 0;
  while (at + 2 <= bundle.length) {
    const start = at + 2;
    const end = start + (bundle[at] ?? 0) * 256 + (bundle[at + 1] ?? 0);
    spans.push({ start, end });
    at = end;
  }
  return at === bundle.length && spans.length === count ? spans : undefined;
}

/**
 * Hashes of all entries, one behind the other. The byte before an entry, the lower half of its length, is overwritten
 * with the leaf prefix, so that nothing is copied: the bundle must not be split again afterwards.
 */
export function hashEntries(bundle: Uint8Array, spans: readonly EntrySpan[]): Uint8Array {
  const hashes = new Uint8Array(spans.length * HASH_BYTES);
  spans.forEach(({ start, end }, place) => {
    bundle[start - 1] = LEAF;
    sha256Into(bundle, start - 1, end, hashes, place * HASH_BYTES);
  });
  return hashes;
}
