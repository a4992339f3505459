import type { components } from "../../../openapi/platform.gen";
import { sealLine, type SealedEntry } from "./sealedEntry";
import { SealHasher, type SealFigures } from "./sealHasher";

type Seal = components["schemas"]["PeriodSeal"];

/** Which of the checks failed, in the order in which they are made. */
export type SealCheck = "line" | "canonical" | "order" | "span" | "count" | "sums" | "sha256";

export type SealVerdict =
  | { readonly is: "holds"; readonly figures: SealFigures }
  /** `at` is the line of the entries, from 1, where one line is to blame. */
  | {
      readonly is: "broken";
      readonly check: SealCheck;
      readonly at?: number;
      readonly figures?: SealFigures;
    };

export interface SealedSpan {
  readonly from: string;
  readonly to: string;
  readonly seal: Seal;
}

const sameSums = (left: SealFigures["sums"], right: SealFigures["sums"]): boolean => {
  const text = (sums: SealFigures["sums"]) =>
    sums
      .map(({ amount, currency }) => `${currency} ${amount}`)
      .toSorted()
      .join();
  return text(left) === text(right);
};

/** Holds entries against a seal as they come: works out count, sums and hash anew, and believes none that it is told. */
export class SealChecker {
  readonly #span: SealedSpan;
  readonly #hasher = new SealHasher();
  #lines = 0;
  #lastSeq = 0n;
  #broken: { check: SealCheck; at: number } | undefined;

  constructor(span: SealedSpan) {
    this.#span = span;
  }

  get lines(): number {
    return this.#lines;
  }

  add(line: string): void {
    this.#lines += 1;
    if (this.#broken) return;
    const check = this.#take(line);
    if (check !== undefined) this.#broken = { check, at: this.#lines };
  }

  finish(): SealVerdict {
    if (this.#broken) return { is: "broken", ...this.#broken };
    const { seal } = this.#span;
    const figures = this.#hasher.finish();
    if (figures.entries !== seal.entries) return { is: "broken", check: "count", figures };
    if (!sameSums(figures.sums, seal.sums)) return { is: "broken", check: "sums", figures };
    if (figures.sha256 !== seal.sha256) return { is: "broken", check: "sha256", figures };
    return { is: "holds", figures };
  }

  #take(line: string): SealCheck | undefined {
    try {
      const entry = JSON.parse(line) as SealedEntry;
      const problem = this.#problem(entry, line);
      if (problem === undefined) this.#hasher.add(entry, line);
      return problem;
    } catch {
      // No JSON, or not that of an entry: a missing member, an amount that is none.
      return "line";
    }
  }

  #problem(entry: SealedEntry, line: string): SealCheck | undefined {
    const { from, to, seal } = this.#span;
    if (sealLine(entry) !== line) return "canonical";
    const seq = BigInt(entry.seq);
    if (seq <= this.#lastSeq || seq > BigInt(seal.lastSeq)) return "order";
    this.#lastSeq = seq;
    return entry.occurredAt >= from && entry.occurredAt < to ? undefined : "span";
  }
}
