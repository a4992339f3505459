import type { components } from "../../../openapi/platform.gen";
import { approvals } from "../approvals/approvals";
import type { ApprovalRow } from "../approvals/approval";
import { systemCaller, type Caller } from "../caller";
import { formatTime } from "../clock";
import { Collection } from "../collection";
import { jobs } from "../jobs/jobs";
import type { Area, Platform } from "../platform";
import { stateConflict } from "../problem";
import { serveCollection, services, type HomeService } from "../services";
import { nightlyRuns } from "../streams/nightlyRuns";
import type { Transaction } from "../transaction";
import { pruneLog } from "../transparency/transparencyArea";
import { followVersions, isNamed } from "./categoryRows";
import { heldOf } from "./heldRecords";
import { asPromised, hasRuns, presentStatus, stateOf, takenBy, type RetentionRow } from "./retentionStatus";

type Schemas = components["schemas"];
type Status = Schemas["RetentionStatus"];

export interface Retention {
  readonly rows: Collection<RetentionRow>;
  present(row: RetentionRow): Status;
  /** Asks for a run now; it begins when a second person agrees. */
  propose(caller: Caller, id: string, reason: string): ApprovalRow;
}

const DAY = 86_400_000;
const STUCK = 37;

/** The content that goes after some days, of which the last runs failed on a few records: what the alarm is for. */
function generate({ options, clock }: Platform): RetentionRow[] {
  const { categories } = options.profile.policy;
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

/** How many records of a category a run by hand has to take. */
function waiting(platform: Platform, row: RetentionRow): number {
  return (row.stuck?.count ?? 0) + (heldOf(platform, row.category).takenNow ?? 0);
}

/** What the nights have not done is done now, and they go on. */
function resumeNights(platform: Platform, { category: { kind } }: RetentionRow): void {
  const nights = platform.use(nightlyRuns);
  if (kind === "operational") nights.logs.stoppedAt = undefined;
  if (kind !== "audit") return;
  nights.audit.stoppedAt = undefined;
  pruneLog(platform, platform.clock.now());
}

/** Runs one rule as a job: what could not be taken before is taken now. */
function run(
  platform: Platform,
  rows: Collection<RetentionRow>,
  tx: Transaction,
  approval: ApprovalRow,
): void {
  const before = asPromised(platform, rows.require(approval.targetId ?? ""));
  const total = waiting(platform, before);
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
      const taken = waiting(platform, asPromised(platform, rows.require(before.id)));
      const figures = { ...takenBy(before.category.retention, taken), failed: 0 };
      resumeNights(platform, before);
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

/** What needs somebody comes first. */
const urgency: Record<Status["state"], number> = { overdue: 0, kept: 1, not_applicable: 2 };

function createRows(platform: Platform): Collection<RetentionRow> {
  const present = (row: RetentionRow) => presentStatus(platform, row);
  return new Collection<RetentionRow>(
    "retention",
    {
      label: { get: (row) => row.category.label, search: true, filter: false },
      state: {
        get: (row) => stateOf(platform, row),
        orderBy: (row) => urgency[stateOf(platform, row)],
        isVolatile: true,
      },
      rule: {
        get: (row) => asPromised(platform, row).category.retention.rule,
        sort: false,
        isVolatile: true,
      },
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
function alarm(platform: Platform, rows: Collection<RetentionRow>): HomeService {
  return {
    scope: "retention:read",
    items() {
      const filter = { state: "overdue" };
      const count = rows.query({ filter, range: [0, 0] }, isNamed(platform)).total;
      const kind = "retention_overdue";
      return [{ id: kind, kind, severity: "critical", count, relation: "eq", resource: "retention", filter }];
    },
  };
}

export const retention: Area<Retention> = {
  name: "retention",
  build(platform) {
    const present = (row: RetentionRow) => presentStatus(platform, row);
    const rows = createRows(platform);
    followVersions(platform, rows);
    const registry = platform.use(services);
    registry.collections.set(
      "retention",
      serveCollection(rows, {
        scope: "retention:read",
        present,
        isVisible: isNamed(platform),
        defaultSort: ["state", "ASC"],
      }),
    );
    registry.home.push(alarm(platform, rows));
    const asked = platform.use(approvals);
    asked.onApproved("retention.run", (tx, approval) => run(platform, rows, tx, approval));
    return {
      rows,
      present,
      propose(caller, id, reason) {
        const row = asPromised(platform, rows.require(id, isNamed(platform)));
        if (!hasRuns(row))
          throw stateConflict(
            "No run belongs to it: the policy names no days, or an erasure does it.",
            present(row).state,
            ["kept", "overdue"],
          );
        return platform.transact(caller, (tx) =>
          asked.propose(tx, {
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
