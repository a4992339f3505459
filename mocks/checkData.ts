import { readDataFolder } from "./dataFolder";
import { createClock } from "./platform/clock";
import { createPlatform } from "./platform/createPlatform";
import { importing } from "./platform/import/importing";
import type { Scale } from "./platform/platform";
import { profiles, type ProfileId } from "./profiles/profiles";

export interface DataCheck {
  readonly platform: string;
  readonly scale: Scale;
  readonly seed: number;
  readonly skipBadLines: boolean;
  readonly dataFolder: string;
}

/** Reads the data as the platform in the browser will, so that a start that must fail fails at the terminal. @throws as it would */
export function checkData({ platform, dataFolder, ...options }: DataCheck): void {
  // The start script has checked the name.
  const made = createPlatform({
    ...options,
    data: readDataFolder(dataFolder),
    profile: profiles[platform as ProfileId],
    clock: createClock(),
  });
  const { skipped } = made.use(importing);
  if (skipped !== undefined) console.warn(skipped);
}
