import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BYTE_ORDER_MARK,
  cellAt,
  csvCell,
  csvLine,
  expandColumns,
  ndjsonLine,
  pickFields,
  textOfCell,
} from ".";

/** A reader of RFC 4180 that knows nothing of the writer. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      at += 1;
      while (at < text.length && !(text[at] === '"' && text[at + 1] !== '"')) {
        if (text[at] === '"') at += 1;
        cell += text[at++];
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== "," && text[at] !== "\r") cell += text[at++];
    }
    line.push(cell);
    if (text[at] === ",") {
      at += 1;
      if (at === text.length) line.push("");
    } else {
      expect(text.slice(at, at + 2)).toBe("\r\n");
      at += 2;
      lines.push(line);
      line = [];
    }
  }
  return lines;
}

describe("csvCell", () => {
  it.each([
    ["plain", "plain"],
    ["", ""],
    [null, ""],
    [undefined, ""],
    [0, "0"],
    [false, "false"],
    [BigInt(12), "12"],
    ["a,b", '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ["two\r\nlines", '"two\r\nlines"'],
    [" padded ", '" padded "'],
    ["a;b", '"a;b"'],
    ["-12.500000000001", "-12.500000000001"],
    ["-0.5", "-0.5"],
    [-3, "-3"],
  ])("writes %s as %s", (value, cell) => expect(csvCell(value)).toBe(cell));

  it.each([
    "=1+1",
    "+49 30 1234",
    "-1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
    "\n=1",
    "  =1+1",
    "\u00a0=1+1",
    "\0=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "-",
    "--1",
    "-1e5",
    '=HYPERLINK("http://x","y")',
    "\tplain",
  ])("takes the formula out of %j", (text) => {
    const read = readCsv(`${csvCell(text)}\r\n`)[0]?.[0];
    expect(read).toBe(`'${text.replaceAll("\0", "")}`);
  });

  it("gives every text back, but for NUL characters", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."=+-@＝\t\r\n \"',;a1.") });
    fc.assert(
      fc.property(texts, (text) => {
        // A text that already looks like a guarded formula is the one that cannot be told apart.
        fc.pre(!text.startsWith("'"));
        expect(textOfCell(readCsv(csvLine([text, "x"]))[0]?.[0] ?? "")).toBe(text);
      }),
    );
  });

  it("never gives a spreadsheet a cell that starts like a formula, unless it is a plain number", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."=+-@＝\t\r\n \0\"',;a1.") });
    fc.assert(
      fc.property(texts, (text) => {
        const read = readCsv(csvLine([text, "x"]))[0]?.[0] ?? "";
        expect(/^\s*[=+\-@＝]/.test(read) && !/^-?\d+(\.\d+)?$/.test(read)).toBe(false);
      }),
    );
  });
});

describe("csvLine", () => {
  it("reads back cell by cell, whatever is in them", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 }), (texts) => {
        const read = readCsv(csvLine(texts))[0] ?? [];
        const written = texts.map((text) => text.replaceAll("\0", ""));
        expect(read.length).toBe(texts.length);
        read.forEach((cell, index) => expect([written[index], `'${written[index] ?? ""}`]).toContain(cell));
      }),
    );
  });

  it("keeps a line of one empty cell a line", () => expect(readCsv(csvLine([""]))).toEqual([[""]]));
  it("ends with CRLF", () => expect(csvLine(["a", "b"])).toBe("a,b\r\n"));
  it("knows the byte-order mark", () => {
    expect([...new TextEncoder().encode(BYTE_ORDER_MARK)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe("cellAt", () => {
  const row = {
    id: "led_1",
    cost: { amount: "0.5", currency: "USD" },
    scopes: ["a", "b"],
    lines: [{ meter: "input" }],
    receives: ["Name; e-mail", "IP"],
  };
  it.each([
    ["id", "led_1"],
    ["cost.amount", "0.5"],
    ["cost", '{"amount":"0.5","currency":"USD"}'],
    ["scopes", "a; b"],
    ["lines", '[{"meter":"input"}]'],
    ["receives", '["Name; e-mail","IP"]'],
    ["missing", undefined],
    ["id.length", undefined],
    ["cost.amount.x", undefined],
    ["constructor", undefined],
    ["__proto__", undefined],
  ])("finds %s", (column, cell) => expect(cellAt(row, column)).toBe(cell));
});

describe("expandColumns", () => {
  const known = ["id", "cost.amount", "cost.currency", "costCentre"];
  it("keeps the order asked for, looks inside, and names each column once", () => {
    expect(expandColumns(["cost", "id", "cost.amount"], known)).toEqual({
      columns: ["cost.amount", "cost.currency", "id"],
      unknown: [],
    });
  });
  it("reports what it does not know", () =>
    expect(expandColumns(["cos", "id"], known).unknown).toEqual(["cos"]));
});

describe("ndjson", () => {
  it("is one line a row", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const line = ndjsonLine(value);
        expect(line.indexOf("\n")).toBe(line.length - 1);
        expect(JSON.stringify(JSON.parse(line))).toBe(JSON.stringify(value));
      }),
    );
  });
  it("refuses what JSON cannot say", () => expect(() => ndjsonLine(undefined)).toThrow(TypeError));
  it("picks fields in order", () => {
    expect(Object.entries(pickFields({ a: 1, b: 2, c: 3 }, ["c", "a", "x"]))).toEqual([
      ["c", 3],
      ["a", 1],
    ]);
  });
});
