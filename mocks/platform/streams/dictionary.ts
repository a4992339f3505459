/** Texts that repeat in a column, each kept once; the column holds their codes, given in order of first use. */
export class Dictionary {
  readonly texts: string[] = [];
  readonly #codes = new Map<string, number>();

  constructor(texts: Iterable<string> = []) {
    for (const text of texts) this.code(text);
  }

  /** The code of a text, a new one if need be. */
  code(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.#codes.set(text, this.texts.length);
    this.texts.push(text);
    return this.texts.length - 1;
  }

  find(text: string): number | undefined {
    return this.#codes.get(text);
  }

  text(code: number): string {
    const text = this.texts[code];
    if (text === undefined) throw new RangeError(`No text has the code ${code}`);
    return text;
  }
}
