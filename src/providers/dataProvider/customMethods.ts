import type { Http } from "./http";
import { createReadMethods } from "./readMethods";
import { createStreamMethods } from "./streamMethods";
import { createWriteMethods } from "./writeMethods";

/** What the API offers beyond rows: streams, verbs, bulk verbs, exports and a few whole-page reads. */
export const createCustomMethods = (http: Http) => ({
  ...createReadMethods(http),
  ...createStreamMethods(http),
  ...createWriteMethods(http),
});

export type CustomMethods = ReturnType<typeof createCustomMethods>;
