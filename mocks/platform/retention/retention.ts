import type { components } from "../../../openapi/platform.gen";
import { approvals } from "../approvals/approvals";
import type { ApprovalRow } from "../approvals/approval";
import { systemCaller, type Caller } from "../caller";
import { formatTime } from "../clock";
import { Collection, type Versioned } from "../collection";
import { jobs } from "../jobs/jobs";
import type { Area, Platform } from "../platform";
import { stateConflict } from "../problem";
import { serveCollection, services, type HomeService } from "../services";
import { nextRetentionRun } from "../streams/logRetention";
import type { Transaction } from "../transaction";
import { heldOf, type Held } from "./heldRecords";

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

export interface Retention {
  readonly rows: Collection<RetentionRow>;
  present(row: RetentionRow): Status;
  /** Asks for a run now; it begins when a second person agrees. */
  propose(caller: Caller, id: string, reason: string): ApprovalRow;
}

const DAY = 86_400_000;
const STUCK = 37;

/** The content that goes after some days, of which the last runs failed on a few records: what the alarm is for. */
function generate({ profile, clock }: Platform): RetentionRow[] {
  const { categories } = profile.policy;
  const failing = categories.find(({ kind, retention }) => kind === "content" && retention.rule === "days");
  return categories.map((category) => ({
    id: category.id,
    version: "1",
    category,
    ...(category === failing && {
      stuck: { count: STUCK, since: clock.now() - ((category.retention.amount ?? 0) + 3) * DAY },
    }),
  }));
}

function lastRun(row: RetentionRow, now: number, taken: number): Schemas["RetentionRun"] {
  const at = formatTime(nextRetentionRun(now) - DAY);
  if (row.ranAt !== undefined && row.ranAt.at > at) return row.ranAt;
  const isKept = row.category.retention.then !== "delete";
  return {
    at,
    deleted: isKept ? 0 : taken,
    anonymised: isKept ? taken : 0,
    failed: row.stuck?.count ?? 0,
  };
}

/** How much older than promised the oldest record is; only a rule in days can be broken. */
function lateMsOf({ category }: RetentionRow, oldest: number, now: number): number {
  const { rule, amount } = category.retention;
  return rule === "days" ? now - oldest - (amount ?? 0) * DAY : -Infinity;
}

const oldestOf = (held: Held, { stuck }: RetentionRow) =>
  Math.min(held.oldest ?? Infinity, stuck?.since ?? Infinity);

/** What is held is counted only where it can be late: the home page asks for this. */
function stateOf(platform: Platform, row: RetentionRow): Status["state"] {
  const { rule } = row.category.retention;
  if (rule !== "days") return rule === "years" ? "kept" : "not_applicable";
  const oldest = oldestOf(heldOf(platform, row.category), row);
  return lateMsOf(row, oldest, platform.clock.now()) > 0 ? "overdue" : "kept";
}

function presentRow(platform: Platform, row: RetentionRow): Status {
  const { category, stuck, version, id, jobId } = row;
  const { retention } = category;
  const now = platform.clock.now();
  const held = heldOf(platform, category);
  const oldest = oldestOf(held, row);
  const facts = {
    id,
    categoryId: id,
    label: category.label,
    rule: retention,
    ...(held.resource !== undefined && { resource: held.resource }),
    ...(Number.isFinite(oldest) && { oldestRecordAt: formatTime(oldest) }),
    recordCount: held.count + (stuck?.count ?? 0),
    ...(jobId !== undefined && { jobId }),
    version,
  };
  if (retention.rule !== "days") return { ...facts, state: stateOf(platform, row) };
  const lateMs = lateMsOf(row, oldest, now);
  const hours = Math.floor(lateMs / 3_600_000);
  const late = hours >= 24 ? `P${Math.floor(hours / 24)}D` : `PT${Math.max(1, hours)}H`;
  return {
    ...facts,
    nextRunAt: formatTime(nextRetentionRun(now)),
    nextRunCount: (held.nextTaken ?? 0) + (stuck?.count ?? 0),
    lastRun: lastRun(row, now, held.lastTaken ?? 0),
    ...(lateMs > 0 && { overdueBy: late }),
    state: lateMs > 0 ? "overdue" : "kept",
  };
}

