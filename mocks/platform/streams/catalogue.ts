import { format, parse, pico, type Pico } from "../../../src/domain/money";
import type { ModelProfile, PriceVersion } from "../../profiles/profile";
import { Dictionary } from "./dictionary";

/** A model as the price list has it. */
export type PricedModel = Omit<ModelProfile, "label">;

/** Prices of one version in pico per token. */
interface UnitPrices {
  /** Its number among all versions of all models. */
  readonly index: number;
  readonly from: number;
  readonly version: string;
  readonly input: Pico;
  readonly cached: Pico;
  readonly output: Pico;
}

export interface PriceLine {
  meter: "input_tokens" | "cached_tokens" | "output_tokens";
  quantity: string;
  unitPrice: { amount: string; currency: string };
  priceVersion: string;
  cost: { amount: string; currency: string };
}

export interface Tokens {
  /** All input tokens, the cached ones among them. */
  readonly input: number;
  readonly cached: number;
  readonly output: number;
}

function unitPrices(version: PriceVersion, isFirst: boolean, index: number): UnitPrices {
  return {
    index,
    from: isFirst ? -Infinity : Date.parse(`${version.effectiveFrom}T00:00:00Z`),
    version: version.version,
    input: parse(version.input),
    cached: parse(version.cached),
    output: parse(version.output),
  };
}

/** The models on sale as codes for columns, and what a request to one of them costs. */
export class Catalogue {
  readonly currency: string;
  readonly models: PricedModel[] = [];
  readonly modelIds = new Dictionary();
  readonly providers = new Dictionary();
  readonly endpoints = new Dictionary();
  readonly kinds = new Dictionary();
  /** See the profile. */
  readonly contextScale: number;
  readonly #prices: UnitPrices[][] = [];
  readonly #versions: UnitPrices[] = [];

  constructor(currency: string, models: readonly PricedModel[], contextScale = 1) {
    this.currency = currency;
    this.contextScale = contextScale;
    for (const model of models) this.add(model);
  }

  /** Puts a model on sale and answers its code. */
  add(model: PricedModel): number {
    const code = this.modelIds.code(model.id);
    this.models[code] = model;
    const first = this.#versions.length;
    const prices = model.prices.map((version, place) => unitPrices(version, place === 0, first + place));
    this.#prices[code] = prices;
    this.#versions.push(...prices);
    this.providers.code(model.provider);
    this.endpoints.code(model.endpoint);
    this.kinds.code(model.kind);
    return code;
  }

  model(code: number): PricedModel {
    const model = this.models[code];
    if (model === undefined) throw new RangeError(`No model has the code ${code}`);
    return model;
  }

  /** How many versions the prices of all models have had. */
  get versionCount(): number {
    return this.#versions.length;
  }

  /** Which of all versions priced a model at that time. */
  versionAt(model: number, at: number): number {
    return this.#pricesAt(model, at).index;
  }

  /** Prices of a version in pico per token. */
  priceOf(version: number): Pick<UnitPrices, "cached" | "output"> {
    const prices = this.#versions[version];
    if (prices === undefined) throw new RangeError(`No price has the number ${version}`);
    return prices;
  }

  /** Exact cost in pico: Σ over the meters of unit price × quantity, at the prices that held at `at`. */
  cost(model: number, at: number, input: number, cached: number, output: number): bigint {
    const prices = this.#pricesAt(model, at);
    return (
      prices.input * BigInt(input - cached) + prices.cached * BigInt(cached) + prices.output * BigInt(output)
    );
  }

  /** The same, meter by meter; meters that counted nothing are left out. */
  lines(model: number, at: number, tokens: Tokens): PriceLine[] {
    const prices = this.#pricesAt(model, at);
    const meters = [
      ["input_tokens", tokens.input - tokens.cached, prices.input],
      ["cached_tokens", tokens.cached, prices.cached],
      ["output_tokens", tokens.output, prices.output],
    ] as const;
    return meters
      .filter(([, quantity]) => quantity > 0)
      .map(([meter, quantity, unitPrice]) => ({
        meter,
        quantity: String(quantity),
        unitPrice: this.money(unitPrice),
        priceVersion: prices.version,
        cost: this.money(unitPrice * BigInt(quantity)),
      }));
  }

  money(units: bigint): { amount: string; currency: string } {
    return { amount: format(pico(units)), currency: this.currency };
  }

  #pricesAt(model: number, at: number): UnitPrices {
    const versions = this.#prices[model];
    const prices = versions?.findLast((version) => version.from <= at);
    if (prices === undefined) throw new RangeError(`No price list for the model with the code ${model}`);
    return prices;
  }
}
