import { earliestEffect, promisedNotice, type EarliestEffect } from "../../domain/policy/notice";
import { useServerNow } from "../../providers/authProvider/useServerNow";
import { usePlatform } from "../../providers/platform/PlatformContext";

const TICK_MS = 30_000;

export interface Earliest extends EarliestEffect {
  /** Days of notice that are owed. */
  readonly days: number;
  readonly zone: string;
}

/** When a version could take effect if notice of it went out now, by the clock of the server, which has the last word. */
export const useEarliest = (isMaterial: boolean): Earliest => {
  const { noticeDays, reportingTimeZone: zone } = usePlatform();
  const now = new Date(useServerNow(TICK_MS)).toISOString();
  const days = promisedNotice(isMaterial, noticeDays);
  return { ...earliestEffect(now, days, zone), days, zone };
};
