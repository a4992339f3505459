import { Ledger } from "../ledger/ledger";
import { writeHistory } from "../ledger/ledgerHistory";
import type { Scale } from "../platform";
import { rowIds, withGivenIds, type RowIds } from "./rowId";
import type { Catalogue } from "./catalogue";
import { Networks } from "./networks";
import type { Population } from "./population";
import { createRequestTable, type RequestTable } from "./requestColumns";
import { generateTraffic } from "./traffic";

/** Requests generated per scale where no log is removed within 90 days; the ledger has a pair of entries for each billed one, and some more. */
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
  /** The entries came with the operator's data: nothing is told of them that the data does not say. */
  readonly hasGivenLedger: boolean;
  /** Which of the operator's own orders a transaction belongs to; undefined when there are none such. */
  readonly orderOf: ((transactionId: string) => string | undefined) | undefined;
}

/** Ids that came with the operator's data, by row; rows without one have ids of our own. */
export interface GivenIds {
  readonly ids?: readonly (string | undefined)[];
  readonly wireIds?: readonly (string | undefined)[];
  readonly entryIds?: readonly (string | undefined)[];
  readonly transactionIds?: readonly (string | undefined)[];
}

export interface ActivityOptions {
  readonly population: Population;
  readonly catalogue: Catalogue;
  readonly seed: number;
  readonly now: number;
  readonly rows: number;
  readonly orderOf?: Activity["orderOf"];
  /** Fills the requests, and perhaps the ledger, with the operator's own instead of generated ones. */
  readonly fill?: (tables: ActivityTables) => FilledActivity;
}

export interface ActivityTables {
  readonly requests: RequestTable;
  readonly networks: Networks;
  readonly ledger: Ledger;
}

export interface FilledActivity extends GivenIds {
  /** Rows of the top-ups in a ledger that was filled; undefined when the ledger is still to be written. */
  readonly topUps?: readonly number[];
}

/** Makes the requests and the ledger that follows from them. */
export function buildActivity(options: ActivityOptions): Activity {
  const { population, catalogue, seed, now, rows, fill, orderOf } = options;
  const requests = createRequestTable(rows);
  const networks = new Networks();
  const ledger = new Ledger(Math.ceil(rows * 2.15));
  const filled = fill?.({ requests, networks, ledger });
  if (fill === undefined) generateTraffic(requests, { population, catalogue, seed, now, rows });
  const topUps = filled?.topUps ?? writeHistory({ ledger, requests, population, catalogue, seed, now });
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
    entryIds: withGivenIds(rowIds("led", seed), filled?.entryIds),
    transactionIds: withGivenIds(rowIds("txn", seed), filled?.transactionIds),
    orderOf,
    hasGivenLedger: filled?.topUps !== undefined,
  };
}
