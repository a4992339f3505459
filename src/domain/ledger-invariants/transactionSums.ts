import { format, pico } from "../money";
import { Tally, type Finding } from "./findings";

/** Postings of one transaction so far. */
interface OpenTransaction {
  readonly sums: Map<string, bigint>;
  readonly seqs: number[];
}

/** As many may be unfinished at once; a ledger that writes a transaction in one go has none. */
const MOST_OPEN = 100_000;
const MOST_SHOWN = 50;

/** Every transaction sums to zero, in each currency. Its postings may stand apart. */
export class TransactionSums {
  readonly #tally = new Tally();
  readonly #parked = new Map<number, OpenTransaction>();
  #current = -1;
  #currency = "";
  #sum = 0n;
  #others: Map<string, bigint> | undefined;
  #seqs: number[] = [];

  add(transaction: number, currency: string, amount: bigint, seq: number): void {
    if (transaction !== this.#current) {
      this.#park();
      this.#begin(transaction, currency);
    }
    if (currency === this.#currency) this.#sum += amount;
    else {
      this.#others ??= new Map();
      this.#others.set(currency, (this.#others.get(currency) ?? 0n) + amount);
    }
    if (this.#seqs.length < MOST_SHOWN) this.#seqs.push(seq);
  }

  finish(): Finding {
    this.#park();
    for (const open of this.#parked.values()) this.#break(open);
    return this.#tally.finding;
  }

  #begin(transaction: number, currency: string): void {
    const parked = this.#parked.size > 0 ? this.#parked.get(transaction) : undefined;
    this.#current = transaction;
    this.#currency = currency;
    this.#sum = parked?.sums.get(currency) ?? 0n;
    this.#seqs = parked?.seqs ?? [];
    this.#others = undefined;
    if (parked === undefined) {
      this.#tally.checked += 1;
      return;
    }
    this.#parked.delete(transaction);
    parked.sums.delete(currency);
    if (parked.sums.size > 0) this.#others = parked.sums;
  }

  /** Puts a transaction aside that does not sum to zero yet: the rest of it may still come. */
  #park(): void {
    if (this.#current < 0) return;
    if (this.#sum !== 0n || this.#others !== undefined) {
      const sums = this.#others ?? new Map<string, bigint>();
      sums.set(this.#currency, this.#sum);
      if ([...sums.values()].some((sum) => sum !== 0n))
        this.#parked.set(this.#current, { sums, seqs: this.#seqs });
    }
    this.#current = -1;
    if (this.#parked.size > MOST_OPEN) this.#giveUpOldest();
  }

  #giveUpOldest(): void {
    for (const [transaction, open] of this.#parked) {
      this.#parked.delete(transaction);
      this.#break(open);
      return;
    }
  }

  #break({ sums, seqs }: OpenTransaction): void {
    const [currency, sum] = [...sums].find(([, each]) => each !== 0n) ?? ["", 0n];
    this.#tally.break(() => ({
      kind: "not_zero",
      seqs: seqs.map(String),
      expected: { amount: "0", currency },
      found: { amount: format(pico(sum)), currency },
    }));
  }
}
