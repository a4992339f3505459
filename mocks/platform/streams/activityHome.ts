import { entryTypes } from "../../../src/domain/ledger/entry";
import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import type { Platform } from "../platform";
import { startOfPeriod } from "../reportingDay";
import type { HomeService } from "../services";
import type { Activity } from "./activity";
import { lowerBoundOf } from "./columns";
import { OUTCOME } from "./outcomes";

type Figure = components["schemas"]["HomeFigure"];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TOPUP = entryTypes.indexOf("topup");

/** Requests per hour over the day before `now`, oldest first. */
function hourly({ requests }: Activity, now: number, outcome?: number): number[] {
  const { at, outcome: outcomes } = requests.columns;
  const hours = Array.from({ length: 24 }, () => 0);
  const end = lowerBoundOf(at, requests.length, now);
  for (let row = lowerBoundOf(at, requests.length, now - DAY); row < end; row += 1) {
    if (outcome !== undefined && outcomes[row] !== outcome) continue;
    const hour = Math.floor(((at[row] ?? 0) - now + DAY) / HOUR);
    hours[hour] = (hours[hour] ?? 0) + 1;
  }
  return hours;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Cost in pico of the requests in [from, to). */
function costBetween({ requests }: Activity, from: number, to: number): bigint {
  const { at, cost } = requests.columns;
  let sum = 0n;
  const end = lowerBoundOf(at, requests.length, to);
  for (let row = lowerBoundOf(at, requests.length, from); row < end; row += 1) sum += cost[row] ?? 0n;
  return sum;
}

/** How the platform is used: requests and refusals of 24 hours, cost of the day and the month so far. */
export function usageHome(platform: Platform, activity: Activity): HomeService {
  const { clock, profile } = platform;
  const { catalogue } = activity;
  const money = (from: number, to: number) => catalogue.money(costBetween(activity, from, to));
  return {
    scope: "usage:read",
    figures() {
      const now = clock.now();
      const zone = profile.policy.reportingTimeZone;
      const [today, month] = [startOfPeriod(now, "day", zone), startOfPeriod(now, "month", zone)];
      const counted = (kind: "requests_24h" | "refused_24h", outcome?: number): Figure => {
        const spark = hourly(activity, now, outcome);
        const previous = { count: total(hourly(activity, now - DAY, outcome)) };
        const filter = {
          at_gte: formatTime(now - DAY),
          ...(outcome !== undefined && { outcome: "refused" }),
        };
        return { id: kind, kind, resource: "request-logs", filter, count: total(spark), previous, spark };
      };
      const spent = (kind: "cost_today" | "cost_month", from: number, before: number): Figure => ({
        id: kind,
        kind,
        resource: "request-logs",
        filter: { at_gte: formatTime(from), cost_gt: "0" },
        money: money(from, Infinity),
        // As much of the period before as has passed of this one, so that like is set beside like.
        previous: { money: money(before, before + now - from) },
      });
      return [
        counted("requests_24h"),
        counted("refused_24h", OUTCOME.refused),
        spent("cost_today", today, startOfPeriod(today - 1, "day", zone)),
        spent("cost_month", month, startOfPeriod(month - 1, "month", zone)),
      ];
    },
  };
}

/** What came into the ledger: entries of the day, money of the month. */
export function ledgerHome(platform: Platform, { ledger, catalogue }: Activity): HomeService {
  const { clock, profile } = platform;
  return {
    scope: "ledger:read",
    figures() {
      const now = clock.now();
      const zone = profile.policy.reportingTimeZone;
      const [today, month] = [startOfPeriod(now, "day", zone), startOfPeriod(now, "month", zone)];
      const { bookedAt, type, amount } = ledger.table.columns;
      const rowAt = (at: number) => lowerBoundOf(bookedAt, ledger.table.length, at);
      let toppedUp = 0n;
      for (let row = rowAt(month); row < ledger.table.length; row += 1) {
        if (type[row] === TOPUP) toppedUp += amount[row] ?? 0n;
      }
      return [
        {
          id: "ledger_entries_today",
          kind: "ledger_entries_today",
          resource: "ledger-entries",
          filter: { bookedAt_gte: formatTime(today) },
          count: ledger.table.length - rowAt(today),
        },
        {
          id: "topups_month",
          kind: "topups_month",
          resource: "ledger-entries",
          filter: { bookedAt_gte: formatTime(month), type: "topup" },
          money: catalogue.money(toppedUp),
        },
      ];
    },
  };
}
