import type { components } from "../../../openapi/platform.gen";
import { formatTime, type Clock } from "../clock";
import type { AuditReviews } from "./auditReviews";
import type { AuditTrail } from "./auditTrail";
import { splitBySpans, type IndexSpan } from "./indexRanges";
import { DAY, PRUNE_TIME, pruneAt } from "./pruning";

type Coverage = components["schemas"]["AuditCoverage"];

const WEEK = 7 * DAY;

/** What of the retained events has been reviewed, and what of the rest goes soon. */
export function auditCoverage(trail: AuditTrail, reviews: AuditReviews, clock: Clock): Coverage {
  const size = trail.table.length;
  const { inside, outside } = splitBySpans(reviews.spans, trail.minIndex, size);
  const range = ({ from, to }: IndexSpan) => {
    const expiresAt = trail.expiresAt(from);
    return {
      from: String(from),
      to: String(to),
      ...(expiresAt !== undefined && { firstExpiresAt: formatTime(expiresAt) }),
    };
  };
  return {
    size: String(size),
    minIndex: String(trail.minIndex),
    reviewed: inside.map(range),
    unreviewed: outside.map(range),
    expiringUnreviewed7Days: expiringUnreviewed(trail, outside, clock.now() + WEEK),
    ...nextPrune(trail, clock.now()),
  };
}

/** Events in the spans that expire before a time. */
export function expiringUnreviewed(trail: AuditTrail, spans: readonly IndexSpan[], until: number): number {
  if (trail.retentionDays === undefined) return 0;
  const end = trail.sizeAt(until - trail.retentionDays * DAY);
  return spans.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, end) - from), 0);
}

function nextPrune(trail: AuditTrail, now: number): Pick<Coverage, "nextPruneAt" | "nextPruneTo"> {
  const { retentionDays, minIndex } = trail;
  if (retentionDays === undefined) return {};
  // The first of the coming days on which anything goes.
  const today = Math.floor(now / DAY) * DAY + PRUNE_TIME;
  for (let day = 0; day <= retentionDays + 1; day += 1) {
    const at = today + day * DAY;
    if (at <= now) continue;
    const { to } = pruneAt(at, retentionDays, minIndex, (time) => trail.sizeAt(time));
    if (to > minIndex) return { nextPruneAt: formatTime(at), nextPruneTo: String(to) };
  }
  return {};
}
