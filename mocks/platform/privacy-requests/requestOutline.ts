import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];

/** What a generated request is about, before its story is told. */
export interface RequestOutline {
  readonly place: number;
  readonly type: Schemas["RequestType"];
  readonly state: Schemas["RequestState"];
  /** Position of the account; none when the person could not be found. */
  readonly account: number | undefined;
}
