import type { components } from "../../../openapi/platform.gen";

/** Rights that are granted by a copy of the data. */
export const isCopy = (type: components["schemas"]["RequestType"]): boolean =>
  type === "access" || type === "portability";
