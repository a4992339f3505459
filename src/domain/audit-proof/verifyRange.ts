import { parseLeaf } from "../audit-event/parseLeaf";
import type { EventTest } from "../audit-query";
import { decodeBase64, encodeBase64, HASH_BYTES, isSameHash } from "../transparency-log";
import { rootOfTile, TreeHasher } from "../transparency-log/treeHasher";
import { entriesOf, hashEntries, type EntrySpan } from "./entriesBundle";
import type { RangeMark } from "./messages";
import type { Head } from "./readHead";
import type { LogSources } from "./sources";
import type { ProofFailure } from "./states";
import { TileError, type TileReader } from "./tileReader";
import { wholeSubtrees } from "./treePaths";

const BUNDLE = 256n;
const BUNDLE_HEIGHT = 8;
const AT_ONCE = 6;
/** As many of the newest answers are told one by one. */
const NAMED_MATCHES = 1000;

export interface RangeJob {
  readonly head: Head;
  /** [from, to), within what is kept and below the head. */
  readonly from: bigint;
  readonly to: bigint;
  /** Absent: every event counts. */
  readonly test?: EventTest;
  readonly tiles: TileReader;
  readonly sources: LogSources;
  readonly signal: AbortSignal;
  /** `mark` makes what it takes to go on from there; only between whole bundles. */
  readonly progress: (done: bigint, mark?: () => RangeMark) => void;
  /** Goes on where an earlier reading of the same range and query has stopped. */
  readonly resume?: RangeMark;
}

/** Everything of a range was read, and leads to the signed root. */
export interface RangeResult {
  readonly checked: bigint;
  /** Indexes of the events that answer the query, rising; the newest thousand of them. */
  readonly matches: readonly string[];
  readonly matched: number;
}

interface Bundle {
  readonly index: bigint;
  readonly width: number;
}

function bundlesOf(from: bigint, to: bigint, size: bigint): Bundle[] {
  const bundles: Bundle[] = [];
  for (let index = from / BUNDLE; index * BUNDLE < to; index += 1n) {
    const left = size - index * BUNDLE;
    bundles.push({ index, width: Number(left < BUNDLE ? left : BUNDLE) });
  }
  return bundles;
}

const bundlePath = ({ index, width }: Bundle): string =>
  `/audit/tile/entries/${index}${width === Number(BUNDLE) ? "" : `.p/${width}`}`;

/** Bundles in their order, a few of them on their way at any time. */
async function* fetched(bundles: readonly Bundle[], { sources, signal }: RangeJob) {
  const under = bundles.slice(0, AT_ONCE).map((bundle) => sources.bytes(bundlePath(bundle), signal));
  // A failure is met when its turn comes; until then it must not count as unhandled.
  const mute = (asked: Promise<unknown>) => void asked.catch(() => undefined);
  under.forEach(mute);
  for (const [place, bundle] of bundles.entries()) {
    const bytes = await under.shift();
    const next = bundles[place + AT_ONCE];
    if (next) {
      const asked = sources.bytes(bundlePath(next), signal);
      mute(asked);
      under.push(asked);
    }
    yield { bundle, bytes };
  }
}

const decoder = new TextDecoder();

/** Counts what answers the query; a leaf that says another index than its place is a finding of its own. */
class Counter {
  matched: number;
  #newest: string[];
  readonly #job: RangeJob;

  constructor(job: RangeJob) {
    this.#job = job;
    this.matched = job.resume?.matched ?? 0;
    this.#newest = [...(job.resume?.matches ?? [])];
  }

  get matches(): string[] {
    return this.#newest.slice(-NAMED_MATCHES);
  }

  count(bytes: Uint8Array, spans: readonly EntrySpan[], first: bigint): ProofFailure | undefined {
    const { test, from, to } = this.#job;
    for (const [place, { start, end }] of spans.entries()) {
      const index = first + BigInt(place);
      if (index < from || index >= to) continue;
      if (test) {
        const text = decoder.decode(bytes.subarray(start, end));
        const { event, seq } = parseLeaf(text, { isCanonicalChecked: false });
        if (seq !== String(index)) return { check: "sequence", index: String(index) };
        if (!event || !test(event)) continue;
        this.#newest.push(String(index));
        // Cut now and then, so that it costs nothing.
        if (this.#newest.length > 2 * NAMED_MATCHES) this.#newest = this.matches;
      }
      this.matched += 1;
    }
    return undefined;
  }
}

/** The first leaf whose hash is not the one that the tree keeps there. */
async function firstDifference(
  hashes: Uint8Array,
  first: bigint,
  { tiles, head }: RangeJob,
): Promise<ProofFailure> {
  for (let at = 0; at * HASH_BYTES < hashes.length; at += 1) {
    const index = first + BigInt(at);
    const kept = await tiles.node(0, index, head.size);
    if (!isSameHash(kept, hashes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES)))
      return { check: "leaf_hash", index: String(index) };
  }
  return { check: "tile", index: String(first) };
}

