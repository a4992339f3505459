import type { Granularity } from "./usage";
import type { Span, UsageView } from "./usageView";

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
