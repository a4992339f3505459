import { describe, expect, it } from "vitest";
import { bitsAt, createRandom, idAt, randomAt, streamOf } from "./random";

const DRAWS = 20_000;
const draws = (seed: number, stream: string) =>
  Array.from({ length: DRAWS }, (_, index) => randomAt(seed, stream, index));

describe("randomAt", () => {
  it("is a function of seed, stream and index, and differs with each", () => {
    expect(randomAt(1, "a", 5)).toBe(randomAt(1, "a", 5));
    const others = [randomAt(2, "a", 5), randomAt(1, "b", 5), randomAt(1, "a", 6)];
    expect(new Set([randomAt(1, "a", 5), ...others]).size).toBe(4);
    expect(randomAt(1, streamOf("a"), 5)).toBe(randomAt(1, "a", 5));
  });

  it.each([
    [0, "request-logs"],
    [1, "request-logs"],
    [1, "accounts"],
    [4_000_000_000, "x"],
  ])("spreads evenly (seed %i, %s)", (seed, stream) => {
    const buckets = Array.from({ length: 20 }, () => 0);
    for (const value of draws(seed, stream)) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
      const bucket = Math.floor(value * 20);
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    // Chi-squared with 19 degrees of freedom: 43.8 is passed once in a thousand.
    const expected = DRAWS / 20;
    const chi = buckets.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chi).toBeLessThan(43.8);
  });

  it.each([
    ["neighbours", 1, "a", 1, "a", 1],
    ["seeds", 1, "a", 2, "a", 0],
    ["streams", 1, "a", 1, "b", 0],
  ] as const)("does not tie %s together", (_name, seedA, streamA, seedB, streamB, shift) => {
    const left = draws(seedA, streamA);
    const right = Array.from({ length: DRAWS }, (_, index) => randomAt(seedB, streamB, index + shift));
    const covariance = left.reduce(
      (sum, value, index) => sum + (value - 0.5) * ((right[index] ?? 0.5) - 0.5),
      0,
    );
    expect(Math.abs((covariance / DRAWS) * 12)).toBeLessThan(0.03);
  });

  it("gives whole 32-bit numbers", () => {
    const bits = bitsAt(3, streamOf("bits"), 9);
    expect(Number.isInteger(bits) && bits >= 0 && bits < 2 ** 32).toBe(true);
  });
});

describe("idAt", () => {
  it("gives a hundred thousand different ids", () => {
    const ids = new Set(Array.from({ length: 100_000 }, (_, index) => idAt("key", 1, "keys", index)));
    expect(ids.size).toBe(100_000);
    expect([...ids][0]).toMatch(/^key_[0-9a-hjkmnp-tv-z]{12}$/);
  });
});

describe("createRandom", () => {
  it("repeats itself for the same seed", () => {
    const take = (seed: number) => {
      const random = createRandom(seed);
      return [random.int(1, 6), random.pick(["a", "b", "c"]), random.bool(), random.id("acc"), random.next()];
    };
    expect(take(1)).toEqual(take(1));
    expect(take(1)).not.toEqual(take(2));
  });

  it("reaches both ends, and picks by weight", () => {
    const random = createRandom(1);
    expect(new Set(Array.from({ length: 200 }, () => random.int(1, 6)))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    const picked = Array.from({ length: 1000 }, () =>
      random.weighted([["often", 9] as const, ["seldom", 1] as const]),
    );
    const seldom = picked.filter((each) => each === "seldom").length;
    expect(seldom).toBeGreaterThan(60);
    expect(seldom).toBeLessThan(150);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});
