import type { Money } from "../money";

/** What one group (a model, say) used and cost in one period; the shape of a group of `GET /usage`. */
export interface Measured {
  /** All input tokens, the cached ones among them. */
  readonly inputTokens: number;
  readonly cachedTokens: number;
  readonly outputTokens: number;
  readonly cost: Money;
  /** The cost by meter, where the platform tells it; its three amounts add up to `cost`. */
  readonly costByMeter?: { readonly input: Money; readonly cached: Money; readonly output: Money };
}

/** The parts of a change of cost. Signed; they add up to the change to the last decimal. */
export interface VarianceParts<Amount> {
  /** More or fewer tokens in all, at the average price of before. */
  readonly volume: Amount;
  /** Tokens that went to dearer or cheaper groups and directions, at the prices of before. */
  readonly mix: Amount;
  /** Other prices for the same tokens. */
  readonly price: Amount;
  /** A larger or smaller share of input served from the cache, at the prices of before. */
  readonly cache: Amount;
}

export interface GroupVariance<Amount> extends VarianceParts<Amount> {
  readonly before: Amount;
  readonly after: Amount;
  readonly change: Amount;
  /** False where the cost by meter is unknown: what the cache changed is then part of `price`. */
  readonly isCacheKnown: boolean;
}
