import { describe, expect, it } from "vitest";
import { share } from "./divide";

describe("share", () => {
  it.each([
    ["exact", 10n, 3n, 5n, 6n],
    ["a tie to the even neighbour below", 5n, 1n, 2n, 2n],
    ["a tie to the even neighbour above", 7n, 1n, 2n, 4n],
    ["below the tie", 10n, 1n, 3n, 3n],
    ["above the tie", 11n, 1n, 3n, 4n],
    ["the same, below zero", -7n, 1n, 2n, -4n],
    ["below the tie, below zero", -10n, 1n, 3n, -3n],
  ])("rounds %s", (_name, amount, part, whole, expected) => {
    expect(share(amount, part, whole)).toBe(expected);
  });
});
