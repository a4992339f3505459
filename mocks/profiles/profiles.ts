import { apimodels } from "./apimodels";
import { gateway } from "./gateway";
import { imagegen } from "./imagegen";
import { instagen } from "./instagen";
import type { PlatformProfile } from "./profile";
import { studio } from "./studio";

/** The worlds of the mock platform. A further one is one file and one entry here. */
export const profiles = { instagen, gateway, studio, imagegen, apimodels } satisfies Record<
  string,
  PlatformProfile
>;

export type ProfileId = keyof typeof profiles;
