import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { categoryEffect, isAlwaysMaterial } from "./material";
import { blankCategory, broughtIn, freeCategoryId } from "./newCategory";

describe("the id of a new category", () => {
  it.each([
    ["Voice samples", [], "voice_samples"],
    ["Voice samples", ["voice_samples", "voice_samples_2"], "voice_samples_3"],
    ["  Élan vital! ", [], "elan_vital"],
    ["3D models", [], "category_3d_models"],
    ["声音", [], "category"],
    ["声音", ["category"], "category_2"],
    ["", [], "category"],
  ])("of %j, with %j taken, is %j", (label, taken, id) => {
    expect(freeCategoryId(label, taken)).toBe(id);
  });

  it("is one that the contract takes, and free, whatever the name", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.constantFrom("category", "a", "b", "category_2")),
        (label, taken) => {
          const id = freeCategoryId(label, taken);
          expect(id).toMatch(/^[a-z][a-z0-9_]*$/);
          expect(taken).not.toContain(id);
        },
      ),
    );
  });
});

const anonymous = { ...blankCategory, personal: false };

describe("what a change does to the categories", () => {
  it.each([
    [{ element: "category.x", terms: { category: blankCategory } }, "personal_added", true],
    [{ element: "category.x", terms: { category: anonymous } }, "added", false],
    [{ element: "category.x", terms: {} }, "removed", false],
    [{ element: "category.x" }, undefined, false],
    [{ element: "rights", terms: { minimumAge: 3 } }, undefined, false],
    [{ terms: {} }, undefined, false],
  ] as const)("of %j is %s", (change, effect, isMaterial) => {
    expect(categoryEffect(change)).toBe(effect);
    expect(isAlwaysMaterial(change)).toBe(isMaterial);
  });

  it("names those that are brought in", () => {
    const changes = [
      { section: "1", summary: "Words" },
      {
        section: "2",
        summary: "New",
        element: "category.voices",
        terms: { category: { ...anonymous, label: "Voices" } },
      },
      { section: "3", summary: "Gone", element: "category.logs", terms: {} },
    ];
    expect(broughtIn([{ changes }])).toEqual([{ id: "voices", label: "Voices" }]);
  });
});
