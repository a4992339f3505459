import { entryTypes, ledgerBooks } from "../../../src/domain/ledger/entry";
import type { components } from "../../../openapi/platform.gen";
import { KeyTally } from "../access-keys/keyTallies";
import type { Area, Platform } from "../platform";
import { startOfPeriod, type ReportingPeriod } from "../reportingDay";
import type { Activity } from "../streams/activity";
import { activity } from "../streams/activityArea";
import { lowerBoundOf } from "../streams/columns";
import { logsHeldFrom } from "../streams/nightlyRuns";
import { RowIndex } from "../streams/rowIndex";

type Schemas = components["schemas"];

const halfHour = 1_800_000;
const customer = ledgerBooks.indexOf("customer");
const reserve = entryTypes.indexOf("reserve");

interface Sums {
  readonly stamp: number;
  readonly month: KeyTally;
  readonly requests: Uint32Array;
  /** Row of the last request; -1 is none. */
  readonly lastRow: Int32Array;
  seen: number;
}

interface LedgerSums {
  readonly entries: Uint32Array;
  /** Pico held for running jobs, by account. */
  readonly reserved: Map<number, bigint>;
  readonly length: number;
}

/** What the request logs and the ledger say of accounts, by position. */
export class AccountTallies {
  readonly activity: Activity;
  readonly #platform: Platform;
  readonly #rows: RowIndex;
  readonly #entryRows: RowIndex;
  #sums: Sums | undefined;
  #ledgerSums: LedgerSums | undefined;

  constructor(platform: Platform) {
    this.#platform = platform;
    this.activity = platform.use(activity);
    this.#rows = new RowIndex(() => this.activity.requests.columns.account);
    const { ledger } = this.activity;
    this.#entryRows = new RowIndex(
      () => ledger.table.columns.account,
      (row) => ledger.table.columns.book[row] === customer,
    );
  }

  /** Changes when any figure may have changed. */
  stamp(): string {
    const { requests, ledger } = this.activity;
    return `${requests.length} ${ledger.table.length} ${Math.floor(this.#platform.clock.now() / halfHour)}`;
  }

  /** Pico that the customer owns: the running balance of the ledger, and what is held of it for running jobs. */
  balanceOf(account: number): bigint {
    return this.activity.ledger.balanceOf(account) + this.reservedOf(account);
  }

  /** Logs that are still kept. */
  requestsOf(account: number): number {
    return this.#all().requests[account] ?? 0;
  }

  entriesOf(account: number): number {
    return this.#ledger().entries[account] ?? 0;
  }

  reservedOf(account: number): bigint {
    return this.#ledger().reserved.get(account) ?? 0n;
  }

  lastActiveMs(account: number): number | undefined {
    const row = this.#all().lastRow[account] ?? -1;
    return row < 0 ? undefined : this.activity.requests.columns.at[row];
  }

  /** Network of the last request. */
  lastNetwork(account: number): number | undefined {
    const row = this.#all().lastRow[account] ?? -1;
    return row < 0 ? undefined : this.activity.requests.columns.network[row];
  }

  /** Rows of the account's requests since a time, oldest first. */
  requestRowsSince(account: number, from: number): Uint32Array {
    const { requests } = this.activity;
    const rows = this.#rows.rowsOf(account, requests.length);
    return rows.subarray(
      lowerBoundOf(rows, rows.length, lowerBoundOf(requests.columns.at, requests.length, from)),
    );
  }

  /** Rows of the account's own entries in the ledger, oldest first. */
  entryRows(account: number): Uint32Array {
    return this.#entryRows.rowsOf(account, this.activity.ledger.table.length);
  }

  monthOf(account: number): Schemas["KeyUsage"] {
    const { month } = this.#all();
    return {
      requests: month.requests[account] ?? 0,
      inputTokens: month.input[account] ?? 0,
      cachedTokens: month.cached[account] ?? 0,
      outputTokens: month.output[account] ?? 0,
      cost: this.activity.catalogue.money(month.cost[account] ?? 0n),
    };
  }

  /** Cost in pico since the start of the period; ever, for `total`. */
  costIn(account: number, period: ReportingPeriod | "total", timeZone: string): bigint {
    const { requests } = this.activity;
    if (period === "month" && timeZone === this.#platform.profile.policy.reportingTimeZone) {
      return this.#all().month.cost[account] ?? 0n;
    }
    const from = period === "total" ? 0 : startOfPeriod(this.#platform.clock.now(), period, timeZone);
    const { cost } = requests.columns;
    let sum = 0n;
    for (const row of this.requestRowsSince(account, from)) sum += cost[row] ?? 0n;
    return sum;
  }

  #all(): Sums {
    const { requests, population } = this.activity;
    const now = this.#platform.clock.now();
    const stamp = Math.floor(now / halfHour);
    let sums = this.#sums;
    if (sums?.stamp !== stamp) {
      const count = population.accountCount;
      const lastRow = new Int32Array(count).fill(-1);
      sums = { stamp, month: new KeyTally(count), requests: new Uint32Array(count), lastRow, seen: 0 };
      this.#sums = sums;
    }
    if (sums.seen < requests.length) this.#extend(sums, now);
    return sums;
  }

  #extend(sums: Sums, now: number): void {
    const { requests } = this.activity;
    const { account: accounts, at } = requests.columns;
    const monthStart = startOfPeriod(now, "month", this.#platform.profile.policy.reportingTimeZone);
    const keptFrom = logsHeldFrom(this.#platform);
    for (let row = sums.seen; row < requests.length; row += 1) {
      const account = accounts[row] ?? 0;
      if ((at[row] ?? 0) >= keptFrom) sums.requests[account] = (sums.requests[account] ?? 0) + 1;
      sums.lastRow[account] = row;
      if ((at[row] ?? 0) >= monthStart) sums.month.add(account, requests, row);
    }
    sums.seen = requests.length;
  }

  #ledger(): LedgerSums {
    const { table } = this.activity.ledger;
    if (this.#ledgerSums?.length === table.length) return this.#ledgerSums;
    const entries = new Uint32Array(this.activity.population.accountCount);
    const reserved = new Map<number, bigint>();
    const { account: accounts, book, type, reversedBy, amount } = table.columns;
    for (let row = 0; row < table.length; row += 1) {
      if (book[row] !== customer) continue;
      const account = accounts[row] ?? 0;
      entries[account] = (entries[account] ?? 0) + 1;
      if (type[row] !== reserve || (reversedBy[row] ?? 0) > 0) continue;
      reserved.set(account, (reserved.get(account) ?? 0n) - (amount[row] ?? 0n));
    }
    this.#ledgerSums = { entries, reserved, length: table.length };
    return this.#ledgerSums;
  }
}

export const accountTallies: Area<AccountTallies> = {
  name: "account-tallies",
  build: (platform) => new AccountTallies(platform),
};
