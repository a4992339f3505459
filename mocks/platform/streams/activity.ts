import { Ledger } from "../ledger/ledger";
import { writeHistory } from "../ledger/ledgerHistory";
import type { Scale } from "../platform";
import { rowIds, withGivenIds, type RowIds } from "./rowId";
import type { Catalogue } from "./catalogue";
import { Networks } from "./networks";
import type { Population } from "./population";
import { createRequestTable, type RequestTable } from "./requestColumns";
import { generateTraffic } from "./traffic";

/** Requests generated per scale; the ledger has a pair of entries for each billed one, and some more. */
export const requestCounts: Readonly<Record<Scale, number>> = { small: 600, demo: 56_000, large: 1_000_000 };

/** Everything that happened on the platform: who asked for what, and what it cost. */
export interface Activity {
  readonly population: Population;
  readonly catalogue: Catalogue;
  readonly requests: RequestTable;
  readonly networks: Networks;
  readonly ledger: Ledger;
  /** Rows of the ledger's generated top-ups, in order: the orders that paid them are made from these. */
  readonly topUps: readonly number[];
  readonly seed: number;
  /** When history ends and run time begins, in milliseconds. */
  readonly startedAt: number;
  readonly requestIds: RowIds;
  /** The X-Request-Id that the customer saw. */
  readonly wireIds: RowIds;
  readonly entryIds: RowIds;
  readonly transactionIds: RowIds;
}

/** Ids that the operator's rows brought along, by row. */
export interface FilledIds {
  readonly ids: readonly string[];
  readonly wireIds: readonly string[];
}

export interface ActivityOptions {
  readonly population: Population;
  readonly catalogue: Catalogue;
  readonly seed: number;
  readonly now: number;
  readonly rows: number;
  /** Fills the requests with the operator's own instead of generated ones. */
  readonly fill?: (requests: RequestTable, networks: Networks) => FilledIds | void;
}

/** Makes the requests and the ledger that follows from them. */
export function buildActivity(options: ActivityOptions): Activity {
  const { population, catalogue, seed, now, rows, fill } = options;
  const requests = createRequestTable(rows);
  const networks = new Networks();
  const filled = fill?.(requests, networks);
  if (fill === undefined) generateTraffic(requests, { population, catalogue, seed, now, rows });
  const ledger = new Ledger(Math.ceil(requests.length * 2.15));
  const topUps = writeHistory({ ledger, requests, population, catalogue, seed, now });
  return {
    population,
    catalogue,
    requests,
    networks,
    ledger,
    topUps,
    seed,
    startedAt: now,
    requestIds: withGivenIds(rowIds("req", seed), filled?.ids),
    wireIds: withGivenIds(rowIds("xr", seed), filled?.wireIds),
    entryIds: rowIds("led", seed),
    transactionIds: rowIds("txn", seed),
  };
}
