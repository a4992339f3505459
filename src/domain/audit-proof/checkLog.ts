import { decodeBase64, encodeBase64, isSameHash } from "../transparency-log";
import { compareHeads, type HeadVerdict, type TreeHead } from "./compareHeads";
import type { PinnedLog } from "./pinnedKeys";
import { readHead, type Head } from "./readHead";
import { checkRetention, daysToAsk, readRetention, type RetentionStatement } from "./retention";
import type { HeadStore, KnownHead, LogSources } from "./sources";
import type { LogState, ProofFailure } from "./states";
import { rootFromTiles } from "./tileProofs";
import { TileError, type TileReader } from "./tileReader";

/** What was found out about the log. `head` is given whenever one is validly signed, `isSound` when rows may rest on it. */
export interface CheckedLog {
  readonly state: LogState;
  readonly failures: readonly ProofFailure[];
  readonly isSound: boolean;
  readonly head?: Head;
  readonly retention?: RetentionStatement;
}

export interface LogCheck {
  readonly pinned: PinnedLog;
  readonly sources: LogSources;
  readonly heads: HeadStore;
  readonly tiles: TileReader;
  /** The platform's time in milliseconds. */
  readonly now: number;
}

const MINUTE = 60_000;
/** Heads come hourly even when nothing happens; a quarter of an hour is let pass. */
const OVERDUE_AFTER = 75 * MINUTE;

const unsound = (state: LogState, failure: ProofFailure, head?: Head): CheckedLog => ({
  state,
  failures: [failure],
  isSound: false,
  ...(head && { head }),
});

export const treeHead = ({ size, root }: KnownHead): TreeHead => ({
  size: BigInt(size),
  root: decodeBase64(root) ?? new Uint8Array(),
});

const knownHead = ({ size, root, note }: Head): KnownHead => ({
  size: String(size),
  root: encodeBase64(root),
  note,
});

/** Whether the tiles that are served lead to the root that is signed: one of another time would not. */
async function checkTiles({ size, root }: Head, tiles: TileReader): Promise<ProofFailure | undefined> {
  if (size === 0n) return undefined;
  try {
    if (isSameHash(await rootFromTiles(tiles, size), root)) return undefined;
    return { check: "tile", detail: "the tiles do not lead to the signed root" };
  } catch (error) {
    if (error instanceof TileError) return { check: "tile", detail: error.message };
    throw error;
  }
}

/** Keeps the head, unless another tab has meanwhile kept a larger one; both must then be of one history. */
async function keep(
  head: Head,
  known: KnownHead | undefined,
  check: LogCheck,
): Promise<HeadVerdict | undefined> {
  const { heads, pinned, tiles } = check;
  if (known && BigInt(known.size) >= head.size) return undefined;
  if (await heads.replace(pinned.origin, known, knownHead(head))) return undefined;
  const other = await heads.read(pinned.origin);
  if (other === undefined || BigInt(other.size) <= head.size) {
    const verdict = other && (await compareHeads(treeHead(other), head, tiles));
    return verdict ?? keep(head, other, check);
  }
  return compareHeads(head, treeHead(other), tiles);
}

async function readStatement({ sources, pinned }: LogCheck): Promise<RetentionStatement | ProofFailure> {
  const note = await sources.text("/audit/retention");
  return note === undefined
    ? { check: "retention", detail: "the log gives no statement of what it keeps" }
    : readRetention(note, pinned);
}

/** The newest daily head of the promised age, itself signed and of the same history. */
async function oldEnoughHead(days: number, head: Head, { now, sources, pinned, tiles }: LogCheck) {
  const DAY = 24 * 60 * MINUTE;
  for (const day of daysToAsk(now, days)) {
    const note = await sources.text(`/audit/checkpoints?day=${day}`);
    if (note === undefined) continue;
    const daily = readHead(note, pinned);
    if ("check" in daily) return daily;
    if (daily.time > now - days * DAY) continue;
    const verdict = await compareHeads(daily, head, tiles);
    return verdict ? verdict.failure : daily;
  }
  return undefined;
}

async function checkKept(
  statement: RetentionStatement,
  head: Head,
  check: LogCheck,
): Promise<ProofFailure | undefined> {
  const { minIndex, days } = statement;
  if (minIndex === 0n) return undefined;
  if (minIndex > head.size) return { check: "retention", detail: "more is dropped than was ever logged" };
  const daily = days === undefined ? undefined : await oldEnoughHead(days, head, check);
  if (daily && "check" in daily) return { ...daily, check: "retention" };
  return checkRetention(statement, daily, check.now);
}

async function signedHead({ sources, pinned }: LogCheck): Promise<Head | ProofFailure> {
  const note = await sources.text("/audit/checkpoint");
  if (note === undefined) return { check: "note", detail: "the log gives no head" };
  return readHead(note, pinned);
}

/**
 * Checks the log itself, in this order: note, signature, witness, origin; the head that this browser knows; consistency
 * with it; what was pruned; freshness. The first that fails is named.
 */
export async function checkLog(check: LogCheck): Promise<CheckedLog> {
  // Read before the head is asked for: another tab may get a newer one at any time, which is no rollback.
  const known = await check.heads.read(check.pinned.origin);
  const head = await signedHead(check);
  if ("check" in head) return unsound("proof_mismatch", head);
  const verdict =
    (known && (await compareHeads(treeHead(known), head, check.tiles))) ?? (await keep(head, known, check));
  if (verdict) return unsound(verdict.state, verdict.failure, head);
  const tile = await checkTiles(head, check.tiles);
  // Rows are judged one by one: those that other tiles prove are proven.
  if (tile) return { ...unsound("proof_mismatch", tile, head), isSound: true };
  const retention = await readStatement(check);
  if ("check" in retention) return { ...unsound("proof_mismatch", retention, head), isSound: true };
  const found = { head, retention, isSound: true };
  const kept = await checkKept(retention, head, check);
  if (kept) return { ...found, state: "pruned_too_early", failures: [kept] };
  if (check.now - head.time > OVERDUE_AFTER) {
    const detail = new Date(head.time).toISOString();
    return { ...found, state: "overdue", failures: [{ check: "freshness", detail }] };
  }
  return { ...found, state: head.size === 0n ? "empty" : "verified", failures: [] };
}
