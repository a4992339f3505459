import { describe, expect, it } from "vitest";
import { fieldOfPointer, placeErrors } from "./fieldErrors";

describe("server errors on fields", () => {
  it.each([
    ["/name", "name"],
    ["/limits/requestsPerMinute", "limits.requestsPerMinute"],
    ["/ipAllow/2", "ipAllow.2"],
    ["/a~1b/c~0d", "a/b.c~d"],
    ["", ""],
  ])("%s is field %s", (pointer, field) => {
    expect(fieldOfPointer(pointer)).toBe(field);
  });

  it("goes to the nearest field above, joins several, and keeps what has no field", () => {
    const errors = [
      { pointer: "/ips/0", code: "bad", detail: "First is bad." },
      { pointer: "/ips/3", code: "bad", detail: "" },
      { pointer: "/other/deep", code: "x", detail: "Nowhere." },
      { pointer: "", code: "all", detail: "The whole." },
    ];
    const { placed, unplaced } = placeErrors(errors, (name) => name === "ips");
    expect(placed).toEqual({ ips: "First is bad. bad" });
    expect(unplaced.map(({ detail }) => detail)).toEqual(["Nowhere.", "The whole."]);
  });
});
