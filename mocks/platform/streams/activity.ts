import { Ledger } from "../ledger/ledger";
import { writeHistory } from "../ledger/ledgerHistory";
import type { Scale } from "../platform";
import { rowIds, type RowIds } from "./rowId";
import type { Catalogue } from "./catalogue";
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

export interface ActivityOptions {
  readonly population: Population;
  readonly catalogue: Catalogue;
  readonly seed: number;
  readonly now: number;
  readonly rows: number;
  /** Fills the requests with the operator's own instead of generated ones. */
  readonly fill?: (requests: RequestTable) => void;
}

/** Makes the requests and the ledger that follows from them. */
export function buildActivity(options: ActivityOptions): Activity {
  const { population, catalogue, seed, now, rows, fill } = options;
  const requests = createRequestTable(rows);
  if (fill) fill(requests);
  else generateTraffic(requests, { population, catalogue, seed, now, rows });
  const ledger = new Ledger(Math.ceil(requests.length * 2.15));
  const topUps = writeHistory({ ledger, requests, population, catalogue, seed, now });
  return {
    population,
    catalogue,
    requests,
    ledger,
    topUps,
    seed,
    startedAt: now,
    requestIds: rowIds("req", seed),
    wireIds: rowIds("xr", seed),
    entryIds: rowIds("led", seed),
    transactionIds: rowIds("txn", seed),
  };
}