/** Runs one rule as a job: what could not be taken before is taken now. */
function run(
  platform: Platform,
  rows: Collection<RetentionRow>,
  tx: Transaction,
  approval: ApprovalRow,
): void {
  const before = rows.require(approval.targetId ?? "");
  const total = Math.max(1, before.stuck?.count ?? 0);
  const target = { type: "category", id: before.id, name: before.category.label };
  const job = platform.use(jobs).start(tx, {
    kind: "retention_run",
    label: `Retention of ${before.category.label}`,
    unit: "records",
    total,
    unitsPerSecond: Math.max(20, total / 5),
    cancellable: false,
    resource: "retention",
    targetId: before.id,
    visibleWith: "retention:read",
    advance: (wanted) => ({ done: Math.min(total, wanted), isFinished: wanted >= total }),
    finish(at) {
      const taken = rows.require(before.id).stuck?.count ?? 0;
      const isKept = before.category.retention.then !== "delete";
      const figures = { deleted: isKept ? 0 : taken, anonymised: isKept ? taken : 0, failed: 0 };
      platform.transact(systemCaller(platform.random.id("req"), before.id), (end) => {
        end.update(rows, before.id, ({ stuck: _stuck, ...row }) => ({
          ...row,
          ranAt: { at: formatTime(at), ...figures },
        }));
        end.audit({ action: "retention.finish", activity: "delete", targets: [target], metadata: figures });
      });
      return {};
    },
  });
  tx.update(rows, before.id, (row) => ({ ...row, jobId: job.id }));
  tx.audit({
    action: "retention.run",
    activity: "delete",
    severity: "medium",
    targets: [target],
    justification: {
      approvalId: approval.id,
      ...(approval.reason !== undefined && { comment: approval.reason }),
    },
  });
}

function createRows(platform: Platform): Collection<RetentionRow> {
  const present = (row: RetentionRow) => presentRow(platform, row);
  return new Collection<RetentionRow>(
    "retention",
    {
      label: { get: (row) => row.category.label, search: true, filter: false },
      state: { get: (row) => stateOf(platform, row), isVolatile: true },
      rule: { get: (row) => row.category.retention.rule, sort: false },
      oldestRecordAt: { kind: "time", get: (row) => present(row).oldestRecordAt, isVolatile: true },
      nextRunAt: { kind: "time", get: (row) => present(row).nextRunAt, isVolatile: true },
      recordCount: {
        kind: "number",
        get: (row) => present(row).recordCount,
        isVolatile: true,
        filter: false,
      },
    },
    generate(platform),
  );
}

/** The alarm of the home page: something is older than promised. */
function alarm(rows: Collection<RetentionRow>): HomeService {
  return {
    scope: "retention:read",
    items() {
      const filter = { state: "overdue" };
      const count = rows.query({ filter, range: [0, 0] }).total;
      const kind = "retention_overdue";
      return [{ id: kind, kind, severity: "critical", count, relation: "eq", resource: "retention", filter }];
    },
  };
}

export const retention: Area<Retention> = {
  name: "retention",
  build(platform) {
    const present = (row: RetentionRow) => presentRow(platform, row);
    const rows = createRows(platform);
    const registry = platform.use(services);
    registry.collections.set(
      "retention",
      serveCollection(rows, { scope: "retention:read", present, defaultSort: ["id", "ASC"] }),
    );
    registry.home.push(alarm(rows));
    const waiting = platform.use(approvals);
    waiting.onApproved("retention.run", (tx, approval) => run(platform, rows, tx, approval));
    return {
      rows,
      present,
      propose(caller, id, reason) {
        const row = rows.require(id);
        if (row.category.retention.rule !== "days")
          throw stateConflict("The policy names no number of days for it.", present(row).state, [
            "kept",
            "overdue",
          ]);
        return platform.transact(caller, (tx) =>
          waiting.propose(tx, {
            action: "retention.run",
            scope: "retention:write",
            resource: "retention",
            targetId: id,
            summary: `Run the retention of ${row.category.label} now`,
            reason,
          }),
        );
      },
    };
  },
};
