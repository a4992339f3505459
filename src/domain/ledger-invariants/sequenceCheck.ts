import { Tally, type Finding } from "./findings";

/** No number of the range is missing, none comes twice, and they rise. */
export class SequenceCheck {
  readonly #tally = new Tally();
  readonly #to: number;
  #expected: number;

  constructor(from: number, to: number) {
    this.#expected = from;
    this.#to = to;
  }

  add(seq: number): void {
    this.#tally.checked += 1;
    const expected = this.#expected;
    if (seq === expected) {
      this.#expected = seq + 1;
      return;
    }
    const kind = seq > expected ? "gap" : "out_of_order";
    this.#tally.break(() => ({
      kind,
      seqs: [String(seq)],
      expected: String(expected),
      found: String(seq),
    }));
    if (seq > expected) this.#expected = seq + 1;
  }

  finish(): Finding {
    const last = this.#expected - 1;
    if (last < this.#to)
      this.#tally.break(() => ({
        kind: "cut_short",
        seqs: [String(last)],
        expected: String(this.#to),
        found: String(last),
      }));
    return this.#tally.finding;
  }
}
