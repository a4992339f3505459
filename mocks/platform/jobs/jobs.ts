import { holdsScope, type Scope } from "../access";
import type { Caller } from "../caller";
import { formatTime, parseTime } from "../clock";
import { Collection } from "../collection";
import type { Area, Platform } from "../platform";
import { internalError, PlatformProblem, stateConflict } from "../problem";
import { problemBody } from "../problemBody";
import { schedule } from "../schedule";
import { serveCollection, services } from "../services";
import type { Transaction } from "../transaction";
import type { JobRow, JobWork } from "./work";

export interface Jobs {
  readonly rows: Collection<JobRow>;
  /** Starts a job when the transaction commits. The caller audits what the job is for. */
  start(tx: Transaction, work: JobWork): JobRow;
  cancel(id: string, caller: Caller, reason?: string): JobRow;
  isVisible(row: JobRow, caller: Caller): boolean;
  /** Called when a job has ended, whichever way. */
  onEnd(listener: (row: JobRow) => void): void;
}

const QUEUE_MS = 150;
const TICK_MS = 250;

const nextVersion = (row: JobRow) => String(Number(row.version) + 1);

function newRow(platform: Platform, tx: Transaction, work: JobWork): JobRow {
  const { kind, label, unit, total, cancellable, steps, resource, targetId } = work;
  return {
    id: platform.random.id("job"),
    kind,
    label,
    state: "queued",
    done: 0,
    total,
    unit,
    createdAt: formatTime(tx.at),
    createdBy: { id: tx.caller.actor.id, name: tx.caller.actor.name },
    cancellable,
    ...(steps !== undefined && { steps }),
    ...(resource !== undefined && { resource }),
    ...(targetId !== undefined && { targetId }),
    version: "1",
  };
}

function createRows(): Collection<JobRow> {
  return new Collection<JobRow>("jobs", {
    kind: { get: (row) => row.kind },
    state: { get: (row) => row.state },
    label: { get: (row) => row.label, search: true },
    resource: { get: (row) => row.resource },
    targetId: { get: (row) => row.targetId },
    createdById: { get: (row) => row.createdBy.id },
    createdAt: { kind: "time", get: (row) => row.createdAt },
    startedAt: { kind: "time", get: (row) => row.startedAt },
    endedAt: { kind: "time", get: (row) => row.endedAt },
  });
}

/** Takes a job from tick to tick until it ends. */
function createRunner(platform: Platform, rows: Collection<JobRow>, ended: (row: JobRow) => void) {
  const { at: plan } = platform.use(schedule);
  const change = (id: string, to: Partial<JobRow>): JobRow => {
    const row = rows.require(id);
    const { eta: _eta, ratePerSecond: _rate, ...rest } = row;
    const next: JobRow = { ...rest, ...to, version: nextVersion(row) };
    rows.put(next);
    return next;
  };
  const end = (id: string, at: number, to: Partial<JobRow>) =>
    ended(change(id, { ...to, cancellable: false, endedAt: formatTime(at) }));

  function tick(id: string, work: JobWork, startedAt: number, at: number): void {
    if (rows.get(id)?.state !== "running") return;
    try {
      const target = Math.ceil((work.unitsPerSecond * (at - startedAt)) / 1000);
      const { isFinished, done, ...progress } = work.advance(target, at);
      const total = Math.max(done, progress.total ?? rows.require(id).total);
      const now = {
        done,
        total: isFinished ? done : total,
        ...(progress.steps && { steps: progress.steps }),
      };
      if (isFinished) {
        end(id, at, { ...now, ...work.finish?.(at, rows.require(id)), state: "succeeded" });
        return;
      }
      const etaMs = at + Math.ceil(((total - done) / work.unitsPerSecond) * 1000);
      change(id, { ...now, ratePerSecond: Math.round(work.unitsPerSecond), eta: formatTime(etaMs) });
      plan(at + TICK_MS, (next) => tick(id, work, startedAt, next));
    } catch (error) {
      work.abandon?.();
      if (!(error instanceof PlatformProblem)) console.error(error);
      const problem = error instanceof PlatformProblem ? error : internalError(error);
      end(id, at, { state: "failed", problem: problemBody(problem, id) });
    }
  }
  function start(id: string, work: JobWork, at: number): void {
    plan(at + QUEUE_MS, (startedAt) => {
      if (rows.get(id)?.state !== "queued") return;
      change(id, { state: "running", startedAt: formatTime(startedAt) });
      tick(id, work, startedAt, startedAt);
    });
  }
  return { start, end };
}

/** Stops a job that may be stopped, and throws away what it has half done. */
function createCancel(
  platform: Platform,
  rows: Collection<JobRow>,
  works: ReadonlyMap<string, JobWork>,
  end: (id: string, at: number, to: Partial<JobRow>) => void,
  isVisible: Jobs["isVisible"],
): Jobs["cancel"] {
  return (id, caller, reason) => {
    const row = rows.require(id, (each) => isVisible(each, caller));
    const work = works.get(id);
    if (!row.cancellable || work === undefined) {
      throw stateConflict("The job cannot be cancelled any more.", row.state, ["queued", "running"]);
    }
    platform.transact(caller, (tx) => {
      tx.audit({
        action: "job.cancel",
        activity: "update",
        targets: [{ type: "job", id, name: row.label }],
        ...(reason !== undefined && { justification: { comment: reason } }),
      });
      tx.enlist(() => () => {
        work.abandon?.();
        end(id, tx.at, { state: "cancelled" });
      });
    });
    return rows.require(id);
  };
}

export const jobs: Area<Jobs> = {
  name: "jobs",
  build(platform) {
    const rows = createRows();
    const works = new Map<string, JobWork>();
    const listeners: ((row: JobRow) => void)[] = [];
    const runner = createRunner(platform, rows, (row) => {
      works.delete(row.id);
      for (const listener of listeners) listener(row);
    });
    const scopes = new Map<string, Scope>();
    const isVisible = (row: JobRow, { person }: Caller) => {
      const scope = scopes.get(row.id);
      return (
        row.createdBy.id === person?.id || (scope !== undefined && !!person && holdsScope(person, scope))
      );
    };
    const registry = platform.use(services);
    registry.collections.set("jobs", serveCollection(rows, { scope: "none", isVisible }));
    registry.home.push({
      scope: "none",
      items(caller) {
        const filter = { state: "failed", createdById: caller.actor.id };
        const { rows: oldest, total: count } = rows.query({
          filter,
          sort: ["createdAt", "ASC"],
          range: [0, 0],
        });
        const oldestAt = oldest[0]?.createdAt;
        const facts = { severity: "warning", count, relation: "eq", resource: "jobs", filter } as const;
        return [
          { id: "jobs.failed", kind: "jobs_failed", ...facts, ...(oldestAt !== undefined && { oldestAt }) },
        ];
      },
    });
    return {
      rows,
      isVisible,
      onEnd: (listener) => void listeners.push(listener),
      start(tx, work) {
        const row = tx.insert(rows, newRow(platform, tx, work));
        tx.enlist(() => () => {
          works.set(row.id, work);
          if (work.visibleWith !== undefined) scopes.set(row.id, work.visibleWith);
          runner.start(row.id, work, parseTime(row.createdAt) ?? tx.at);
        });
        return row;
      },
      cancel: createCancel(platform, rows, works, runner.end, isVisible),
    };
  },
};
