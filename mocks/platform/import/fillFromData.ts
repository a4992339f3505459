import type { LivingPopulation } from "../access-keys/population";
import { readEntries } from "../ledger/importedEntries";
import { writeEntries } from "../ledger/writeEntries";
import type { ActivityTables, FilledActivity } from "../streams/activity";
import type { Catalogue } from "../streams/catalogue";
import type { World } from "./checkRequestLogs";
import { fillFromRows, type FilledIds } from "./fillFromRows";
import { fillFromTraces } from "./fillFromTraces";
import type { Importing } from "./importing";
import { readTrace } from "./readTrace";
import { addRequestsOfEntries } from "./requestsOfEntries";

interface Base {
  readonly population: LivingPopulation;
  readonly catalogue: Catalogue;
  readonly seed: number;
  readonly now: number;
}

/** Each log that cost something is billed once, when the ledger came with the data too. */
function reportUnbilled(importing: Importing, { requests }: ActivityTables, { lines }: FilledIds): void {
  const file = importing.fileOf("request-logs");
  if (file === undefined) return;
  const { cost, entry } = requests.columns;
  for (let row = 0; row < requests.length; row += 1) {
    const line = lines[row] ?? 0;
    if (line > 0 && (cost[row] ?? 0n) > 0n && entry[row] === 0)
      importing.bad.add(file, line, "cost: no usage entry of the ledger bills it");
  }
}

function fillBoth(tables: ActivityTables, importing: Importing, world: World, base: Base): FilledActivity {
  const { requests, networks, ledger } = tables;
  const { population, catalogue } = base;
  const logs = fillFromRows(requests, importing, world, { population, catalogue, networks });
  const entries = readEntries(importing, world);
  if (entries === undefined) return logs ?? {};
  const filled = logs ?? { ids: [], wireIds: [], lines: [] };
  addRequestsOfEntries(requests, filled, entries, base);
  const rows = new Map<string, number>();
  for (const [row, id] of filled.ids.entries()) if (id !== undefined) rows.set(id, row);
  const written = writeEntries(entries, importing, { ledger, requests, requestRow: (id) => rows.get(id) });
  reportUnbilled(importing, tables, filled);
  return { ...filled, ...written };
}

/** What fills the requests and the ledger from the operator's files; undefined when none of them is given. */
export function fillFromData(
  importing: Importing,
  models: World["models"],
  base: Base,
): ((tables: ActivityTables) => FilledActivity) | undefined {
  const { population, now, catalogue } = base;
  if (importing.has("request-logs") || importing.has("ledger-entries")) {
    const world = { population, now, models, currency: catalogue.currency };
    return (tables) => fillBoth(tables, importing, world, base);
  }
  const traces = importing.traces.map((file) => readTrace(file, importing.bad));
  if (traces.every(({ requests }) => requests.length === 0)) return undefined;
  return ({ requests }) => {
    fillFromTraces(requests, traces, base);
    return {};
  };
}
