export interface CsvRecord {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** What is wrong with its quotes; then its fields mean nothing. */
  readonly problem?: string;
}

interface Quoted {
  readonly fields: string[];
  readonly next: number;
  readonly problem?: string;
}

/** Longer than any record is: a quote that nobody closed must not gather the rest of the file. */
const LONGEST_RECORD = 4_000_000;
const NOT_CLOSED = "a quote is not closed";

/** Reads one record with quotes in it, which may go over several lines (RFC 4180 2.5 to 2.7). */
function readQuoted(text: string, start: number): Quoted {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    let field = "";
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        const end = text.indexOf('"', at);
        if (end < 0) return { fields, next: text.length, problem: NOT_CLOSED };
        field += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        field += '"';
      }
    } else {
      const end = /[,\n]|$/g;
      end.lastIndex = at;
      const stop = end.exec(text)?.index ?? text.length;
      field = text.slice(at, stop).replace(/\r$/, "");
      at = stop;
      if (field.includes('"'))
        return { fields, next: endOfLine(text, at), problem: "a quote inside a field without quotes" };
    }
    fields.push(field);
    if (text[at] === "\r" && (text[at + 1] === "\n" || at + 1 === text.length)) at += 1;
    if (at >= text.length || text[at] === "\n") return { fields, next: at + 1 };
    if (text[at] !== ",") return { fields, next: endOfLine(text, at), problem: "text after a closing quote" };
    at += 1;
  }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

/** A window on a text that comes in parts: it holds what is not read yet, and no more. */
class Window {
  text = "";
  at = 0;
  readonly #parts: Iterator<string>;
  #isWhole = false;

  constructor(texts: Iterable<string>) {
    this.#parts = texts[Symbol.iterator]();
  }

  /** Takes in the next part; false when there is none. */
  more(): boolean {
    if (this.#isWhole) return false;
    const { value, done } = this.#parts.next();
    this.#isWhole = done === true;
    if (done !== true) {
      this.text = this.text.slice(this.at) + value;
      this.at = 0;
    }
    return !this.#isWhole;
  }

  /** Where the line that begins here ends, its line break included; undefined at the end of the text. */
  lineEnd(): number | undefined {
    while (!this.text.includes("\n", this.at) && this.more());
    return this.at < this.text.length ? endOfLine(this.text, this.at) : undefined;
  }
}

function quotedRecord(window: Window): Quoted {
  for (;;) {
    const record = readQuoted(window.text, window.at);
    // Also a closing quote at the very end may be the first half of a doubled one.
    const isCut = record.problem === NOT_CLOSED || record.next > window.text.length;
    if (!isCut || window.text.length - window.at > LONGEST_RECORD || !window.more()) return record;
  }
}

/** The records of a CSV text (RFC 4180) that comes in parts: LF or CRLF, quotes, without its byte-order mark. */
export function* csvRecords(texts: Iterable<string>): Iterable<CsvRecord> {
  const window = new Window(texts);
  let line = 1;
  for (let end = window.lineEnd(); end !== undefined; end = window.lineEnd()) {
    const content = window.text.slice(window.at, end).replace(/\r?\n$|\r$/, "");
    if (!content.includes('"')) {
      yield { line, fields: content.split(",") };
      line += 1;
      window.at = end;
      continue;
    }
    const { fields, next, problem } = quotedRecord(window);
    const read = window.text.slice(window.at, next);
    window.at = next;
    yield { line, fields, ...(problem !== undefined && { problem }) };
    line += read.split("\n").length - 1;
  }
}
