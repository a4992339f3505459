import { CsvError } from "./csvError";

export interface QuotedRecord {
  readonly cells: string[];
  /** Place behind the record and its line break. */
  readonly next: number;
  readonly endsWithBreak: boolean;
}

const breaksIn = (text: string, from: number, to: number): number =>
  text.slice(from, to).match(/\r\n?|\n/g)?.length ?? 0;

/** Reads one record with quotes in it, which may go over several lines (RFC 4180, 2.5 to 2.7). */
class QuotedReader {
  readonly #text: string;
  readonly #start: number;
  readonly #line: number;
  readonly #delimiter: string;
  readonly #isLast: boolean;

  constructor(text: string, start: number, line: number, delimiter: string, isLast: boolean) {
    this.#text = text;
    this.#start = start;
    this.#line = line;
    this.#delimiter = delimiter;
    this.#isLast = isLast;
  }

  /** Undefined when the text ends within it, and more is to come. */
  read(): QuotedRecord | undefined {
    const cells: string[] = [];
    let at = this.#start;
    for (;;) {
      const cell = this.#text[at] === '"' ? this.#quoted(at) : this.#plain(at);
      if (cell === undefined) return undefined;
      cells.push(cell.value);
      at = cell.next;
      if (this.#text[at] === this.#delimiter) at += 1;
      else return this.#end(cells, at);
    }
  }

  #end(cells: string[], at: number): QuotedRecord | undefined {
    const text = this.#text;
    if (at >= text.length) return this.#isLast ? { cells, next: at, endsWithBreak: false } : undefined;
    // A carriage return at the very end may be half of a line break.
    if (text[at] === "\r" && at + 1 === text.length && !this.#isLast) return undefined;
    const width = text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    return { cells, next: at + width, endsWithBreak: true };
  }

  #plain(from: number): { value: string; next: number } {
    let at = from;
    for (; at < this.#text.length; at += 1) {
      const character = this.#text[at];
      if (character === '"') throw new CsvError(this.#lineAt(at), "quote_inside");
      if (character === this.#delimiter || character === "\n" || character === "\r") break;
    }
    return { value: this.#text.slice(from, at), next: at };
  }

  #quoted(from: number): { value: string; next: number } | undefined {
    let value = "";
    for (let at = from + 1; ; at += 1) {
      const quote = this.#text.indexOf('"', at);
      if (quote < 0) {
        if (this.#isLast) throw new CsvError(this.#lineAt(from), "unclosed_quote");
        return undefined;
      }
      value += this.#text.slice(at, quote);
      at = quote + 1;
      // The quote may be the first of a doubled one.
      if (at >= this.#text.length && !this.#isLast) return undefined;
      if (this.#text[at] !== '"') return this.#afterQuote(value, at);
      value += '"';
    }
  }

  #afterQuote(value: string, at: number) {
    const follows = this.#text[at];
    const isEnd =
      follows === undefined || follows === "\n" || follows === "\r" || follows === this.#delimiter;
    if (!isEnd) throw new CsvError(this.#lineAt(at), "text_after_quote");
    return { value, next: at };
  }

  #lineAt(at: number): number {
    return this.#line + breaksIn(this.#text, this.#start, at);
  }
}

/** @param line of the record's first character. @throws CsvError where the quotes are wrong */
export const readQuotedRecord = (
  text: string,
  start: number,
  line: number,
  delimiter: string,
  isLast: boolean,
): QuotedRecord | undefined => new QuotedReader(text, start, line, delimiter, isLast).read();

export { breaksIn };
