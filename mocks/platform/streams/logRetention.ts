import type { PlatformProfile } from "../../profiles/profile";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Every night at three o'clock UTC. */
const RUN_AT = 3 * HOUR;

/** How many days the policy keeps request logs; undefined where it names no number. */
export function logRetentionDays({ policy }: PlatformProfile): number | undefined {
  const { retention } = policy.categories.find(
    (category) => category.kind === "operational" && category.retention.rule === "days",
  ) ?? { retention: undefined };
  return retention?.amount;
}

/** When what has expired is removed next, in milliseconds. */
export function nextRetentionRun(now: number): number {
  return Math.floor((now - RUN_AT) / DAY) * DAY + DAY + RUN_AT;
}

/**
 * Logs before this instant are gone: each run takes what would outlive the promise until the next one, so that nothing
 * is ever older than promised.
 */
export function logsKeptFrom(profile: PlatformProfile, now: number): number {
  const days = logRetentionDays(profile);
  return days === undefined ? -Infinity : nextRetentionRun(now) - days * DAY;
}
