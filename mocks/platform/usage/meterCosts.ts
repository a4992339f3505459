import type { components } from "../../../openapi/platform.gen";
import type { Catalogue } from "../streams/catalogue";
import type { RequestTable } from "../streams/requestColumns";

type CostByMeter = components["schemas"]["CostByMeter"];

/**
 * What the tokens of groups cost meter by meter. Tokens are counted per version of a price and priced at the end, exact; the
 * uncached input is what is left of the cost, so that the three are it even where a request was not billed by the list.
 */
export class MeterCosts {
  readonly #catalogue: Catalogue;
  readonly #versions: number;
  readonly #cached: Float64Array;
  readonly #output: Float64Array;

  constructor(catalogue: Catalogue, groups: number) {
    this.#catalogue = catalogue;
    this.#versions = catalogue.versionCount;
    this.#cached = new Float64Array(groups * this.#versions);
    this.#output = new Float64Array(groups * this.#versions);
  }

  /** Counts one request, if it was billed. */
  add(group: number, columns: RequestTable["columns"], row: number): void {
    if ((columns.cost[row] ?? 0n) === 0n) return;
    const version = this.#catalogue.versionAt(columns.model[row] ?? 0, columns.at[row] ?? 0);
    const place = group * this.#versions + version;
    this.#cached[place] = (this.#cached[place] ?? 0) + (columns.cached[row] ?? 0);
    this.#output[place] = (this.#output[place] ?? 0) + (columns.output[row] ?? 0);
  }

  /** The cost of groups together; `cost` is all of it in pico. */
  costOf(groups: readonly number[], cost: bigint): CostByMeter {
    let cached = 0n;
    let output = 0n;
    for (const group of groups) {
      for (let version = 0; version < this.#versions; version += 1) {
        const place = group * this.#versions + version;
        const prices = this.#catalogue.priceOf(version);
        cached += prices.cached * BigInt(this.#cached[place] ?? 0);
        output += prices.output * BigInt(this.#output[place] ?? 0);
      }
    }
    const money = (amount: bigint) => this.#catalogue.money(amount);
    return { input: money(cost - cached - output), cached: money(cached), output: money(output) };
  }
}
