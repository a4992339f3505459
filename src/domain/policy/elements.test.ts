import { describe, expect, it } from "vitest";
import { policyElements, readElement } from "./elements";

describe("policyElements", () => {
  it("names each thing that can be said of each category, and what is said once", () => {
    const ids = policyElements([{ id: "images" }, { id: "logs" }]).map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids).toEqual(expect.arrayContaining(["retention.images", "processors.logs", "rights"]));
  });

  it("reads back what it names", () => {
    for (const element of policyElements([{ id: "images" }]))
      expect(readElement(element.id)).toEqual(element);
  });
});

describe("readElement", () => {
  it.each(["", "images", "retention", "retention.", "rights.images", "colour.images"])(
    "does not know %j",
    (id) => {
      expect(readElement(id)).toBeUndefined();
    },
  );
});
