import type { components } from "../../../../openapi/platform.gen";

export type BulkResult = components["schemas"]["BulkResult"];
