import type { components } from "../../../openapi/platform.gen";

export type Processor = components["schemas"]["Processor"];
