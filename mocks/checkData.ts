import { createClock } from "./platform/clock";
import { createPlatform } from "./platform/createPlatform";
import { importedData } from "./platform/import/importedData";
import type { DataFile, Scale } from "./platform/platform";
import { profiles, type ProfileId } from "./profiles/profiles";

export interface DataCheck {
  readonly platform: string;
  readonly scale: Scale;
  readonly seed: number;
  readonly skipBadLines: boolean;
  readonly data: readonly DataFile[];
}

/** Reads the data as the platform in the browser will, so that a start that must fail fails at the terminal. @throws as it would */
export function checkData({ platform, ...options }: DataCheck): void {
  // The start script has checked the name.
  const made = createPlatform({ ...options, profile: profiles[platform as ProfileId], clock: createClock() });
  const { skipped } = made.use(importedData);
  if (skipped !== undefined) console.warn(skipped);
}
