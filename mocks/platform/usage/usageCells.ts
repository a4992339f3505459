import type { Catalogue } from "../streams/catalogue";
import { outcomes } from "../streams/outcomes";
import type { RequestTable } from "../streams/requestColumns";
import { BINS, binOf, boundsMs, percentile } from "./latencyHistogram";
import type { BucketMeasures, Measures } from "./reportTypes";

const OUTCOMES = outcomes.length;

/** Sums of many cells (a group in a span of time) side by side, exact: counts as numbers, money as bigint. */
export class UsageCells {
  readonly requests: Float64Array;
  readonly cost: bigint[];
  readonly #outcomes: Uint32Array;
  readonly #input: Float64Array;
  readonly #cached: Float64Array;
  readonly #output: Float64Array;
  readonly #bins: Uint32Array;

  constructor(cells: number) {
    this.requests = new Float64Array(cells);
    this.cost = Array.from({ length: cells }, () => 0n);
    this.#outcomes = new Uint32Array(cells * OUTCOMES);
    this.#input = new Float64Array(cells);
    this.#cached = new Float64Array(cells);
    this.#output = new Float64Array(cells);
    this.#bins = new Uint32Array(cells * BINS);
  }

  /** Counts one request. */
  add(cell: number, columns: RequestTable["columns"], row: number): void {
    const outcome = cell * OUTCOMES + (columns.outcome[row] ?? 0);
    const bin = cell * BINS + binOf(columns.latencyMs[row] ?? 0);
    const cost = columns.cost[row] ?? 0n;
    this.requests[cell] = (this.requests[cell] ?? 0) + 1;
    this.#outcomes[outcome] = (this.#outcomes[outcome] ?? 0) + 1;
    this.#bins[bin] = (this.#bins[bin] ?? 0) + 1;
    this.#input[cell] = (this.#input[cell] ?? 0) + (columns.input[row] ?? 0);
    this.#cached[cell] = (this.#cached[cell] ?? 0) + (columns.cached[row] ?? 0);
    this.#output[cell] = (this.#output[cell] ?? 0) + (columns.output[row] ?? 0);
    if (cost !== 0n) this.cost[cell] = (this.cost[cell] ?? 0n) + cost;
  }

  /** Adds a cell of `from` to one of these. */
  merge(cell: number, from: UsageCells, other: number): void {
    this.requests[cell] = (this.requests[cell] ?? 0) + (from.requests[other] ?? 0);
    this.cost[cell] = (this.cost[cell] ?? 0n) + (from.cost[other] ?? 0n);
    this.#input[cell] = (this.#input[cell] ?? 0) + (from.#input[other] ?? 0);
    this.#cached[cell] = (this.#cached[cell] ?? 0) + (from.#cached[other] ?? 0);
    this.#output[cell] = (this.#output[cell] ?? 0) + (from.#output[other] ?? 0);
    addRange(this.#outcomes, cell * OUTCOMES, from.#outcomes, other * OUTCOMES, OUTCOMES);
    addRange(this.#bins, cell * BINS, from.#bins, other * BINS, BINS);
  }

  /** The sums of a cell, as they are served; without its histogram where that was not asked for. */
  measures(cell: number, catalogue: Catalogue, hasHistogram?: true): Measures;
  measures(cell: number, catalogue: Catalogue, hasHistogram: boolean): BucketMeasures;
  measures(cell: number, catalogue: Catalogue, hasHistogram = true): BucketMeasures {
    const [ok = 0, refused = 0, rateLimited = 0, capReached = 0, upstreamError = 0, clientError = 0] =
      this.#outcomes.subarray(cell * OUTCOMES, (cell + 1) * OUTCOMES);
    return {
      requests: this.requests[cell] ?? 0,
      outcomes: {
        ok,
        refused,
        rate_limited: rateLimited,
        cap_reached: capReached,
        upstream_error: upstreamError,
        client_error: clientError,
      },
      inputTokens: this.#input[cell] ?? 0,
      cachedTokens: this.#cached[cell] ?? 0,
      outputTokens: this.#output[cell] ?? 0,
      cost: catalogue.money(this.cost[cell] ?? 0n),
      latency: latencyOf(this.#bins.subarray(cell * BINS, (cell + 1) * BINS), hasHistogram),
    };
  }
}

function addRange(into: Uint32Array, at: number, from: Uint32Array, start: number, length: number): void {
  for (let place = 0; place < length; place += 1) {
    into[at + place] = (into[at + place] ?? 0) + (from[start + place] ?? 0);
  }
}

function latencyOf(counts: Uint32Array, hasHistogram: boolean): BucketMeasures["latency"] {
  const shape = hasHistogram ? { histogram: { boundsMs: [...boundsMs], counts: [...counts] } } : {};
  const p50 = percentile(counts, 0.5);
  const p95 = percentile(counts, 0.95);
  const p99 = percentile(counts, 0.99);
  if (p50 === undefined || p95 === undefined || p99 === undefined) return shape;
  return { ...shape, p50, p95, p99 };
}
