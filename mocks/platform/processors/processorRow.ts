import type { components } from "../../../openapi/platform.gen";

/** An entry of the register as it is kept: what it lacks follows from it. */
export type ProcessorRow = Omit<components["schemas"]["Processor"], "gaps">;
