import { logSigner, witnessSigner } from "./developmentKeys";
import type { NoteSigner } from "./signedNote";

/** A key's time, in milliseconds: notes of [from, until) carry its signature. */
interface Term {
  readonly generation: number;
  readonly from: number;
  until: number;
}

/** The keys that sign for the log over time. During a rotation both the old and the new one sign. */
export class LogKeys {
  readonly #origin: string;
  readonly #terms: Term[] = [{ generation: 0, from: -Infinity, until: Infinity }];

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** How many there have been. */
  get generations(): number {
    return this.#terms.length;
  }

  /** A new key signs from `at` on; the one before goes on for `overlapMs`. */
  rotate(at: number, overlapMs: number): void {
    const last = this.#terms.at(-1);
    if (last !== undefined) last.until = at + overlapMs;
    this.#terms.push({ generation: this.#terms.length, from: at, until: Infinity });
  }

  /** Who signs a statement of the log at that time. */
  signers(at: number): NoteSigner[] {
    return this.#terms
      .filter(({ from, until }) => from <= at && at < until)
      .map(({ generation }) => logSigner(this.#origin, generation));
  }

  /** Who signs a head: the log, and the witness that has seen it. */
  witnessed(at: number): NoteSigner[] {
    return [...this.signers(at), witnessSigner];
  }
}
