import type { RequestTable } from "../streams/requestColumns";
import { OUTCOME } from "../streams/outcomes";

const hour = 3_600_000;
export const sparkHours = 36;
const sparkDay = 24;

export interface TallyPeriods {
  readonly today: number;
  readonly month: number;
  /** Start of the running hour. */
  readonly hour: number;
}

/** Sums of one period for every key, by position. */
export class KeyTally {
  readonly requests: Float64Array;
  readonly input: Float64Array;
  readonly cached: Float64Array;
  readonly output: Float64Array;
  /** Pico. */
  readonly cost: BigInt64Array;

  constructor(keys: number) {
    this.requests = new Float64Array(keys);
    this.input = new Float64Array(keys);
    this.cached = new Float64Array(keys);
    this.output = new Float64Array(keys);
    this.cost = new BigInt64Array(keys);
  }

  add(key: number, { columns }: RequestTable, row: number): void {
    this.requests[key] = (this.requests[key] ?? 0) + 1;
    this.input[key] = (this.input[key] ?? 0) + (columns.input[row] ?? 0);
    this.cached[key] = (this.cached[key] ?? 0) + (columns.cached[row] ?? 0);
    this.output[key] = (this.output[key] ?? 0) + (columns.output[row] ?? 0);
    this.cost[key] = (this.cost[key] ?? 0n) + (columns.cost[row] ?? 0n);
  }
}

/** What all keys have done, in one pass over the requests; rows that come later are added on top. */
export class KeyTallies {
  readonly total: KeyTally;
  readonly month: KeyTally;
  readonly today: KeyTally;
  readonly refused24h: Uint32Array;
  readonly rateLimited24h: Uint32Array;
  /** Row of the last accepted request; -1 is none. */
  readonly lastRow: Int32Array;
  readonly #sparks: Uint16Array;
  readonly #keys: number;
  readonly #periods: TallyPeriods;
  #length = 0;

  constructor(keys: number, periods: TallyPeriods) {
    this.#keys = keys;
    this.#periods = periods;
    this.total = new KeyTally(keys);
    this.month = new KeyTally(keys);
    this.today = new KeyTally(keys);
    this.refused24h = new Uint32Array(keys);
    this.rateLimited24h = new Uint32Array(keys);
    this.lastRow = new Int32Array(keys).fill(-1);
    this.#sparks = new Uint16Array(keys * sparkHours);
  }

  /** Takes in the rows that it has not seen yet. */
  extend(requests: RequestTable): void {
    for (let row = this.#length; row < requests.length; row += 1) this.#add(requests, row);
    this.#length = requests.length;
  }

  /** Requests in each of the last 36 hours, oldest first. */
  sparkOf(key: number): Uint16Array {
    return this.#sparks.subarray(key * sparkHours, (key + 1) * sparkHours);
  }

  requests24h(key: number): number {
    let sum = 0;
    const end = (key + 1) * sparkHours;
    for (let place = end - sparkDay; place < end; place += 1) sum += this.#sparks[place] ?? 0;
    return sum;
  }

  #add(requests: RequestTable, row: number): void {
    const { key: keys, at: times, outcome: outcomes } = requests.columns;
    const key = keys[row] ?? 0;
    if (key >= this.#keys) return;
    const at = times[row] ?? 0;
    const outcome = outcomes[row] ?? 0;
    this.total.add(key, requests, row);
    if (outcome !== OUTCOME.refused) this.lastRow[key] = row;
    if (at >= this.#periods.month) this.month.add(key, requests, row);
    if (at >= this.#periods.today) this.today.add(key, requests, row);
    const hoursAgo = Math.max(0, Math.ceil((this.#periods.hour - at) / hour));
    if (hoursAgo >= sparkHours) return;
    const place = key * sparkHours + sparkHours - 1 - hoursAgo;
    this.#sparks[place] = (this.#sparks[place] ?? 0) + 1;
    if (hoursAgo >= sparkDay) return;
    if (outcome === OUTCOME.refused) this.refused24h[key] = (this.refused24h[key] ?? 0) + 1;
    if (outcome === OUTCOME.rateLimited) this.rateLimited24h[key] = (this.rateLimited24h[key] ?? 0) + 1;
  }
}
