import type { components } from "../../../openapi/platform.gen";
import type { Versioned } from "../collection";

type Schemas = components["schemas"];

/** An order as it is stored: by the account's own id, with the amounts once more as they are sorted. */
export interface OrderRow extends Versioned, Omit<Schemas["Order"], "id" | "accountId" | "version"> {
  readonly accountId: string;
  readonly units: { readonly gross: bigint; readonly fee: bigint };
}
