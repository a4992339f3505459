import { randomAt, streamOf } from "../random";
import type { Population, SecretSpan } from "./population";

const order = streamOf("traffic.key-order");
const TRIES = 6;

/**
 * Keys that may have traffic, in the order of their share of it. The few first have most: the draw to the power of 2.5 makes the tail
 * heavy, as on every platform.
 */
export class KeyTraffic {
  readonly accounts: Uint32Array;
  readonly #population: Population;
  readonly #ranked: Uint32Array;
  readonly #from: Float64Array;
  readonly #until: Float64Array;
  readonly #secrets: (readonly SecretSpan[] | undefined)[];

  constructor(population: Population, seed: number) {
    const count = population.keyCount;
    this.#population = population;
    this.accounts = new Uint32Array(count);
    this.#from = new Float64Array(count);
    this.#until = new Float64Array(count);
    this.#secrets = [];
    const ranks = new Float64Array(count);
    const keys: number[] = [];
    for (let key = 0; key < count; key += 1) {
      this.accounts[key] = population.accountOf(key);
      this.#from[key] = population.keyActiveFrom(key);
      this.#until[key] = population.keyActiveUntil(key);
      ranks[key] = randomAt(seed, order, key);
      if (population.keyActivity(key) === "regular") keys.push(key);
    }
    this.#ranked = Uint32Array.from(keys).sort((left, right) => (ranks[left] ?? 0) - (ranks[right] ?? 0));
  }

  get isEmpty(): boolean {
    return this.#ranked.length === 0;
  }

  /** A key that exists at `at`; one that ended is taken only now and then (its requests are refused). */
  pick(at: number, next: () => number): number {
    let fallback = this.#ranked[0] ?? 0;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const draw = next();
      const key = this.#ranked[Math.floor(draw * draw * Math.sqrt(draw) * this.#ranked.length)] ?? 0;
      if ((this.#from[key] ?? 0) > at) continue;
      if (at < (this.#until[key] ?? 0) || next() < 0.03) return key;
      fallback = key;
    }
    return fallback;
  }

  /** A key that works at `at`. */
  pickActive(at: number, next: () => number): number {
    for (let tries = 0; tries < TRIES * 4; tries += 1) {
      const key = this.pick(at, next);
      if (this.isActive(key, at)) return key;
    }
    const found = this.#ranked.find((key) => this.isActive(key, at));
    if (found === undefined) throw new RangeError("No key works at that time");
    return found;
  }

  /** One of the busiest keys, for a burst. */
  busy(draw: number): number {
    return this.#ranked[Math.floor(draw * Math.min(40, this.#ranked.length))] ?? 0;
  }

  isActive(key: number, at: number): boolean {
    return (this.#from[key] ?? 0) <= at && at < (this.#until[key] ?? 0);
  }

  /** Which secret a request comes with: during an overlap clients move over to the new one bit by bit. */
  secretAt(key: number, at: number, draw: number): number {
    const secrets = (this.#secrets[key] ??= this.#population.secretsOf(key));
    let newest = secrets.length - 1;
    while (newest > 0 && (secrets[newest]?.from ?? 0) > at) newest -= 1;
    const before = secrets[newest - 1];
    const after = secrets[newest];
    if (before === undefined || after === undefined || at >= before.until) return Math.max(0, newest);
    const end = Number.isFinite(before.until) ? before.until : after.from + 86_400_000;
    const moved = 0.15 + (1.4 * (at - after.from)) / Math.max(1, end - after.from);
    return draw < moved ? newest : newest - 1;
  }
}
