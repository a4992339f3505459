import type { Area, DataFile } from "../platform";
import { BadLines } from "./badLines";
import { isTrace, readTrace, type Trace } from "./readTrace";

/** What the operator gave in place of generated rows. */
export interface ImportedData {
  readonly traces: readonly Trace[];
  /** What was left out with --skip-bad-lines, ready to be printed; undefined when nothing was. */
  readonly skipped: string | undefined;
}

/** Reads every file. @throws DataError that names every bad line, unless they are to be skipped. */
export function readData(files: readonly DataFile[], skipBadLines: boolean): ImportedData {
  const bad = new BadLines();
  const traces: Trace[] = [];
  for (const file of files) {
    if (file.text.trim() === "") bad.add(file.name, 1, "the file is empty");
    else if (isTrace(file)) traces.push(readTrace(file, bad));
    else bad.add(file.name, 1, "the header is not that of a trace (TIMESTAMP,ContextTokens,GeneratedTokens)");
  }
  if (!skipBadLines) bad.refuse();
  return {
    traces: traces.filter(({ requests }) => requests.length > 0),
    skipped: bad.count > 0 ? bad.summary() : undefined,
  };
}

export const importedData: Area<ImportedData> = {
  name: "imported-data",
  build: ({ options }) => readData(options.data ?? [], options.skipBadLines ?? false),
};
