import type { Usage } from "../../domain/usage/usage";
import type { UsagePlace } from "../../domain/usage/usagePlace";

/** What the person may open from a figure. */
export interface UsageRights {
  readonly ledger: boolean;
  readonly requests: boolean;
}

export interface UsageShown {
  readonly usage: Usage;
  readonly place: UsagePlace;
  readonly rights: UsageRights;
  /** Every group over time, also those that are drawn together. */
  readonly readWhole: () => Promise<Usage>;
}
