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
export function scheduleFrom(platform: Platform, outline: RequestOutline, now: number): Schedule {
  const seeds = platform.use(accountSeeds);
  const { coolingOffHours } = platform.profile.policy;
  const since = outline.account === undefined ? Number.NaN : (seeds.statusAt[outline.account] ?? Number.NaN);
  const approvedMs = Number.isNaN(since) ? now - 20 * 24 * hour : since;
  const hours = outline.type === "minor" ? 0 : coolingOffHours;
  const choice = { immediately: outline.place % 2 === 0, coolingOffHours: hours };
  const schedule = plannedSchedule(platform, approvedMs, choice);
  return outline.state === "closed" || outline.state === "fulfilled"
    ? { ...schedule, purgedAt: formatTime(approvedMs + (hours + 2) * hour) }
    : schedule;
}
