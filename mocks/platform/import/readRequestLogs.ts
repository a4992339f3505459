import type { components } from "../../../openapi/platform.gen";
import { requestSchemas } from "../../../openapi/rules.gen";
import { validate } from "../../handlers/schema/validate";
import type { DataFile } from "../platform";
import type { BadLines } from "./badLines";
import { csvRecords } from "./csvRecords";

export type RequestLog = components["schemas"]["RequestLog"];

/** A row and where it stood, for what turns out to be wrong with it later. */
export interface ReadRow {
  readonly file: string;
  readonly line: number;
  readonly row: RequestLog;
}

const schema = requestSchemas["RequestLog"] ?? {};
const numbers = new Set(["status", "latencyMs", "ttftMs", "inputTokens", "cachedTokens", "outputTokens"]);

function keepIfValid(row: unknown, file: string, line: number, rows: ReadRow[], bad: BadLines): void {
  const errors = validate(row, schema, requestSchemas);
  for (const { pointer, detail } of errors)
    bad.add(file, line, `${pointer.slice(1) || "the row"}: ${detail}`);
  // Just checked against the contract's own schema of the row.
  if (errors.length === 0) rows.push({ file, line, row: row as RequestLog });
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readNdjson({ name, text }: DataFile, rows: ReadRow[], bad: BadLines): void {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  lines.forEach((content, place) => {
    const row = content.includes("\ufffd") ? undefined : parseLine(content);
    const what = content.includes("\ufffd") ? "the line is not UTF-8" : "the line is not JSON";
    if (row === undefined) bad.add(name, place + 1, content.trim() === "" ? "the line is empty" : what);
    else keepIfValid(row, name, place + 1, rows, bad);
  });
}

/** A row of cells as an export writes it: `cost.amount` is a member of `cost`, an empty cell is no member. */
function rowOfCells(header: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  header.forEach((name, place) => {
    const cell = cells[place] ?? "";
    if (cell === "") return;
    const [member = "", inner] = name.split(".");
    if (inner !== undefined) row[member] = { ...(row[member] as object | undefined), [inner]: cell };
    else row[member] = numbers.has(member) && /^\d+$/.test(cell) ? Number(cell) : cell;
  });
  return row;
}

function readCsv({ name, text }: DataFile, rows: ReadRow[], bad: BadLines): void {
  let header: readonly string[] | undefined;
  for (const { line, fields, problem } of csvRecords(text)) {
    if (problem !== undefined) bad.add(name, line, problem);
    else if (header === undefined) header = fields;
    else if (fields.length !== header.length) {
      bad.add(name, line, `${fields.length} columns instead of ${header.length}`);
    } else if (fields.some((field) => field.includes("\ufffd"))) bad.add(name, line, "the line is not UTF-8");
    else keepIfValid(rowOfCells(header, fields), name, line, rows, bad);
  }
}

/** Reads `request-logs.ndjson` or `.csv` in the contract's shape. What is wrong goes to `bad`, and is left out. */
export function readRequestLogs(file: DataFile, bad: BadLines): ReadRow[] {
  const rows: ReadRow[] = [];
  if (file.name.endsWith(".csv")) readCsv(file, rows, bad);
  else readNdjson(file, rows, bad);
  return rows;
}
