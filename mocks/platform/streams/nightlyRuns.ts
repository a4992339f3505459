import type { Area, Platform } from "../platform";
import { logsKeptFrom } from "./logRetention";

export interface NightlyRuns {
  /** Until when they worked, in milliseconds; undefined while they do. */
  stoppedAt: number | undefined;
}

/** The runs by which records expire; they can have stopped, for trying what the alarm says. A run by hand mends them. */
export const nightlyRuns: Area<Record<"logs" | "audit", NightlyRuns>> = {
  name: "nightly-runs",
  build({ options, clock }) {
    const missed = options.missedRuns ?? 0;
    const stoppedAt = missed === 0 ? undefined : clock.now() - missed * 86_400_000;
    return { logs: { stoppedAt }, audit: { stoppedAt } };
  },
};

/** Logs before this instant are gone: as of now, or of the last run that worked. */
export const logsHeldFrom = (platform: Platform): number =>
  logsKeptFrom(platform.profile, platform.use(nightlyRuns).logs.stoppedAt ?? platform.clock.now());
