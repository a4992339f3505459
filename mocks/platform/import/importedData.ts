import { population } from "../access-keys/population";
import type { Area, DataFile } from "../platform";
import { BadLines } from "./badLines";
import { checkRequestLogs, type World } from "./checkRequestLogs";
import { readRequestLogs, type ReadRow, type RequestLog } from "./readRequestLogs";
import { isTrace, readTrace, type Trace } from "./readTrace";

/** What the operator gave in place of generated rows: traces, or rows of the request logs. */
export interface ImportedData {
  readonly traces: readonly Trace[];
  readonly requestLogs: readonly RequestLog[];
  /** What was left out with --skip-bad-lines, ready to be printed; undefined when nothing was. */
  readonly skipped: string | undefined;
}

/** Reads every file. @throws DataError that names every bad line, unless they are to be skipped. */
export function readData(files: readonly DataFile[], skipBadLines: boolean, world: World): ImportedData {
  const bad = new BadLines();
  const traces: Trace[] = [];
  const rows: ReadRow[] = [];
  for (const file of files) {
    if (file.text.trim() === "") bad.add(file.name, 1, "the file is empty");
    else if (isTrace(file)) traces.push(readTrace(file, bad));
    else if (/^request-logs\.(ndjson|csv)$/.test(file.name)) rows.push(...readRequestLogs(file, bad));
    else
      bad.add(
        file.name,
        1,
        "neither a trace (TIMESTAMP,ContextTokens,GeneratedTokens) nor request-logs.ndjson or .csv",
      );
  }
  if (traces.length > 0 && rows[0] !== undefined) {
    bad.add(rows[0].file, 1, "traces and request logs would both replace the requests; give one of them");
  }
  const requestLogs = checkRequestLogs(rows, world, bad);
  if (!skipBadLines) bad.refuse();
  return {
    traces: traces.filter(({ requests }) => requests.length > 0),
    requestLogs,
    skipped: bad.count > 0 ? bad.summary("They are left out.") : undefined,
  };
}

export const importedData: Area<ImportedData> = {
  name: "imported-data",
  build(platform) {
    const { options, profile, clock } = platform;
    const world = {
      population: platform.use(population),
      currency: profile.policy.currency,
      models: profile.models,
      now: clock.now(),
    };
    return readData(options.data ?? [], options.skipBadLines ?? false, world);
  },
};
