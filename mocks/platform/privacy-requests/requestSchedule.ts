import type { components } from "../../../openapi/platform.gen";
import { accountSeeds } from "../accounts/accountSeeds";
import { formatTime } from "../clock";
import type { Platform } from "../platform";
import type { RequestOutline } from "./requestOutline";
import { localDate } from "./legalDates";

type Schedule = components["schemas"]["RequestSchedule"];

const hour = 3_600_000;
/** Where the policy names no number of days, what was approved is done within a month. */
const purgeDaysUnlessTold = 30;

/** From the end of the cooling-off until the last of it is gone. */
export const executionHours = 2;

/** The course of an erasure that was approved at `approvedMs`: cooling-off, purge, content, backups. */
export function plannedSchedule(
  { profile }: Platform,
  approvedMs: number,
  choice: { immediately: boolean; coolingOffHours: number },
): Schedule {
  const { policy } = profile;
  const zone = policy.reportingTimeZone;
  const startMs = approvedMs + choice.coolingOffHours * hour;
  const start = localDate(formatTime(startMs), zone);
  const purgeBy = start.add({ days: policy.purgeDays ?? purgeDaysUnlessTold });
  const contentDays = choice.immediately ? 0 : policy.contentRemovalDays;
  return {
    ...(choice.coolingOffHours > 0 && { coolingOffEndsAt: formatTime(startMs) }),
    purgeBy: String(purgeBy),
    ...(contentDays !== undefined && { contentRemovedBy: String(start.add({ days: contentDays })) }),
    ...(policy.backupExpiryDays !== undefined && {
      backupsExpireOn: String(purgeBy.add({ days: policy.backupExpiryDays })),
    }),
  };
}

/** The schedule of a generated request, fitting what its account says of itself. */
export function scheduleFrom(
  platform: Platform,
  outline: RequestOutline,
  now: number,
  doneMs: number,
): Schedule {
  const seeds = platform.use(accountSeeds);
  const { coolingOffHours } = platform.profile.policy;
  const since = outline.account === undefined ? Number.NaN : (seeds.statusAt[outline.account] ?? Number.NaN);
  const hours = outline.type === "minor" ? 0 : coolingOffHours;
  const isDone = outline.state === "closed" || outline.state === "fulfilled";
  const begunMs = Number.isNaN(since) ? now - 20 * 24 * hour : since;
  const approvedMs = isDone ? doneMs - (hours + executionHours) * hour : begunMs;
  const choice = { immediately: outline.place % 2 === 0, coolingOffHours: hours };
  const schedule = plannedSchedule(platform, approvedMs, choice);
  return isDone ? { ...schedule, purgedAt: formatTime(doneMs) } : schedule;
}
