import { format, parse, pico } from "../money";
import type { LedgerClaims } from "./claims";
import { Tally, type Finding } from "./findings";

/** The platform's totals by type and currency are the sums of the entries. */
export class TypeTotals {
  readonly #places = new Map<string, number>();
  readonly #types: { readonly type: string; readonly currency: string }[] = [];
  readonly #counts: number[] = [];
  readonly #sums: bigint[] = [];

  place(type: string, currency: string): number {
    const key = `${type} ${currency}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#types.length);
    this.#counts.push(0);
    this.#sums.push(0n);
    return this.#types.push({ type, currency }) - 1;
  }

  add(place: number, amount: bigint): void {
    this.#counts[place] = (this.#counts[place] as number) + 1;
    this.#sums[place] = (this.#sums[place] as bigint) + amount;
  }

  finish(claimed: LedgerClaims["totals"]): Finding {
    if (claimed === undefined) return { is: "unchecked", why: "no_totals" };
    const tally = new Tally();
    const told = new Map(claimed.map((each) => [this.place(each.type, each.amount.currency), each]));
    for (const [place, { type, currency }] of this.#types.entries()) {
      const claim = told.get(place);
      const held = claim === undefined ? 0n : parse(claim.amount.amount);
      const [sum, count] = [this.#sums[place] as bigint, this.#counts[place] as number];
      tally.checked += 1;
      if (held !== sum)
        tally.break(() => ({
          kind: "other_total",
          seqs: [],
          type,
          expected: { amount: format(pico(sum)), currency },
          found: { amount: format(pico(held)), currency },
        }));
      else if ((claim?.count ?? 0) !== count)
        tally.break(() => ({
          kind: "other_count",
          seqs: [],
          type,
          expected: String(count),
          found: String(claim?.count ?? 0),
        }));
    }
    return tally.finding;
  }
}
