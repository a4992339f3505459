import type { Pico } from "../money";
import type { Amount } from "./records";

/** Beyond these, amounts are read each time: what is kept must not grow with the file. */
const MOST = 65_536;

/** Amounts that were read before: payments come in a few sizes, and one is found again sooner than read again. */
export class KnownAmounts {
  readonly #byCurrency = new Map<string, Map<string, Amount>>();

  /** @param read throws for a text that is no amount; such a text is not kept */
  of(text: string, currency: string, read: (text: string) => Pico): Amount {
    let known = this.#byCurrency.get(currency);
    if (known === undefined) this.#byCurrency.set(currency, (known = new Map<string, Amount>()));
    const found = known.get(text);
    if (found !== undefined) return found;
    const amount = { units: read(text), currency };
    if (known.size < MOST) known.set(text, amount);
    return amount;
  }
}
