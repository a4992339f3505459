import type { Platform } from "../platform";
import { nightlyRuns } from "../streams/nightlyRuns";
import { DAY, PRUNE_TIME, pruneAt } from "../transparency/pruning";
import { auditTrail } from "../transparency/transparencyArea";
import type { Held } from "./held";

/**
 * The audit log drops whole bundles under a witnessed daily head, never before their days are over. So an event
 * outlives them by up to a day, and by what its bundle spans.
 */
export function heldEvents(platform: Platform): Held {
  const trail = platform.use(auditTrail);
  const { table, minIndex, retentionDays } = trail;
  const { recordedAt } = table.columns;
  const now = platform.clock.now();
  const held: Held = {
    count: table.length - minIndex,
    oldest: minIndex < table.length ? recordedAt[minIndex] : undefined,
    resource: "audit-events",
  };
  if (retentionDays === undefined) return held;
  const lastRunAt = Math.floor((now - PRUNE_TIME) / DAY) * DAY + PRUNE_TIME;
  const run = (at: number, from: number) => pruneAt(at, retentionDays, from, (time) => trail.sizeAt(time));
  const last = run(lastRunAt, 0);
  const next = run(lastRunAt + DAY, minIndex);
  const { stoppedAt } = platform.use(nightlyRuns).audit;
  const lastDone = stoppedAt === undefined ? last : run(stoppedAt, 0);
  return {
    ...held,
    lastTaken: lastDone.to - run(lastDone.cutoff + (retentionDays - 1) * DAY, 0).to,
    nextTaken: next.to - minIndex,
    takenNow: Math.max(0, last.to - minIndex),
    lastRunAt,
    nextRunAt: lastRunAt + DAY,
    ...(next.to < table.length && { nextBefore: recordedAt[next.to] ?? 0 }),
    slackMs: DAY + PRUNE_TIME + Math.max(0, last.cutoff - (recordedAt[last.to] ?? last.cutoff)),
    stoppedAt,
  };
}
