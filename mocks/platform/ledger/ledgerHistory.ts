import { bitsAt, streamOf } from "../random";
import type { Catalogue } from "../streams/catalogue";
import { OUTCOME } from "../streams/outcomes";
import type { Population } from "../streams/population";
import type { RequestTable } from "../streams/requestColumns";
import { DueQueue } from "./dueQueue";
import type { Ledger } from "./ledger";
import { Wallets } from "./wallets";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const series = streamOf("ledger.history");

export interface HistoryOptions {
  readonly ledger: Ledger;
  readonly requests: RequestTable;
  readonly population: Population;
  readonly catalogue: Catalogue;
  readonly seed: number;
  /** Milliseconds; nothing is booked later. */
  readonly now: number;
}

function startOfNextMonth(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

/** Writes the ledger that the requests imply: every billed one, and what keeps the wallets filled. */
class History {
  readonly wallets: Wallets;
  readonly #options: HistoryOptions;
  readonly #welcomes = new DueQueue();
  readonly #expiries = new DueQueue();
  readonly #releases = new DueQueue();
  readonly #refunds = new DueQueue();
  readonly #reversals = new DueQueue();
  #nextMonth: number;

  constructor(options: HistoryOptions, from: number) {
    this.#options = options;
    this.wallets = new Wallets(options.ledger, options.seed, options.catalogue.currency);
    this.#nextMonth = startOfNextMonth(from);
    const { population } = options;
    const joined: [at: number, account: number][] = [];
    for (let account = 0; account < population.accountCount; account += 1) {
      const at = population.accountCreatedAt(account);
      if (at >= from) joined.push([at, account]);
    }
    joined.sort(([left], [right]) => left - right);
    for (const [at, account] of joined) this.#welcomes.put(at, account);
  }

  /** Books one request, and what fell due before it. */
  bookRequest(row: number): void {
    const { ledger, requests, seed } = this.#options;
    const { at: times, account: accounts, cost: costs, outcome, entry } = requests.columns;
    const at = times[row] ?? 0;
    this.settleUntil(at);
    const cost = costs[row] ?? 0n;
    if (cost === 0n) return;
    const account = accounts[row] ?? 0;
    const draw = bitsAt(seed, series, row);
    if (draw % 64 === 0) this.#reserve(account, (cost * 3n) / 2n, at);
    const seq = this.wallets.charge(account, cost, at, row + 1);
    entry[row] = seq;
    if (outcome[row] === OUTCOME.upstreamError) this.#refunds.put(at + 6 * HOUR, seq);
    if (draw % 2503 === 1) this.#adjust(account, BigInt(1 + (draw % 7)), at, draw % 5 === 0);
    if (ledger.balanceOf(account) < 0n) throw new Error("A wallet was overdrawn");
  }

  /** Books everything that falls due until `at`, in the order of time. */
  settleUntil(at: number): void {
    for (;;) {
      const due = Math.min(
        this.#welcomes.next,
        this.#expiries.next,
        this.#releases.next,
        this.#refunds.next,
        this.#reversals.next,
        this.#nextMonth,
      );
      if (due > at) return;
      if (due === this.#releases.next) this.#release(due);
      else if (due === this.#refunds.next) this.#reverse(this.#refunds.take(), "refund", "revenue", due);
      else if (due === this.#reversals.next)
        this.#reverse(this.#reversals.take(), "adjustment", "adjustments", due);
      else if (due === this.#welcomes.next) this.#welcome(due);
      else if (due === this.#expiries.next) this.wallets.expire(this.#expiries.take(), due);
      else this.#closeMonth(due);
    }
  }

  #welcome(at: number): void {
    const account = this.#welcomes.take();
    this.wallets.grant(account, this.wallets.units(5n), at);
    this.#expiries.put(at + 30 * DAY, account);
  }

  // Long jobs hold an estimate of their cost until they are done.
  #reserve(account: number, amount: bigint, at: number): void {
    this.wallets.cover(account, amount, at);
    const seq = this.wallets.book({ account, type: "reserve", amount: -amount, contra: "reserved", at });
    this.#releases.put(at + 20 * MINUTE, seq);
  }

  #release(at: number): void {
    this.#reverse(this.#releases.take(), "release", "reserved", at);
  }

  #adjust(account: number, units: bigint, at: number, isMistake: boolean): void {
    const amount = this.wallets.units(units);
    const seq = this.wallets.book({ account, type: "adjustment", amount, contra: "adjustments", at });
    if (isMistake) this.#reversals.put(at + DAY, seq);
  }

  /** Books the opposite of an earlier entry, pointing to it. */
  #reverse(
    seq: number,
    type: "refund" | "adjustment" | "release",
    contra: "revenue" | "adjustments" | "reserved",
    at: number,
  ): void {
    const { columns } = this.#options.ledger.table;
    const account = columns.account[seq - 1] ?? 0;
    const amount = -(columns.amount[seq - 1] ?? 0n);
    if (amount < 0n) this.wallets.cover(account, -amount, at);
    this.wallets.book({ account, type, amount, contra, at, reverses: seq });
  }

  #closeMonth(at: number): void {
    const { population, seed } = this.#options;
    for (let account = 0; account < population.accountCount; account += 1) {
      if (population.accountCreatedAt(account) >= at - 90 * DAY) continue;
      const kind = bitsAt(seed, series, account) % 12;
      if (kind === 0) this.wallets.grant(account, this.wallets.units(3n), at);
      if (kind === 1 || kind === 2) this.wallets.chargeFee(account, at);
    }
    this.#nextMonth = startOfNextMonth(at);
  }
}

/** Fills an empty ledger and links each billed request to its entry. Answers the rows of the top-ups. */
export function writeHistory(options: HistoryOptions): readonly number[] {
  const { requests, now } = options;
  const history = new History(options, Math.min(now - 90 * DAY, requests.columns.at[0] ?? now));
  for (let row = 0; row < requests.length; row += 1) history.bookRequest(row);
  history.settleUntil(now);
  return history.wallets.topUps;
}
