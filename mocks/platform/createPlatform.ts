import { kernelAreas } from "./kernelAreas";
import { createKernel, type Area, type Platform, type PlatformOptions } from "./platform";
import { recordAreas } from "./recordAreas";
import { streamAreas } from "./streams/areas";
import { auditLog } from "./transparency/transparencyArea";

/** Every area, so that all of them have registered what they serve before the first request. */
const areas: readonly Area<unknown>[] = [...kernelAreas, ...streamAreas, ...recordAreas];

export function createPlatform(options: PlatformOptions): Platform {
  const platform = createKernel(options, auditLog);
  for (const area of areas) platform.use(area);
  return platform;
}
