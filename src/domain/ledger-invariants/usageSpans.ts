import { format, parse, pico, type Money } from "../money";
import type { UsageClaim } from "./claims";
import { Tally, type Finding, type LedgerBreak } from "./findings";

const instant = (at: number): string => new Date(at).toISOString();

/** What usage costs is what is booked for it: span by span, in all, and in number. */
export class UsageSpans {
  readonly #claim: UsageClaim;
  readonly #sums: bigint[];
  /** Booked where usage has no span at all. */
  #outside = 0n;
  #entries = 0;
  #span = 0;

  constructor(claim: UsageClaim) {
    this.#claim = claim;
    this.#sums = claim.spans.map(() => 0n);
  }

  /** A usage entry of the customer's book; its amount is negative, as the customer sees it. */
  add(occurredAt: number, currency: string, amount: bigint): void {
    const { from, to, total } = this.#claim;
    if (!(occurredAt >= from && occurredAt < to)) return;
    this.#entries += 1;
    const place = currency === total.currency ? this.#placeOf(occurredAt) : undefined;
    if (place === undefined) this.#outside -= amount;
    else this.#sums[place] = (this.#sums[place] ?? 0n) - amount;
  }

  finish(): Finding {
    const { spans, total, entries, from, to } = this.#claim;
    const tally = new Tally();
    const money = (amount: bigint): Money => ({ amount: format(pico(amount)), currency: total.currency });
    const differs = (span: { from: number; to: number }, expected: bigint, found: bigint): LedgerBreak => ({
      kind: "other_usage",
      seqs: [],
      span: { from: instant(span.from), to: instant(span.to) },
      expected: money(expected),
      found: money(found),
    });
    for (const [place, sum] of this.#sums.entries()) {
      const span = spans[place];
      tally.checked += 1;
      if (span === undefined) continue;
      const cost = parse(span.cost.amount);
      if (cost !== sum) tally.break(() => differs(span, cost, sum));
    }
    const sum = this.#sums.reduce((all, each) => all + each, this.#outside);
    const cost = parse(total.amount);
    tally.checked += 1;
    if (cost !== sum || this.#outside !== 0n) tally.break(() => differs({ from, to }, cost, sum));
    if (entries !== this.#entries)
      tally.break(() => ({
        kind: "other_usage_count",
        seqs: [],
        span: { from: instant(from), to: instant(to) },
        expected: String(entries),
        found: String(this.#entries),
      }));
    return tally.finding;
  }

  // Entries come nearly in the order in which they occurred, so the span is most often the one before.
  #placeOf(at: number): number | undefined {
    const { spans } = this.#claim;
    const holds = (place: number) => {
      const span = spans[place];
      return span !== undefined && at >= span.from && at < span.to;
    };
    if (holds(this.#span)) return this.#span;
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((spans[middle]?.to ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    if (!holds(low)) return undefined;
    this.#span = low;
    return low;
  }
}
