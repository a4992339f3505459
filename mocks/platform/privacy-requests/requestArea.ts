import type { components } from "../../../openapi/platform.gen";
import type { Caller } from "../caller";
import type { Collection } from "../collection";
import type { Platform } from "../platform";
import type { RequestRow } from "./requestRow";

export interface PrivacyRequests {
  readonly platform: Platform;
  readonly rows: Collection<RequestRow>;
  present(row: RequestRow): components["schemas"]["PrivacyRequest"];
  /** The platform itself, on behalf of a request. */
  system(requestId: string): Caller;
}
