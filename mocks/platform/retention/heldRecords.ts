import type { components } from "../../../openapi/platform.gen";
import { accessKeys } from "../access-keys/accessKeys";
import { accounts } from "../accounts/accounts";
import { contentOf } from "../accounts/personalDetails";
import type { Platform } from "../platform";
import { activity } from "../streams/activityArea";
import { lowerBoundOf } from "../streams/columns";
import { logsKeptFrom, nextRetentionRun } from "../streams/logRetention";
import { auditTrail } from "../transparency/transparencyArea";

type Schemas = components["schemas"];

const DAY = 86_400_000;

/** What the platform holds of a category now. */
export interface Held {
  readonly count: number;
  /** Milliseconds; undefined when nothing is held. */
  readonly oldest: number | undefined;
  readonly resource?: Schemas["ResourceName"];
  /** How many the last run by the clock took, and how many the next one will. */
  readonly lastTaken?: number;
  readonly nextTaken?: number;
}

function logs(platform: Platform): Held {
  const { requests } = platform.use(activity);
  const { at } = requests.columns;
  const now = platform.clock.now();
  const from = logsKeptFrom(platform.profile, now);
  const rowAt = (time: number) => lowerBoundOf(at, requests.length, time);
  const first = rowAt(from);
  return {
    count: requests.length - first,
    oldest: first < requests.length ? at[first] : undefined,
    resource: "request-logs",
    lastTaken: first - rowAt(from - DAY),
    nextTaken: rowAt(from + DAY) - first,
  };
}

function ledger(platform: Platform): Held {
  const { table } = platform.use(activity).ledger;
  return {
    count: table.length,
    oldest: table.length > 0 ? table.columns.bookedAt[0] : undefined,
    resource: "ledger-entries",
  };
}

function auditEvents(platform: Platform): Held {
  const { table, minIndex } = platform.use(auditTrail);
  return {
    count: table.length - minIndex,
    oldest: table.columns.recordedAt[minIndex],
    resource: "audit-events",
  };
}

function oldestOf(rows: Iterable<{ readonly createdAt: string }>): number | undefined {
  let oldest: string | undefined;
  for (const { createdAt } of rows) if (oldest === undefined || createdAt < oldest) oldest = createdAt;
  return oldest === undefined ? undefined : Date.parse(oldest);
}

function people(platform: Platform): Held {
  const living = platform.use(accounts).rows.select({ status_not: "purged" });
  return { count: living.length, oldest: oldestOf(living), resource: "accounts" };
}

function keys(platform: Platform): Held {
  const living = platform.use(accessKeys).rows.select({ status_not: "deleted" });
  return { count: living.length, oldest: oldestOf(living), resource: "access-keys" };
}

interface ContentCount {
  readonly count: number;
  /** When the oldest account that has some was made. */
  readonly oldest: number | undefined;
}

interface CountedContent {
  readonly revision: number;
  readonly byCategory: ReadonlyMap<string, ContentCount>;
}

/** Counting it reads every account, so it is kept until one of them changes. */
const counted = new WeakMap<Platform, CountedContent>();

function countContent(platform: Platform): CountedContent["byCategory"] {
  const { rows } = platform.use(accounts);
  const known = counted.get(platform);
  if (known?.revision === rows.revision) return known.byCategory;
  const byCategory = new Map<string, ContentCount>();
  for (const row of rows.select({ status_not: "purged" })) {
    const madeAt = Date.parse(row.createdAt);
    for (const { categoryId, count } of contentOf(platform, row)) {
      if (count === 0) continue;
      const before = byCategory.get(categoryId);
      byCategory.set(categoryId, {
        count: (before?.count ?? 0) + count,
        oldest: Math.min(before?.oldest ?? madeAt, madeAt),
      });
    }
  }
  counted.set(platform, { revision: rows.revision, byCategory });
  return byCategory;
}

/** Content of living accounts; what goes after some days is never older than these. */
function content(platform: Platform, { id, retention }: Schemas["DataCategory"]): Held {
  const { count, oldest } = countContent(platform).get(id) ?? { count: 0, oldest: undefined };
  const days = retention.rule === "days" ? retention.amount : undefined;
  if (count === 0 || days === undefined) return { count, oldest };
  const daily = Math.round(count / days);
  return {
    count,
    oldest: nextRetentionRun(platform.clock.now()) - days * DAY,
    lastTaken: daily,
    nextTaken: daily,
  };
}

/** What is held of a category, counted where it is kept. */
export function heldOf(platform: Platform, category: Schemas["DataCategory"]): Held {
  if (category.retention.rule === "not_stored") return { count: 0, oldest: undefined };
  if (category.kind === "content") return content(platform, category);
  const counters = { operational: logs, billing: ledger, audit: auditEvents, account: people, keys };
  return counters[category.kind](platform);
}