/** A whole bundle is held against the tree above it as it comes, so that a difference is found where it is. */
async function checkBundle(hashes: Uint8Array, { index, width }: Bundle, hasher: TreeHasher, job: RangeJob) {
  const { tiles, head } = job;
  if (width < Number(BUNDLE)) {
    hasher.addLeaves(hashes);
    return undefined;
  }
  const root = rootOfTile(hashes.slice());
  hasher.addSubtree(root, BUNDLE_HEIGHT);
  if (isSameHash(root, await tiles.node(BUNDLE_HEIGHT, index, head.size))) return undefined;
  return firstDifference(hashes, index * BUNDLE, job);
}

async function addKnown(
  hasher: TreeHasher,
  from: bigint,
  to: bigint,
  { tiles, head }: RangeJob,
): Promise<void> {
  for (const { height, position } of wholeSubtrees(from, to))
    hasher.addSubtree(await tiles.node(height, position, head.size), height);
}

const hashesOf = (peaks: RangeMark["peaks"]) =>
  peaks.map(({ hash, height }) => ({ hash: decodeBase64(hash) ?? new Uint8Array(), height }));

/** What was read before, or the known hashes of what lies before the range. */
async function begin(job: RangeJob): Promise<TreeHasher> {
  const { resume, from } = job;
  if (resume) return new TreeHasher(hashesOf(resume.peaks));
  const hasher = new TreeHasher();
  await addKnown(hasher, 0n, (from / BUNDLE) * BUNDLE, job);
  return hasher;
}

interface LastBundle {
  readonly hashes: Uint8Array;
  readonly first: bigint;
}

function markOf({ from }: RangeJob, next: bigint, { peaks }: TreeHasher, counter: Counter): RangeMark {
  return {
    from: String(from),
    next: String(next),
    peaks: peaks.map(({ hash, height }) => ({ hash: encodeBase64(hash), height })),
    matched: counter.matched,
    matches: counter.matches,
  };
}

async function readAll(
  job: RangeJob,
  hasher: TreeHasher,
  counter: Counter,
): Promise<LastBundle | ProofFailure> {
  const { from, to, head, progress, signal, resume } = job;
  let last: LastBundle = { hashes: new Uint8Array(), first: 0n };
  const start = resume ? BigInt(resume.next) : from;
  for await (const { bundle, bytes } of fetched(bundlesOf(start, to, head.size), job)) {
    signal.throwIfAborted();
    const first = bundle.index * BUNDLE;
    const spans = bytes && entriesOf(bytes, bundle.width);
    if (!spans) return { check: "completeness", index: String(first), detail: bundlePath(bundle) };
    // Before the hashes, which write into the bundle. Bytes that are not the log's are found right after.
    const failure = counter.count(bytes, spans, first);
    const hashes = hashEntries(bytes, spans);
    const difference = (await checkBundle(hashes, bundle, hasher, job)) ?? failure;
    if (difference) return difference;
    last = { hashes, first };
    const next = first + BigInt(bundle.width);
    if (next >= to) progress(to - from);
    else progress(next - from, () => markOf(job, next, hasher, counter));
  }
  return last;
}

/**
 * Reads every event of a range as the log keeps it, rebuilds the root of the whole log over them (what lies outside is
 * taken from tiles) and holds it against the signed one; then nothing of the range can have been changed or left out,
 * and what the query finds in it is all that there is. Memory stays the same however long the range.
 * @throws SourceError when the log cannot be read, the signal's reason when it is stopped
 */
export async function verifyRange(job: RangeJob): Promise<RangeResult | ProofFailure> {
  const { from, to, head } = job;
  const counter = new Counter(job);
  const end = ((to + BUNDLE - 1n) / BUNDLE) * BUNDLE;
  try {
    const hasher = await begin(job);
    const last = await readAll(job, hasher, counter);
    if ("check" in last) return last;
    if (end < head.size) await addKnown(hasher, end, head.size, job);
    if (!isSameHash(hasher.root(), head.root)) {
      const isAtEdge = last.hashes.length < Number(BUNDLE) * HASH_BYTES;
      return isAtEdge ? await firstDifference(last.hashes, last.first, job) : { check: "inclusion" };
    }
    return { checked: to - from, matches: counter.matches, matched: counter.matched };
  } catch (error) {
    if (error instanceof TileError) return { check: "tile", detail: error.message };
    throw error;
  }
}
