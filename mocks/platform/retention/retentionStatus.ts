import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import type { Versioned } from "../collection";
import type { Platform } from "../platform";
import { nextRetentionRun } from "../streams/logRetention";
import type { Held } from "./held";
import { heldOf } from "./heldRecords";

type Schemas = components["schemas"];
type Status = Schemas["RetentionStatus"];

/** What is remembered of a category; everything else is counted when it is asked for. */
export interface RetentionRow extends Versioned {
  readonly category: Schemas["DataCategory"];
  /** Records that a run could not take and that are older than promised. */
  readonly stuck?: { readonly count: number; readonly since: number };
  /** The last run that somebody started. */
  readonly ranAt?: Schemas["RetentionRun"];
  readonly jobId?: string;
}

/** The row with what the policy in force says of its category. */
export function asPromised({ profile }: Platform, row: RetentionRow): RetentionRow {
  const category = profile.policy.categories.find(({ id }) => id === row.id);
  return category === undefined || category === row.category ? row : { ...row, category };
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const duration = (ms: number) => {
  const hours = Math.max(1, Math.floor(ms / HOUR));
  return hours >= 24 ? `P${Math.floor(hours / 24)}D` : `PT${hours}H`;
};

/** What a run does to so many records, by the rule's own words. */
export function takenBy({ first, then }: Schemas["RetentionRule"], count: number) {
  const isDeleted = then === "delete";
  return {
    ...(first === "aggregate" && { aggregated: count }),
    deleted: isDeleted ? count : 0,
    anonymised: isDeleted ? 0 : count,
  };
}

function lastRun({ ranAt, stuck, category }: RetentionRow, held: Held, now: number): Schemas["RetentionRun"] {
  const planned = held.lastRunAt ?? nextRetentionRun(now) - DAY;
  // The last that worked, to the day.
  const nights = held.stoppedAt === undefined ? 0 : Math.ceil((planned - held.stoppedAt) / DAY);
  const at = formatTime(planned - nights * DAY);
  if (ranAt !== undefined && ranAt.at > at) return ranAt;
  return { at, ...takenBy(category.retention, held.lastTaken ?? 0), failed: stuck?.count ?? 0 };
}

/** Since when the days of the oldest that is held are counted. */
function clockStart({ category, stuck }: RetentionRow, held: Held): number {
  const isFromDeletion = category.retention.from === "account_deletion";
  return Math.min((isFromDeletion ? held.clocks?.since : held.oldest) ?? Infinity, stuck?.since ?? Infinity);
}

/** How much older than promised the oldest record is; only a rule in days can be broken. */
function lateMsOf(row: RetentionRow, held: Held, now: number): number {
  const { rule, amount } = row.category.retention;
  return rule === "days" ? now - clockStart(row, held) - (amount ?? 0) * DAY : -Infinity;
}

/** In whole hours, as it is told. */
const slackMsOf = ({ slackMs }: Held) => Math.ceil((slackMs ?? 0) / HOUR) * HOUR;

/** What is held is counted only where it can be late: the home page asks for this. */
export function stateOf(platform: Platform, kept: RetentionRow): Status["state"] {
  const row = asPromised(platform, kept);
  const { rule } = row.category.retention;
  if (rule !== "days") return rule === "years" ? "kept" : "not_applicable";
  const held = heldOf(platform, row.category);
  return lateMsOf(row, held, platform.clock.now()) > slackMsOf(held) ? "overdue" : "kept";
}

/** Runs of the night delete what is old by itself; what a deletion starts is done by the erasure. */
export const hasRuns = ({ category: { kind, retention } }: RetentionRow): boolean =>
  retention.rule === "days" && (retention.from !== "account_deletion" || kind === "content");

function runsOf(row: RetentionRow, held: Held, now: number): Partial<Status> {
  if (!hasRuns(row)) return {};
  const { stuck } = row;
  return {
    lastRun: lastRun(row, held, now),
    ...(held.stoppedAt === undefined && {
      nextRunAt: formatTime(held.nextRunAt ?? nextRetentionRun(now)),
      nextRunCount: (held.nextTaken ?? 0) + (stuck?.count ?? 0),
    }),
    ...(held.nextBefore !== undefined && { nextRunBefore: formatTime(held.nextBefore) }),
  };
}

function clockOf(row: RetentionRow, held: Held): Partial<Status> {
  if (row.category.retention.rule !== "days") return {};
  const start = clockStart(row, held);
  return {
    ...(Number.isFinite(start) && { clockStartedAt: formatTime(start) }),
    ...(held.clocks !== undefined && { clockCount: held.clocks.count }),
    ...(held.slackMs !== undefined && { slack: `PT${slackMsOf(held) / HOUR}H` }),
  };
}

export function presentStatus(platform: Platform, kept: RetentionRow): Status {
  const row = asPromised(platform, kept);
  const { category, stuck, version, id, jobId } = row;
  const now = platform.clock.now();
  const held = heldOf(platform, category);
  const oldest = Math.min(held.oldest ?? Infinity, stuck?.since ?? Infinity);
  const lateMs = lateMsOf(row, held, now);
  const state = stateOf(platform, row);
  return {
    id,
    categoryId: id,
    label: category.label,
    rule: category.retention,
    ...(held.resource !== undefined && { resource: held.resource }),
    ...(Number.isFinite(oldest) && { oldestRecordAt: formatTime(oldest) }),
    recordCount: held.count + (stuck?.count ?? 0),
    ...clockOf(row, held),
    ...runsOf(row, held, now),
    ...(state === "overdue" && { overdueBy: duration(lateMs) }),
    state,
    ...(jobId !== undefined && { jobId }),
    version,
  };
}
