import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CsvError } from "./csvError";
import { CsvReader, type CsvFacts } from "./csvReader";

interface Read extends CsvFacts {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/** Reads bytes in pieces of one size, as a stream may deliver them. */
function read(bytes: Uint8Array, size = bytes.length || 1): Read {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const reader = new CsvReader((cells, line) => {
    rows.push(cells);
    lines.push(line);
  });
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
  return { ...reader.end(), rows, lines };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig = false, hasMark = true) => {
  const marked = (hasMark ? "\uFEFF" : "") + text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) view.setUint16(at * 2, marked.charCodeAt(at), !isBig);
  return bytes;
};

function refusal(bytes: Uint8Array, size?: number): string {
  try {
    read(bytes, size);
  } catch (error) {
    if (error instanceof CsvError) return `${error.line} ${error.problem}`;
    throw error;
  }
  return "read";
}

const plain = "id,amount\r\npi_1,10.00\r\npi_2,-3.50\r\n";
const asRead = {
  headings: ["id", "amount"],
  rows: [
    ["pi_1", "10.00"],
    ["pi_2", "-3.50"],
  ],
};

describe("a CSV file is read", () => {
  it.each<[string, Uint8Array]>([
    ["as RFC 4180 writes it", utf8(plain)],
    ["with a byte-order mark", utf8(`\uFEFF${plain}`)],
    ["with LF", utf8(plain.replaceAll("\r\n", "\n"))],
    ["with CR", utf8(plain.replaceAll("\r\n", "\r"))],
    ["without a break at its end", utf8(plain.slice(0, -2))],
    ["with empty lines before, between and behind", utf8(`\n\r\n${plain.replace("pi_2", "\r\n\npi_2")}\n\n`)],
    ["divided by semicolons", utf8(plain.replaceAll(",", ";"))],
    ["divided by tabs", utf8(plain.replaceAll(",", "\t"))],
    ["divided by bars", utf8(plain.replaceAll(",", "|"))],
    ["in UTF-16, little end first", utf16(plain)],
    ["in UTF-16, big end first", utf16(plain, true)],
    ["in UTF-16 without a mark", utf16(plain, false, false)],
    ["in UTF-16, big end first, without a mark", utf16(plain, true, false)],
    ["with every cell in quotes", utf8(plain.replace(/[^,\r\n]+/g, '"$&"'))],
  ])("%s, in whatever pieces it comes", (_, bytes) => {
    for (const size of [1, 2, 3, 7, 1000]) expect(read(bytes, size)).toMatchObject(asRead);
  });

  it("with delimiters, quotes and line breaks inside of quotes, and tells each record's line", () => {
    const { rows, lines } = read(utf8('a,b\n"x,\r\n""y""",1\n2,3\n'), 1);
    expect(rows).toEqual([
      ['x,\r\n"y"', "1"],
      ["2", "3"],
    ]);
    expect(lines).toEqual([2, 4]);
  });

  it("by the delimiter that divides the headings, not the commas of amounts and names", () => {
    expect(read(utf8("id;amount;name\n1;10,50;Doe, Jane\n2;1,00;Roe, Rick\n")).delimiter).toBe(";");
    expect(read(utf8('"last, first";amount\n"Doe, Jane";3\n')).delimiter).toBe(";");
    expect(read(utf8("id,what|why\n1,a|b\n2,c\n")).delimiter).toBe(",");
  });

  it("with formulas as the text that they are, and says whether the end looks cut off", () => {
    expect(read(utf8('a,b\n=1+1,"=HYPERLINK(""x"")"\n')).rows).toEqual([["=1+1", '=HYPERLINK("x")']]);
    expect(read(utf8(plain)).endsWithBreak).toBe(true);
    expect(read(utf8(plain.trimEnd())).endsWithBreak).toBe(false);
    expect(read(utf8('a,b\n1,"2"'), 1).endsWithBreak).toBe(false);
  });
});

const wide = (columns: number) => Array.from({ length: columns }, (_, at) => `c${at}`).join(",");

