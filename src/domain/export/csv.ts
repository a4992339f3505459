const DANGEROUS_START = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
const NEEDS_QUOTES = /[",;\t\r\n']|^\s|\s$/;

/** A cell's value before it becomes text; money and other decimals arrive as strings and stay exact. */
export type CsvValue = string | number | bigint | boolean | null | undefined;

/** UTF-8 byte-order mark, which some spreadsheets need to read UTF-8 as such. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * One CSV cell (RFC 4180, section 2). A text that a spreadsheet would take for a formula gets an apostrophe in front
 * (OWASP, CSV Injection); a plain negative number is none and stays a number. NUL characters are dropped.
 */
export function csvCell(value: CsvValue): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  const isDangerous = DANGEROUS_START.test(text) && !PLAIN_NUMBER.test(text);
  const safe = (isDangerous ? `'${text}` : text).replaceAll("\0", "");
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a text cell stood for before `csvCell` put an apostrophe in front of it. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && DANGEROUS_START.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** One CSV line with its CRLF. */
export function csvLine(values: readonly CsvValue[]): string {
  // A line of one empty cell would read as no line at all.
  if (values.length === 1 && csvCell(values[0]) === "") return '""\r\n';
  return `${values.map(csvCell).join(",")}\r\n`;
}
