import type { PinnedLog } from "./pinnedKeys";
import { openLogNote, type Head } from "./readHead";
import type { ProofFailure } from "./states";

/** The log's signed statement of what it keeps. */
export interface RetentionStatement {
  readonly minIndex: bigint;
  /** Absent: nothing is ever dropped. */
  readonly days?: number;
}

const DAY = 86_400_000;

/** Reads the signed statement: origin, `minIndex`, `policy` as `P90D` or `none`. Lines of other names are passed over. */
export function readRetention(note: string, pinned: PinnedLog): RetentionStatement | ProofFailure {
  const opened = openLogNote(note, pinned);
  if ("check" in opened) return opened;
  const { text } = opened;
  const origin = text.slice(0, text.indexOf("\n"));
  if (origin !== pinned.origin) return { check: "origin", detail: origin };
  const lines = text.slice(origin.length + 1, -1).split("\n");
  const valueOf = (name: string) => lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1);
  const minIndex = /^(?:0|[1-9]\d{0,19})$/.exec(valueOf("minIndex") ?? "")?.[0];
  const policy = /^(?:none|P([1-9]\d{0,5})D)$/.exec(valueOf("policy") ?? "");
  if (minIndex === undefined || !policy)
    return { check: "note", detail: "the statement of retention is malformed" };
  const [, days] = policy;
  return { minIndex: BigInt(minIndex), ...(days !== undefined && { days: Number(days) }) };
}

/** The days whose first witnessed head may be the newest of the promised age, newest first. */
export function daysToAsk(now: number, days: number, tries = 8): string[] {
  const cutoff = now - days * DAY;
  return Array.from({ length: tries }, (_, back) => new Date(cutoff - back * DAY).toISOString().slice(0, 10));
}

/**
 * Whether no more is dropped than was promised: the first index that is kept is at most the size of the newest
 * witnessed head of the promised age. Without such a head nothing may be dropped.
 */
export function checkRetention(
  { minIndex, days }: RetentionStatement,
  daily: Pick<Head, "size" | "time"> | undefined,
  now: number,
): ProofFailure | undefined {
  if (minIndex === 0n) return undefined;
  const allowed = days !== undefined && daily && daily.time <= now - days * DAY ? daily.size : 0n;
  if (minIndex <= allowed) return undefined;
  return { check: "retention", detail: `${minIndex} events dropped, ${allowed} were old enough` };
}
