import { importing } from "./import/importing";
import { kernelAreas } from "./kernelAreas";
import { createKernel, type Area, type Platform, type PlatformOptions } from "./platform";
import { operationAreas } from "./operations/areas";
import { recordAreas } from "./recordAreas";
import { streamAreas } from "./streams/areas";
import { auditLog } from "./transparency/transparencyArea";

/** Every area, so that all of them have registered what they serve before the first request. */
const areas: readonly Area<unknown>[] = [...kernelAreas, ...streamAreas, ...operationAreas, ...recordAreas];

/** @throws DataError that names every bad line of the operator's data, unless they are to be skipped. */
export function createPlatform(options: PlatformOptions): Platform {
  const platform = createKernel(options, auditLog);
  const data = platform.use(importing);
  try {
    for (const area of areas) platform.use(area);
  } catch (error) {
    // What is wrong with the data explains more than what it led to.
    data.bad.refuse();
    throw error;
  }
  if (options.skipBadLines !== true) data.bad.refuse();
  return platform;
}
