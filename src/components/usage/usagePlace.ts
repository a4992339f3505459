import type { Granularity, Usage } from "../../domain/usage/usage";
import type { Span, UsageView } from "../../domain/usage/usageView";

/** Where a board of usage stands, and how it is led elsewhere. */
export interface UsagePlace {
  readonly view: UsageView;
  readonly span: Span;
  readonly timeZone: string;
  readonly granularity: Granularity;
  readonly now: string;
  /** The view's filter together with what the page itself is about. */
  readonly filter: Readonly<Record<string, unknown>>;
  readonly show: (view: UsageView) => void;
  readonly pathOf: (view: UsageView) => string;
}

/** What the person may open from a figure. */
export interface UsageRights {
  readonly ledger: boolean;
  readonly requests: boolean;
}

export interface UsageShown {
  readonly usage: Usage;
  readonly place: UsagePlace;
  readonly rights: UsageRights;
}
