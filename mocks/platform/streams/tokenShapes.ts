import type { PricedModel } from "./catalogue";

/** Typical size and speed of a request to a kind of model; sizes spread around it by a log-normal law. */
export interface TokenShape {
  readonly input: number;
  readonly inputSpread: number;
  readonly output: number;
  readonly outputSpread: number;
  /** Part of the requests that hit the prompt cache. */
  readonly cachedShare: number;
  /** Milliseconds to the first byte, and per output token after it. */
  readonly firstMs: number;
  readonly perTokenMs: number;
  readonly isStreamed: boolean;
}

export const tokenShapes: Readonly<Record<PricedModel["kind"], TokenShape>> = {
  text: {
    input: 640,
    inputSpread: 1.1,
    output: 210,
    outputSpread: 1,
    cachedShare: 0.35,
    firstMs: 320,
    perTokenMs: 14,
    isStreamed: true,
  },
  embedding: {
    input: 420,
    inputSpread: 0.9,
    output: 0,
    outputSpread: 0,
    cachedShare: 0,
    firstMs: 45,
    perTokenMs: 0,
    isStreamed: false,
  },
  image: {
    input: 85,
    inputSpread: 0.7,
    output: 1600,
    outputSpread: 0.6,
    cachedShare: 0,
    firstMs: 900,
    perTokenMs: 3.2,
    isStreamed: false,
  },
  video: {
    input: 140,
    inputSpread: 0.6,
    output: 21_000,
    outputSpread: 0.5,
    cachedShare: 0,
    firstMs: 4000,
    perTokenMs: 3.5,
    isStreamed: false,
  },
  audio: {
    input: 300,
    inputSpread: 0.8,
    output: 1100,
    outputSpread: 0.7,
    cachedShare: 0,
    firstMs: 250,
    perTokenMs: 4,
    isStreamed: false,
  },
};

/** A whole number spread log-normally around `typical`; the sum of three draws stands for the normal law. */
export function spreadAround(typical: number, spread: number, next: () => number): number {
  if (typical === 0) return 0;
  const normal = (next() + next() + next() - 1.5) * 2;
  return Math.max(1, Math.round(typical * Math.exp(spread * normal)));
}
