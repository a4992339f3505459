import type { Area } from "../platform";
import { errorEvents } from "./errorEvents";
import { queues } from "./queues";
import { rehostedOutputs } from "./rehostedOutputs";

/** How the platform runs: what failed, what waits, what was copied in time. Each where the platform has it. */
export const operationAreas: readonly Area<unknown>[] = [errorEvents, queues, rehostedOutputs];
