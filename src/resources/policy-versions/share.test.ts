import { describe, expect, it } from "vitest";
import { shareOf } from "./share";

describe("shareOf", () => {
  it.each([
    [412, 412, "100 %"],
    [411, 412, "99.7 %"],
    [9999, 10000, "99.9 %"],
    [0, 412, "0 %"],
    [1, 2, "50 %"],
    [1, 3, "33.3 %"],
    [0, 0, undefined],
  ])("%i of %i is %s", (part, whole, share) => expect(shareOf(part, whole)).toBe(share));
});
