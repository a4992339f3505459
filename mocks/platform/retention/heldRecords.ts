import type { components } from "../../../openapi/platform.gen";
import { accessKeys } from "../access-keys/accessKeys";
import { accounts } from "../accounts/accounts";
import { hoursToDeletion } from "../accounts/importedAccounts";
import { isBroughtIn } from "../policy/broughtIn";
import { contentOf } from "../accounts/personalDetails";
import type { Platform } from "../platform";
import type { Held } from "./held";
import { heldEvents } from "./heldEvents";
import { activity } from "../streams/activityArea";
import { lowerBoundOf } from "../streams/columns";
import { logsKeptFrom, nextRetentionRun } from "../streams/logRetention";
import { logsHeldFrom, nightlyRuns } from "../streams/nightlyRuns";

type Schemas = components["schemas"];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function logs(platform: Platform): Held {
  const { requests } = platform.use(activity);
  const { at } = requests.columns;
  const now = platform.clock.now();
  const { stoppedAt } = platform.use(nightlyRuns).logs;
  const from = logsHeldFrom(platform);
  const next = logsKeptFrom(platform.profile, now + DAY);
  const rowAt = (time: number) => lowerBoundOf(at, requests.length, time);
  const first = rowAt(from);
  return {
    count: requests.length - first,
    oldest: first < requests.length ? at[first] : undefined,
    resource: "request-logs",
    lastTaken: first - rowAt(from - DAY),
    nextTaken: rowAt(next) - first,
    takenNow: rowAt(logsKeptFrom(platform.profile, now)) - first,
    nextBefore: next,
    stoppedAt,
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

/** Accounts that are being deleted, or whose content waits to be. */
function deletions(
  platform: Platform,
  { kind, retention }: Schemas["DataCategory"],
): Required<Held>["clocks"] {
  const { rows } = platform.use(accounts);
  const since =
    kind === "content"
      ? rows
          .select({ status: "purged" })
          .map(({ purgedAt }) => Date.parse(purgedAt ?? ""))
          .filter((at) => at > nextRetentionRun(platform.clock.now()) - (retention.amount ?? 0) * DAY)
      : rows
          .select({ status: "deletion_scheduled" })
          .map(
            ({ deletionScheduledAt }) =>
              Date.parse(deletionScheduledAt ?? "") - hoursToDeletion(platform) * HOUR,
          );
  return { count: since.length, since: since.length === 0 ? undefined : Math.min(...since) };
}

/** Content of living accounts; what goes after some days is never older than these. */
function content(platform: Platform, { id, retention }: Schemas["DataCategory"]): Held {
  const { count, oldest } = countContent(platform).get(id) ?? { count: 0, oldest: undefined };
  const isOfRecord = retention.rule === "days" && retention.from !== "account_deletion";
  const days = isOfRecord ? retention.amount : undefined;
  if (count === 0 || days === undefined) return { count, oldest };
  const daily = Math.round(count / days);
  return {
    count,
    oldest: nextRetentionRun(platform.clock.now()) - days * DAY,
    lastTaken: daily,
    nextTaken: daily,
  };
}

const nothing: Held = { count: 0, oldest: undefined };

/** What is held of a category, counted where it is kept. */
export function heldOf(platform: Platform, category: Schemas["DataCategory"]): Held {
  const { kind, retention } = category;
  if (retention.rule === "not_stored" || isBroughtIn(platform, category)) return nothing;
  const clocks = retention.from === "account_deletion" && { clocks: deletions(platform, category) };
  if (kind === "content") return { ...content(platform, category), ...clocks };
  const counters = { operational: logs, billing: ledger, audit: heldEvents, account: people, keys };
  return { ...counters[kind](platform), ...clocks };
}