describe("a file that is not sound is refused with its line and the reason", () => {
  it.each<[string, Uint8Array, string]>([
    ["nothing in it", utf8(""), "1 empty"],
    ["nothing but line breaks", utf8("\r\n\n\n"), "1 empty"],
    ["a spreadsheet", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1), "1 not_text"],
    ["a PDF", utf8("%PDF-1.7\n"), "1 not_text"],
    ["zeros in a text", utf8("id,amount\n1,2\n3,\u00004\n"), "3 not_text"],
    [
      "bytes that are no UTF-8",
      Uint8Array.of(...utf8("id,name\n1,J"), 0xfc, ...utf8("rgen\n")),
      "2 encoding",
    ],
    ["half a character at its end", utf8("id,name\n1,é").slice(0, -1), "2 encoding"],
    ["half a UTF-16 character", utf16(plain.trimEnd()).slice(0, -1), "3 encoding"],
    ["one column", utf8("id\n1\n2\n"), "1 no_delimiter"],
    ["100,000 columns", utf8(`${wide(100_000)}\n`), "1 too_many_columns"],
    ["100,000 columns in a line further down", utf8(`a,b\n1,2\n${wide(100_000)}\n`), "3 too_many_columns"],
    ["a line longer than any record", utf8(`a,b\n1,2\n3,${"x".repeat(1_200_000)}\n`), "3 too_long"],
    ["a quote in a bare cell", utf8('a,b\n1,2\n3,4" pipe\n'), "3 quote_inside"],
    ["text behind a quote", utf8('a,b\n"x" y,2\n'), "2 text_after_quote"],
    ["text behind a quote, lines into the record", utf8('a,b\n"x\n\n"y,2\n'), "4 text_after_quote"],
    ["a quote that nobody closes", utf8('a,b\n1,2\n3,"4\n5,6\n7,8\n'), "3 unclosed_quote"],
    ["a cell too few", utf8("a,b,c\n1,2,3\n4,5\n6,7,8\n"), "3 too_few_cells"],
    ["a cell too many", utf8("a,b\n1,2\n1,000,3\n"), "3 too_many_cells"],
    ["another delimiter half-way", utf8("a,b\n1,2\n3;4\n"), "3 too_few_cells"],
    ["its end cut off", utf8("a,b,c\n1,2,3\n4,5"), "3 truncated"],
    ["its end cut off in quotes", utf8('a,b\n1,"2'), "2 unclosed_quote"],
  ])("%s", (_, bytes, expected) => {
    expect(refusal(bytes)).toBe(expected);
    if (bytes.length < 1000) for (const size of [1, 2, 5]) expect(refusal(bytes, size)).toBe(expected);
  });

  it("quickly, even when a quote gathers the rest of a large file", () => {
    const rest = "3,4\n".repeat(600_000);
    expect(refusal(utf8(`a,b\n1,2\n"${rest}`), 65_536)).toBe("3 too_long");
  });
});

describe("any table", () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab"\r\n,;\t|= €é0'), maxLength: 6 });
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  const style = fc.record({
    delimiter: fc.constantFrom(",", ";", "\t", "|"),
    lineBreak: fc.constantFrom("\r\n", "\n", "\r"),
    size: fc.integer({ min: 1, max: 9 }),
    isUtf16: fc.boolean(),
  });

  it("comes back cell by cell, however it is written and cut into pieces", () => {
    fc.assert(
      fc.property(table, style, (rows, { delimiter, lineBreak, size, isUtf16 }) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const headings = (rows[0] ?? []).map((_, at) => `h${at}`);
        const text = [headings, ...rows.map((row) => row.map(quoted))]
          .map((row) => row.join(delimiter) + lineBreak)
          .join("");
        const found = read(isUtf16 ? utf16(text) : utf8(text), size);
        expect(found).toMatchObject({ headings, rows, delimiter, records: rows.length });
      }),
    );
  });

  it("of any bytes is read or refused, and never anything else", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.integer({ min: 1, max: 60 }), (bytes, size) => {
        expect(refusal(bytes, size)).toMatch(/^(read|\d+ [a-z_]+)$/);
      }),
    );
  });

  it("cut off anywhere gives only whole records of the table, in order", () => {
    const whole = utf8('id,note\n1,"a\nb"\n2,"c ""d"""\n3,e\n');
    const rows = read(whole).rows;
    for (let length = 0; length < whole.length; length += 1) {
      const seen: (readonly string[])[] = [];
      const reader = new CsvReader((cells) => void seen.push(cells));
      try {
        reader.push(whole.subarray(0, length));
        reader.end();
      } catch (error) {
        expect(error).toBeInstanceOf(CsvError);
      }
      // The last cell may have lost its end: nobody can tell, unless the line break is missing.
      expect(rows.slice(0, Math.max(0, seen.length - 1))).toEqual(seen.slice(0, -1));
    }
  });
});
