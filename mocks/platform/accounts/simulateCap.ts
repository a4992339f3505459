import type { components } from "../../../openapi/platform.gen";
import { parse } from "../../../src/domain/money";
import { wrongCap } from "../access-keys/keyInput";
import { formatTime } from "../clock";
import type { Platform } from "../platform";
import { invalid, invalidField } from "../problem";
import { endOfPeriod } from "../reportingDay";
import { localDate } from "../privacy-requests/legalDates";
import { accounts } from "./accounts";
import { accountTallies } from "./accountTallies";

type Schemas = components["schemas"];

const longestMs = 400 * 86_400_000;

interface Day {
  spent: bigint;
  refusedCost: bigint;
  refusedRequests: number;
}

interface Replay {
  requests: number;
  spent: bigint;
  refusedCost: bigint;
  refusedRequests: number;
  readonly hits: number[];
  readonly days: Map<string, Day>;
}

function check(platform: Platform, { cap, from, to }: Schemas["CapSimulationRequest"]): void {
  const errors = wrongCap(cap, platform.profile.policy.currency, "/cap");
  if (errors.length > 0) throw invalid(errors);
  if (from >= to) throw invalidField("/from", "after_to", "The span ends before it begins.");
  if (Date.parse(to) - Date.parse(from) > longestMs)
    throw invalidField("/from", "too_long", "At most 400 days.");
}

/** Replays a past span against a proposed cap: when it would have been reached, and what it would have refused. */
export function simulateCap(
  platform: Platform,
  id: string,
  asked: Schemas["CapSimulationRequest"],
): Schemas["CapSimulation"] {
  check(platform, asked);
  const { place } = platform.use(accounts).rows.require(id);
  const { catalogue } = platform.use(accountTallies).activity;
  const replay = run(platform, place, asked);
  return {
    requests: replay.requests,
    refusedRequests: replay.refusedRequests,
    spent: catalogue.money(replay.spent),
    refusedCost: catalogue.money(replay.refusedCost),
    hits: replay.hits.map(formatTime),
    days: [...replay.days].map(([date, day]) => ({
      date,
      spent: catalogue.money(day.spent),
      refusedCost: catalogue.money(day.refusedCost),
      refusedRequests: day.refusedRequests,
    })),
  };
}

function run(platform: Platform, place: number, { cap, from, to }: Schemas["CapSimulationRequest"]): Replay {
  const tallies = platform.use(accountTallies);
  const { at: times, cost: costs } = tallies.activity.requests.columns;
  const amount = parse(cap.amount.amount);
  const until = Date.parse(to);
  const replay: Replay = {
    requests: 0,
    spent: 0n,
    refusedCost: 0n,
    refusedRequests: 0,
    hits: [],
    days: new Map(),
  };
  let inPeriod = 0n;
  let periodEnds = -Infinity;
  let isHit = false;
  for (const row of tallies.requestRowsSince(place, Date.parse(from))) {
    const at = times[row] ?? 0;
    if (at >= until) break;
    if (at >= periodEnds) {
      inPeriod = 0n;
      isHit = false;
      periodEnds = cap.period === "total" ? Infinity : endOfPeriod(at, cap.period, cap.timeZone);
    }
    const cost = costs[row] ?? 0n;
    const isOver = cost > 0n && inPeriod + cost > amount;
    if (isOver && !isHit) replay.hits.push(at);
    isHit ||= isOver;
    // Only a blocking cap refuses; an alert tells, and a throttle slows down.
    const isRefused = isOver && cap.action === "block";
    if (!isRefused) inPeriod += cost;
    note(replay, String(localDate(formatTime(at), cap.timeZone)), cost, isRefused);
  }
  return replay;
}

function note(replay: Replay, date: string, cost: bigint, isRefused: boolean): void {
  const day = replay.days.get(date) ?? { spent: 0n, refusedCost: 0n, refusedRequests: 0 };
  replay.requests += 1;
  for (const sums of [replay, day]) {
    if (isRefused) {
      sums.refusedCost += cost;
      sums.refusedRequests += 1;
    } else sums.spent += cost;
  }
  replay.days.set(date, day);
}
