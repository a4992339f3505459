import { describe, expect, it } from "vitest";
import { shapeMismatch } from "./shapeMismatch";

const shapes = { Money: { amount: "s", currency: "s" } };
const shape = {
  id: "s",
  "cap?": "#Money",
  tags: ["s"],
  usage: { count: "n", open: "b" },
  free: "*",
} as const;
const row = { id: "a", tags: ["x"], usage: { count: 1, open: true }, free: null, extra: 1 };

describe("shapeMismatch", () => {
  it("accepts a row with optional fields absent and unknown ones present", () => {
    expect(shapeMismatch(row, shape, shapes)).toBeUndefined();
    expect(shapeMismatch({ ...row, cap: { amount: "1", currency: "USD" } }, shape, shapes)).toBeUndefined();
  });

  it.each([
    ["a number for a text", { ...row, id: 1 }, "/id should be a string"],
    ["a missing field", { ...row, usage: { open: true } }, "/usage/count is missing"],
    ["a number for money", { ...row, cap: { amount: 1, currency: "USD" } }, "/cap/amount should be a string"],
    ["an object for a list", { ...row, tags: {} }, "/tags should be a list"],
    ["a wrong item", { ...row, tags: ["x", 2] }, "/tags/1 should be a string"],
    ["null for an object", { ...row, usage: null }, "/usage should be an object"],
    ["a list for the row", [], "/ should be an object"],
  ])("finds %s", (_name, value, expected) => {
    expect(shapeMismatch(value, shape, shapes)).toBe(expected);
  });

  it("checks each row of a list", () => {
    expect(shapeMismatch([row, { ...row, id: null }], [shape], shapes)).toBe("/1/id should be a string");
  });
});
