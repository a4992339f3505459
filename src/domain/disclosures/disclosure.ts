import type { components } from "../../../openapi/platform.gen";

/** What an authority asked for on an account, on which legal basis, and what was decided. */
export type Disclosure = components["schemas"]["Disclosure"];
