import type { components } from "../../../openapi/platform.gen";
import type { Money } from "../money";

type Schemas = components["schemas"];

export interface UsageClaim {
  /** Half-open, milliseconds; of entries outside of it usage says nothing. */
  readonly from: number;
  readonly to: number;
  /** In rising order. A span without usage may be left out. */
  readonly spans: readonly { readonly from: number; readonly to: number; readonly cost: Money }[];
  readonly total: Money;
  /** How many entries the platform counts behind the total. */
  readonly entries: number;
}

/** What the platform itself says of a range of entries, and what they are held against. */
export interface LedgerClaims {
  /** Numbers of the first and the last entry, both included. */
  readonly from: number;
  readonly to: number;
  /** As of the entry before the first, and as of the last. */
  readonly opening: readonly Schemas["LedgerBalance"][];
  readonly closing: readonly Schemas["LedgerBalance"][];
  /** Undefined where the platform does not tell this person what many spent together. */
  readonly totals: readonly Required<Schemas["LedgerTotal"]>[] | undefined;
  /** Undefined where the platform tells nobody here. */
  readonly usage: UsageClaim | undefined;
}
