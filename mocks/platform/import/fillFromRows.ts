import type { components } from "../../../openapi/platform.gen";
import { parse } from "../../../src/domain/money";
import type { Catalogue } from "../streams/catalogue";
import { risingOrder } from "../streams/columns";
import type { Networks } from "../streams/networks";
import { failures, outcomes } from "../streams/outcomes";
import type { Population } from "../streams/population";
import type { RequestTable } from "../streams/requestColumns";
import { RequestLogCheck, type World } from "./checkRequestLogs";
import type { Importing } from "./importing";
import { modelLike } from "./modelLike";

type RequestLog = components["schemas"]["RequestLog"];

/** Ids that the operator's rows brought along, by row, and the line that each stood on. */
export interface FilledIds {
  ids: (string | undefined)[];
  wireIds: (string | undefined)[];
  lines: number[];
}

interface Place {
  readonly population: Population;
  readonly catalogue: Catalogue;
  readonly networks: Networks;
}

function put(table: RequestTable, log: RequestLog, { population, catalogue, networks }: Place): void {
  const row = table.append();
  const { columns } = table;
  const key = population.keyIndex(log.keyId) ?? 0;
  const known = catalogue.modelIds.find(log.model);
  const secrets = population.secretsOf(key);
  columns.at[row] = Date.parse(log.at);
  columns.key[row] = key;
  columns.account[row] = population.accountOf(key);
  columns.secret[row] = Math.max(
    0,
    secrets.findIndex(({ id }) => id === log.secretId),
  );
  columns.network[row] = networks.code(log.ipMasked, log.country);
  columns.model[row] = known ?? catalogue.add(modelLike(catalogue, log.model, log.provider, log.endpoint));
  columns.outcome[row] = outcomes.indexOf(log.outcome);
  columns.failure[row] = failures.findIndex(({ code }) => code === (log.errorCode ?? ""));
  columns.status[row] = log.status;
  columns.latencyMs[row] = log.latencyMs;
  columns.ttftMs[row] = log.ttftMs ?? 0;
  columns.input[row] = log.inputTokens;
  columns.cached[row] = log.cachedTokens;
  columns.output[row] = log.outputTokens;
  columns.cost[row] = parse(log.cost.amount);
}

/** Puts the rows into the order of time, and what is known of them too. */
export function sortRequests(table: RequestTable, filled: FilledIds): void {
  const order = risingOrder(table.columns.at, table.length);
  if (order.every((row, place) => row === place)) return;
  table.reorder(order);
  const { ids, wireIds, lines } = filled;
  filled.ids = Array.from(order, (row) => ids[row]);
  filled.wireIds = Array.from(order, (row) => wireIds[row]);
  filled.lines = Array.from(order, (row) => lines[row] ?? 0);
}

/**
 * Fills the requests with the operator's rows, as they are: their times, their costs, their ids. A row goes from its
 * line into the columns, so that a file of millions is never held as objects.
 */
export function fillFromRows(
  table: RequestTable,
  importing: Importing,
  world: World,
  place: Place,
): FilledIds | undefined {
  const rows = importing.rows("request-logs");
  if (rows === undefined) return undefined;
  const check = new RequestLogCheck(world);
  const filled: FilledIds = { ids: [], wireIds: [], lines: [] };
  for (const read of rows) {
    const problem = check.problemOf(read.row);
    if (problem !== undefined) {
      importing.report(read, problem);
      continue;
    }
    put(table, read.row, place);
    filled.ids.push(read.row.id);
    filled.wireIds.push(read.row.requestId);
    filled.lines.push(read.line);
  }
  sortRequests(table, filled);
  return filled;
}
