import type { components } from "../../../openapi/platform.gen";

/** All queues as of an instant. */
export type Queue = components["schemas"]["Queue"];
/** One of them: how much waits and runs, and since when the oldest has waited. */
export type QueueState = Queue["queues"][number];
