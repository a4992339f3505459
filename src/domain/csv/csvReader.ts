import { CsvError } from "./csvError";
import { delimiterOf, type Delimiter } from "./delimiter";
import { breaksIn, readQuotedRecord } from "./quotedRecord";
import { encodingOf, type TextEncodingName } from "./textDecoding";

/** More columns than any export has: what has more is not what it is taken for. */
const MOST_COLUMNS = 1000;
/** In characters. A quote that nobody closed must not gather the rest of a file. */
const LONGEST_RECORD = 1_000_000;
/** Enough text to tell the delimiter by. */
const SAMPLE = 65_536;
const UNREADABLE = /[\0\uFFFD]/;

export interface CsvFacts {
  readonly encoding: TextEncodingName;
  readonly delimiter: Delimiter;
  readonly headings: readonly string[];
  /** Records below the headings. */
  readonly records: number;
  /** False when the file stops without a line break, as one that was cut off would. */
  readonly endsWithBreak: boolean;
}

export type TakeRecord = (cells: readonly string[], line: number) => void;

/**
 * Reads a CSV file (RFC 4180) of any size as its bytes come: UTF-8 or UTF-16, with a byte-order mark or without, LF, CRLF
 * or CR, cells divided by `,` `;` tab or `|`. Every record must have as many cells as there are headings; empty lines are
 * passed over. Whatever else is wrong ends the reading.
 * @throws CsvError from `push` and `end`, with the line and the reason
 */
export class CsvReader {
  readonly #take: TakeRecord;
  #first: Uint8Array = new Uint8Array();
  #decoder: TextDecoder | undefined;
  #encoding: TextEncodingName = "utf-8";
  #delimiter: Delimiter | undefined;
  #headings: readonly string[] | undefined;
  #text = "";
  #line = 1;
  #records = 0;
  #endsWithBreak = true;

  constructor(take: TakeRecord) {
    this.#take = take;
  }

  /** Empty until they have come; there when the first record is. */
  get headings(): readonly string[] {
    return this.#headings ?? [];
  }

  push(bytes: Uint8Array): void {
    this.#add(this.#decode(bytes, false));
    this.#readOn(false);
  }

  end(): CsvFacts {
    this.#add(this.#decode(new Uint8Array(), true));
    this.#readOn(true);
    if (this.#headings === undefined || this.#delimiter === undefined) throw new CsvError(1, "empty");
    return {
      encoding: this.#encoding,
      delimiter: this.#delimiter,
      headings: this.#headings,
      records: this.#records,
      endsWithBreak: this.#endsWithBreak,
    };
  }

  #decode(bytes: Uint8Array, isLast: boolean): string {
    if (this.#decoder === undefined) {
      const joined = new Uint8Array(this.#first.length + bytes.length);
      joined.set(this.#first);
      joined.set(bytes, this.#first.length);
      this.#first = joined;
      if (joined.length < 4 && !isLast) return "";
      this.#encoding = encodingOf(joined);
      this.#decoder = new TextDecoder(this.#encoding);
      return this.#decoder.decode(joined, { stream: !isLast });
    }
    return this.#decoder.decode(bytes, { stream: !isLast });
  }

  #add(text: string): void {
    const bad = UNREADABLE.exec(text);
    if (bad !== null) {
      const line = this.#line + breaksIn(this.#text, 0, this.#text.length) + breaksIn(text, 0, bad.index);
      throw new CsvError(line, bad[0] === "\0" ? "not_text" : "encoding");
    }
    this.#text += text;
  }

  #readOn(isLast: boolean): void {
    if (this.#delimiter === undefined) {
      if (this.#text.length < SAMPLE && !isLast) return;
      if (this.#text.trim() === "") return;
      this.#delimiter = delimiterOf(this.#text);
      if (this.#delimiter === undefined) throw new CsvError(this.#firstLine(), "no_delimiter");
    }
    this.#readRecords(this.#delimiter, isLast);
  }

  /** The line of the headings: empty ones may stand before it. */
  #firstLine(): number {
    return this.#line + breaksIn(this.#text, 0, this.#text.search(/[^\r\n]/));
  }

  #readRecords(delimiter: Delimiter, isLast: boolean): void {
    const text = this.#text;
    const lineBreak = /\r\n?|\n/g;
    let at = 0;
    while (at < text.length) {
      lineBreak.lastIndex = at;
      const found = lineBreak.exec(text);
      // A carriage return at the very end may be half of a line break.
      const isWhole = found !== null && (found[0] !== "\r" || found.index + 1 < text.length);
      if (!isWhole && !isLast) break;
      const end = found?.index ?? text.length;
      const line = text.slice(at, end);
      if (line.includes('"')) {
        const record = readQuotedRecord(text, at, this.#line, delimiter, isLast);
        if (record === undefined) break;
        this.#record(record.cells, record.next >= text.length && isLast, record.endsWithBreak);
        this.#line += breaksIn(text, at, record.next);
        at = record.next;
        continue;
      }
      if (line.length > LONGEST_RECORD) throw new CsvError(this.#line, "too_long");
      const next = end + (found?.[0].length ?? 0);
      this.#endsWithBreak = found !== null;
      if (line !== "") this.#record(line.split(delimiter), next >= text.length && isLast, found !== null);
      this.#line += 1;
      at = next;
    }
    this.#text = text.slice(at);
    if (this.#text.length > LONGEST_RECORD) throw new CsvError(this.#line, "too_long");
  }

  #record(cells: readonly string[], isLast: boolean, endsWithBreak: boolean): void {
    this.#endsWithBreak = endsWithBreak;
    if (cells.length > MOST_COLUMNS)
      throw new CsvError(this.#line, "too_many_columns", { columns: cells.length, most: MOST_COLUMNS });
    if (this.#headings === undefined) {
      this.#headings = cells;
      return;
    }
    const figures = { cells: cells.length, headings: this.#headings.length };
    if (cells.length > this.#headings.length) throw new CsvError(this.#line, "too_many_cells", figures);
    if (cells.length < this.#headings.length) {
      throw new CsvError(this.#line, isLast && !endsWithBreak ? "truncated" : "too_few_cells", figures);
    }
    this.#records += 1;
    this.#take(cells, this.#line);
  }
}
