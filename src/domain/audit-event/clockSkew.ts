import type { AuditEvent } from "./auditEvent";

/** What may lie between an act and its record on a platform whose clocks agree. */
const tolerated = 30_000;

/**
 * Milliseconds by which the time of the act and the time of its record disagree, if it is more than clocks that agree
 * can explain. Positive: recorded late. Negative: the act claims to be later than its record.
 */
export const clockSkew = ({
  occurredAt,
  recordedAt,
}: Pick<AuditEvent, "occurredAt" | "recordedAt">): number | undefined => {
  const skew = Date.parse(recordedAt) - Date.parse(occurredAt);
  return Math.abs(skew) > tolerated || skew < 0 ? skew : undefined;
};
