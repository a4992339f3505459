import type { DataFile } from "../platform";

/** A file whose text is at hand. */
export function textFile(name: string, text: string): DataFile {
  return { name, chunks: () => [new TextEncoder().encode(text)] };
}

/** The file's text in parts, without a byte-order mark. What is not UTF-8 becomes U+FFFD, which readers look for. */
export function* textsOf(file: DataFile): Iterable<string> {
  const decoder = new TextDecoder();
  for (const chunk of file.chunks()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The lines of a text that comes in parts, LF or CRLF, numbered from 1. A last line break begins no further line. */
export function* linesOf(
  texts: Iterable<string>,
): Iterable<{ readonly line: number; readonly text: string }> {
  let line = 1;
  let rest = "";
  for (const text of texts) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const each of lines) yield { line: line++, text: each.replace(/\r$/, "") };
  }
  if (rest !== "") yield { line, text: rest.replace(/\r$/, "") };
}
