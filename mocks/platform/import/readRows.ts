import type { Schema } from "../../../openapi/rules";
import { requestSchemas } from "../../../openapi/rules.gen";
import { validate } from "../../handlers/schema/validate";
import type { DataFile } from "../platform";
import type { BadLines } from "./badLines";
import { csvRecords } from "./csvRecords";
import { linesOf, textsOf } from "./dataFile";
import { rowKinds, type ImportedResource, type ImportedRows, type RowKind } from "./rowKinds";
import { cellPlaces, rowOfCells } from "./rowOfCells";

/** A row and where it stood, for what turns out to be wrong with it later. */
export interface ReadRow<Row> {
  readonly file: string;
  readonly line: number;
  readonly row: Row;
}

const notUtf8 = "the line is not UTF-8";

function schemaOf({ schema }: RowKind): Schema {
  const found = requestSchemas[schema];
  if (found === undefined) throw new Error(`The contract's rules have no ${schema}`);
  return found;
}

/** What the contract has against a row, but for what the platform works out by itself. */
function problemsOf(row: unknown, kind: RowKind): string[] {
  return validate(row, schemaOf(kind), requestSchemas)
    .filter(({ code, pointer }) => code !== "required" || kind.computed?.test(pointer) !== true)
    .map(({ pointer, detail }) => `${pointer.slice(1) || "the row"}: ${detail}`);
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function* ndjsonRows(file: DataFile, bad: BadLines): Iterable<ReadRow<unknown>> {
  for (const { line, text } of linesOf(textsOf(file))) {
    const row = text.includes("\ufffd") ? undefined : parseLine(text);
    const what = text.includes("\ufffd") ? notUtf8 : "the line is not JSON";
    if (row === undefined) bad.add(file.name, line, text.trim() === "" ? "the line is empty" : what);
    else yield { file: file.name, line, row };
  }
}

function* csvRows(file: DataFile, schema: Schema, bad: BadLines): Iterable<ReadRow<unknown>> {
  let places: ReturnType<typeof cellPlaces> | undefined;
  for (const { line, fields, problem } of csvRecords(textsOf(file))) {
    if (problem !== undefined) bad.add(file.name, line, problem);
    else if (places === undefined) {
      const twice = fields.find((name, place) => fields.indexOf(name) !== place);
      if (twice !== undefined) bad.add(file.name, line, `the column ${twice} is there twice`);
      places = cellPlaces(fields, schema, requestSchemas);
    } else if (fields.length === 1 && fields[0] === "" && places.length > 1) {
      bad.add(file.name, line, "the line is empty");
    } else if (fields.length !== places.length) {
      bad.add(file.name, line, `${fields.length} columns instead of ${places.length}`);
    } else if (fields.some((field) => field.includes("\ufffd"))) bad.add(file.name, line, notUtf8);
    else yield { file: file.name, line, row: rowOfCells(places, fields) };
  }
}

/**
 * The rows of `<resource>.ndjson` or `.csv` in the contract's shape, one after the other: a file may have millions. What
 * is wrong goes to `bad`, line by line, and is left out.
 */
export function* readRows<Resource extends ImportedResource>(
  resource: Resource,
  file: DataFile,
  bad: BadLines,
): Iterable<ReadRow<ImportedRows[Resource]>> {
  const kind = rowKinds[resource];
  const rows = file.name.endsWith(".csv") ? csvRows(file, schemaOf(kind), bad) : ndjsonRows(file, bad);
  for (const read of rows) {
    const problems = problemsOf(read.row, kind);
    for (const problem of problems) bad.add(read.file, read.line, problem);
    // Just checked against the contract's own schema of the row.
    if (problems.length === 0) yield read as ReadRow<ImportedRows[Resource]>;
  }
}
