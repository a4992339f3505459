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

/** Reads one record with quotes in it, which may go over several lines (RFC 4180 2.5 to 2.7). */
function readQuoted(text: string, start: number): Quoted {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    let field = "";
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        const end = text.indexOf('"', at);
        if (end < 0) return { fields, next: text.length, problem: "a quote is not closed" };
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

/** The records of a CSV text (RFC 4180): LF or CRLF, quotes, a byte-order mark at the start is left out. */
export function* csvRecords(text: string): Iterable<CsvRecord> {
  let at = text.startsWith("\ufeff") ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const end = endOfLine(text, at);
    const content = text.slice(at, end).replace(/\r?\n$|\r$/, "");
    if (!content.includes('"')) {
      yield { line, fields: content.split(",") };
      line += 1;
      at = end;
      continue;
    }
    const { fields, next, problem } = readQuoted(text, at);
    yield { line, fields, ...(problem !== undefined && { problem }) };
    line += text.slice(at, next).split("\n").length - 1;
    at = next;
  }
}
