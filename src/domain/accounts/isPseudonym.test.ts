import { describe, expect, it } from "vitest";
import { isPseudonym } from "./isPseudonym";

describe("isPseudonym", () => {
  it.each([
    ["psn_8d2k", true],
    ["acc_8d2k", false],
    ["acc_psn_8d2k", false],
    ["", false],
  ])("of %j is %j", (ref, is) => {
    expect(isPseudonym(ref)).toBe(is);
  });
});
