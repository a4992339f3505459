import { describe, expect, it } from "vitest";
import { createI18nProvider } from "../../app/i18n/i18nProvider";
import { policyTerms } from "../../app/i18n/en/policyTerms";
import { areaName, elementWords, placeWords } from "./policyWords";

const { translate } = createI18nProvider({ policy_terms: policyTerms }, "en");

describe("names", () => {
  it("of areas are those of the law or of the country", () => {
    expect(["EEA", "WORLD", "US"].map((area) => areaName(translate, area))).toEqual([
      "European Economic Area",
      "Worldwide",
      "United States",
    ]);
  });

  it("of a place that the policy does not name say so", () => {
    expect(placeWords(translate, "unspecified")).toBe("The policy does not say where");
    expect(placeWords(translate, "eu-central-1")).toBe("eu-central-1");
  });

  it("of elements carry the category, and unknown ones are left as they are", () => {
    const categories = [{ id: "images", label: "Images" }];
    const words = ["retention.images", "retention.gone", "rights", "colour"].map((id) =>
      elementWords(translate, id, categories),
    );
    expect(words).toEqual(["How long: Images", "How long: gone", "Rights granted", "colour"]);
  });
});
