import type { components } from "../../../openapi/platform.gen";
import type { LedgerClaims, UsageClaim } from "./claims";

type Schemas = components["schemas"];

/** Which entries: booked in [from, to), RFC 3339; without either, all there are. */
export interface LedgerRange {
  readonly from?: string;
  readonly to?: string;
  /** Days of usage are cut in it. */
  readonly timeZone: string;
}

/** How the platform is asked. Whoever implements it throws for an answer that is none. */
export interface LedgerSources {
  /** Undefined when the person may not know. */
  readonly json: <Answer>(
    path: string,
    query: Readonly<Record<string, string>>,
  ) => Promise<Answer | undefined>;
  readonly columns: (from: number, limit: number) => Promise<ArrayBuffer>;
}

/** What is known of the two ends of the range before its entries are read. */
interface Bounds {
  readonly first: number;
  readonly last: number;
  /** Of usage: what occurred in [from, to). */
  readonly from: string;
  readonly to: string;
}

const entry = async (
  sources: LedgerSources,
  order: "asc" | "desc",
  filter: object,
): Promise<Schemas["LedgerEntryPage"] | undefined> =>
  sources.json("/ledger-entries", { limit: "1", order, filter: JSON.stringify(filter) });

const afterwards = (at: string): string => new Date(Date.parse(at) + 1).toISOString();

async function readBounds(sources: LedgerSources, { from, to }: LedgerRange): Promise<Bounds | undefined> {
  const [oldest, newest, lastUsed] = await Promise.all([
    entry(sources, "asc", from === undefined ? {} : { bookedAt_gte: from }),
    entry(sources, "desc", to === undefined ? {} : { bookedAt_lt: to }),
    // What occurred in the range may have been booked after it.
    to === undefined ? undefined : entry(sources, "desc", { type: "usage", occurredAt_lt: to }),
  ]);
  const first = from === undefined ? 1 : Number(oldest?.items[0]?.seq ?? NaN);
  const bookedLast = to === undefined ? newest?.asOf.seq : newest?.items[0]?.seq;
  const last = Math.max(Number(bookedLast ?? 0), Number(lastUsed?.items[0]?.seq ?? 0));
  const begin = from ?? oldest?.items[0]?.occurredAt;
  const end = to ?? (newest && afterwards(newest.asOf.at));
  if (!(first <= last) || begin === undefined || end === undefined || begin >= end) return undefined;
  return { first, last, from: begin, to: end };
}

/** Undefined where the person may not know what others spend. */
function usageClaim({ from, to, buckets, totals, ledger }: Schemas["Usage"]): UsageClaim | undefined {
  if (totals.cost === undefined || ledger === undefined) return undefined;
  const spans = buckets.flatMap(({ start, end, cost }) =>
    cost === undefined ? [] : [{ from: Date.parse(start), to: Date.parse(end), cost }],
  );
  return { from: Date.parse(from), to: Date.parse(to), spans, total: totals.cost, entries: ledger.entries };
}

const needed = <Answer>(answer: Answer | undefined): Answer => {
  if (answer === undefined) throw new Error("The platform does not tell what the entries are held against.");
  return answer;
};

function totalsClaim({ totals }: Schemas["LedgerTotals"]): LedgerClaims["totals"] {
  const told = totals.flatMap(({ amount, ...rest }) => (amount ? [{ ...rest, amount }] : []));
  return told.length === totals.length ? told : undefined;
}

/** Asks the platform for all that its entries are held against. Undefined when there is no entry in the range. */
export async function readClaims(
  sources: LedgerSources,
  range: LedgerRange,
): Promise<LedgerClaims | undefined> {
  const bounds = await readBounds(sources, range);
  if (bounds === undefined) return undefined;
  const { first, last, from, to } = bounds;
  const balances = (seq: number) =>
    sources.json<Schemas["LedgerBalances"]>("/ledger-entries/balances", { seq: String(seq) });
  const filter = JSON.stringify({ seq_gte: String(first), seq_lte: String(last) });
  const [opening, closing, totals, usage] = await Promise.all([
    // Before the first of all entries everybody has nothing: that needs no asking, and no believing.
    first === 1 ? { balances: [] } : balances(first - 1),
    balances(last),
    sources.json<Schemas["LedgerTotals"]>("/ledger-entries/totals", { filter }),
    sources.json<Schemas["Usage"]>("/usage", { from, to, granularity: "P1D", timeZone: range.timeZone }),
  ]);
  return {
    from: first,
    to: last,
    opening: needed(opening).balances,
    closing: needed(closing).balances,
    totals: totalsClaim(needed(totals)),
    usage: usage && usageClaim(usage),
  };
}
