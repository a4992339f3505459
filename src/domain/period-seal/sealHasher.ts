import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { format, parse, pico, type Money } from "../money";
import type { SealedEntry } from "./sealedEntry";

export interface SealFigures {
  readonly entries: number;
  /** Of customers' books, per currency. */
  readonly sums: readonly Money[];
  readonly sha256: string;
}

const FLUSH_CHARACTERS = 65_536;

/** Counts, adds up and hashes entries as they come, in order of seq; holds none of them. */
export class SealHasher {
  readonly #hash = sha256.create();
  readonly #encoder = new TextEncoder();
  readonly #sums = new Map<string, bigint>();
  #text = "";
  #entries = 0;

  /** @param line of the entry, without its line feed */
  add({ book, amount }: Pick<SealedEntry, "book" | "amount">, line: string): void {
    this.#entries += 1;
    this.#text += `${line}\n`;
    if (this.#text.length >= FLUSH_CHARACTERS) this.#flush();
    if (book !== "customer") return;
    const { currency } = amount;
    this.#sums.set(currency, (this.#sums.get(currency) ?? 0n) + parse(amount.amount));
  }

  finish(): SealFigures {
    this.#flush();
    const sums = [...this.#sums]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([currency, units]) => ({ amount: format(pico(units)), currency }));
    return { entries: this.#entries, sums, sha256: bytesToHex(this.#hash.digest()) };
  }

  #flush(): void {
    this.#hash.update(this.#encoder.encode(this.#text));
    this.#text = "";
  }
}
