import type { components } from "../../../openapi/platform.gen";
import type { EventDraft } from "../audit";
import { formatTime } from "../clock";

type Metadata = NonNullable<components["schemas"]["AuditEvent"]["metadata"]>;

export const DAY = 86_400_000;
export const BUNDLE = 256;
/** When in the day (UTC) what has expired is dropped: after the day's head was witnessed. */
export const PRUNE_TIME = 5 * 60_000;

/** How much of a log may be gone: never more than the newest daily head of the promised age covers, whole bundles. */
export interface Prune {
  readonly from: number;
  readonly to: number;
  /** Midnight of the daily head that covers it. */
  readonly cutoff: number;
  /** That head's size. */
  readonly size: number;
}

export function pruneAt(
  now: number,
  retentionDays: number,
  from: number,
  sizeAt: (at: number) => number,
): Prune {
  const cutoff = Math.floor((now - retentionDays * DAY) / DAY) * DAY;
  const size = sizeAt(cutoff);
  return { from, to: Math.max(from, Math.floor(size / BUNDLE) * BUNDLE), cutoff, size };
}

function pruneMetadata({ from, to, cutoff, size }: Prune): Metadata {
  return {
    checkpointDay: formatTime(cutoff).slice(0, 10),
    checkpointSize: String(size),
    count: to - from,
    cutoff: formatTime(cutoff),
    from: String(from),
    to: String(to),
  };
}

/** The event by which the log itself says what it dropped, and under which witnessed head. */
export function pruneDraft(prune: Prune): EventDraft & { readonly metadata: Metadata } {
  return {
    action: "audit.retention.prune",
    activity: "delete",
    severity: "low",
    targets: [{ id: "audit_log", relation: "primary", type: "audit_log" }],
    metadata: pruneMetadata(prune),
  };
}
