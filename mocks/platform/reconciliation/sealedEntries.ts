import type { components } from "../../../openapi/platform.gen";
import { sealedEntry, SealHasher, sealLine, type SealFigures } from "../../../src/domain/period-seal";
import { format, pico } from "../../../src/domain/money";
import { systemCaller } from "../caller";
import { parseTime } from "../clock";
import type { Platform } from "../platform";
import { services } from "../services";
import { activity } from "../streams/activityArea";
import type { PeriodRow } from "./periodRow";

type Schemas = components["schemas"];
type Span = Pick<PeriodRow, "from" | "to">;

/** Every entry that is dated in a span, up to a sequence number, in order. */
function* entriesIn(
  platform: Platform,
  { from, to }: Span,
  lastSeq: number,
): Iterable<Schemas["LedgerEntry"]> {
  const stream = platform.use(services).streams.get("ledger-entries");
  if (stream === undefined) return;
  const filter = { occurredAt_gte: from, occurredAt_lt: to, seq_lte: String(lastSeq) };
  // The ledger's own stream gives nothing but its entries.
  yield* stream.rows(filter, "asc", systemCaller("seal")) as Iterable<Schemas["LedgerEntry"]>;
}

/** The canonical lines under a seal, as they are hashed. */
export function* sealedLines(platform: Platform, span: Span, lastSeq: number): Iterable<string> {
  for (const entry of entriesIn(platform, span, lastSeq)) yield sealLine(sealedEntry(entry));
}

/** Count, sums and hash of what a span holds now. */
export function sealFigures(platform: Platform, span: Span, lastSeq: number): SealFigures {
  const hasher = new SealHasher();
  for (const entry of entriesIn(platform, span, lastSeq)) {
    const sealed = sealedEntry(entry);
    hasher.add(sealed, sealLine(sealed));
  }
  return hasher.finish();
}

/** What was dated into a closed span after its seal: how many entries, and what they would change. */
export function lateEntries(
  platform: Platform,
  span: Span,
  lastSeq: number,
): { count: number; sums: Schemas["Money"][] } {
  const { ledger, catalogue } = platform.use(activity);
  const { occurredAt, book, amount } = ledger.table.columns;
  const from = parseTime(span.from) ?? 0;
  const to = parseTime(span.to) ?? 0;
  let count = 0;
  let sum = 0n;
  for (let row = lastSeq; row < ledger.table.length; row += 1) {
    const at = occurredAt[row] ?? 0;
    if (at < from || at >= to) continue;
    count += 1;
    if (book[row] === 0) sum += amount[row] ?? 0n;
  }
  const sums = count === 0 ? [] : [{ amount: format(pico(sum)), currency: catalogue.currency }];
  return { count, sums };
}

/** The last entry that was booked by a moment. */
export function lastSeqAt(platform: Platform, at: number): number {
  const { ledger } = platform.use(activity);
  const { bookedAt } = ledger.table.columns;
  let low = 0;
  let high = ledger.table.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((bookedAt[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
