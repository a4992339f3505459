import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import type { Area, Platform } from "../platform";
import { startOfPeriod, type ReportingPeriod } from "../reportingDay";
import type { Activity } from "../streams/activity";
import { activity } from "../streams/activityArea";
import { lowerBoundOf } from "../streams/columns";
import { homeNetwork } from "../streams/networks";
import { RowIndex } from "../streams/rowIndex";
import { bitsAt, streamOf } from "../random";
import { importedKeys } from "./importedKeys";
import { KeyTallies, sparkHours, type KeyTally } from "./keyTallies";

type Schemas = components["schemas"];
type LastUse = NonNullable<Schemas["AccessKey"]["lastUsed"]>;

export const sparkOfNoUse: readonly number[] = Array.from({ length: sparkHours }, () => 0);
const halfHour = 1_800_000;
const day = 86_400_000;
const staleUses = streamOf("key.stale-use");

/** What the request logs say of keys. Kept for half an hour, because the "last 24 hours" are counted in hours. */
export class KeyFigures {
  readonly #platform: Platform;
  readonly #activity: Activity;
  readonly #rows: RowIndex;
  #tallies: { stamp: number; tallies: KeyTallies } | undefined;

  constructor(platform: Platform) {
    this.#platform = platform;
    this.#activity = platform.use(activity);
    this.#rows = new RowIndex(() => this.#activity.requests.columns.key);
  }

  /** Changes when any figure may have changed. */
  stamp(): string {
    return `${this.#activity.requests.length} ${Math.floor(this.#platform.clock.now() / halfHour)}`;
  }

  all(): KeyTallies {
    const now = this.#platform.clock.now();
    const stamp = Math.floor(now / halfHour);
    if (this.#tallies?.stamp !== stamp) {
      const zone = this.#platform.profile.policy.reportingTimeZone;
      const periods = {
        today: startOfPeriod(now, "day", zone),
        month: startOfPeriod(now, "month", zone),
        hour: Math.floor(now / (2 * halfHour)) * 2 * halfHour,
      };
      this.#tallies = { stamp, tallies: new KeyTallies(this.#activity.population.keyCount, periods) };
    }
    this.#tallies.tallies.extend(this.#activity.requests);
    return this.#tallies.tallies;
  }

  usage(tally: KeyTally, key: number): Schemas["KeyUsage"] {
    return {
      requests: tally.requests[key] ?? 0,
      inputTokens: tally.input[key] ?? 0,
      cachedTokens: tally.cached[key] ?? 0,
      outputTokens: tally.output[key] ?? 0,
      cost: this.#activity.catalogue.money(tally.cost[key] ?? 0n),
    };
  }

  /** Cost in pico since the start of the period; ever, for `total`. */
  costIn(key: number, period: ReportingPeriod | "total", timeZone: string): bigint {
    const tallies = this.all();
    const isReporting = timeZone === this.#platform.profile.policy.reportingTimeZone;
    if (period === "total") return tallies.total.cost[key] ?? 0n;
    if (period === "month" && isReporting) return tallies.month.cost[key] ?? 0n;
    if (period === "day" && isReporting) return tallies.today.cost[key] ?? 0n;
    const from = startOfPeriod(this.#platform.clock.now(), period, timeZone);
    const { cost } = this.#activity.requests.columns;
    return this.rowsSince(key, from).reduce((sum, row) => sum + (cost[row] ?? 0n), 0n);
  }

  /** Rows of a key's requests since a time, oldest first. */
  rowsSince(key: number, from: number): number[] {
    const { requests } = this.#activity;
    const first = lowerBoundOf(requests.columns.at, requests.length, from);
    const rows = this.#rows.rowsOf(key, requests.length);
    return [...rows.subarray(lowerBoundOf(rows, rows.length, first))];
  }

  /** When the key was last used, in milliseconds. */
  lastUsedMs(key: number): number | undefined {
    const row = this.all().lastRow[key] ?? -1;
    return row >= 0 ? this.#activity.requests.columns.at[row] : this.#staleUseMs(key);
  }

  lastUse(key: number): LastUse | undefined {
    const at = this.lastUsedMs(key);
    if (at === undefined) return undefined;
    const told = this.#toldUse(key);
    if (told !== undefined && Date.parse(told.at) === at) return told;
    const { requests, catalogue, networks, population, seed } = this.#activity;
    const { network, model } = requests.columns;
    const row = this.all().lastRow[key] ?? -1;
    const code = row >= 0 ? (model[row] ?? 0) : key % catalogue.models.length;
    const from = row >= 0 ? (network[row] ?? 0) : homeNetwork(seed, population.accountOf(key), 0);
    const { id, endpoint } = catalogue.model(code);
    return { at: formatTime(at), ip: networks.masked(from), model: id, endpoint };
  }

  /** Requests of the last 24 hours and the last use of one of the key's secrets, by order of creation. */
  secretUse(key: number, order: number): { requests24h: number; lastUsedAt?: string } {
    const { requests } = this.#activity;
    const { secret, at } = requests.columns;
    const rows = this.#rows.rowsOf(key, requests.length).filter((row) => secret[row] === order);
    const first = lowerBoundOf(at, requests.length, this.#platform.clock.now() - day);
    const requests24h = rows.length - lowerBoundOf(rows, rows.length, first);
    const last = rows.at(-1);
    return { requests24h, ...(last !== undefined && { lastUsedAt: formatTime(at[last] ?? 0) }) };
  }

  /** What the operator's own file says of a key whose use is older than the logs. */
  #toldUse(key: number): LastUse | undefined {
    return this.#platform.use(importedKeys)?.rows[key]?.row.lastUsed;
  }

  /** Used before the logs begin, so only the key itself remembers. */
  #staleUseMs(key: number): number | undefined {
    const told = this.#toldUse(key);
    if (told !== undefined) return Date.parse(told.at);
    const { population, seed, startedAt } = this.#activity;
    if (key >= population.keyCount || population.keyActivity(key) !== "stale") return undefined;
    const draw = bitsAt(seed, staleUses, key) / 0x1_0000_0000;
    const latest = startedAt - 91 * day;
    return Math.floor(latest - draw * (latest - population.keyActiveFrom(key)));
  }
}

export const keyFigures: Area<KeyFigures> = {
  name: "key-figures",
  build: (platform) => new KeyFigures(platform),
};
