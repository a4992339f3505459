import { describe, expect, it } from "vitest";
import { createI18nProvider } from "../../app/i18n/i18nProvider";
import { policyTerms } from "../../app/i18n/en/policyTerms";
import { areaName, elementWords, placeWords, retentionWords } from "./policyWords";

const { translate } = createI18nProvider({ policy_terms: policyTerms }, "en");

describe("retentionWords", () => {
  it.each([
    [{ rule: "days", amount: 30, then: "anonymise" }, "30 days, then anonymised"],
    [{ rule: "days", amount: 1 }, "1 day"],
    [{ rule: "years", amount: 7, then: "delete" }, "7 years, then deleted"],
    [{ rule: "account_life" }, "As long as the account"],
    [{ rule: "indefinite" }, "Indefinitely"],
    [{ rule: "not_stored" }, "Not stored"],
    [{ rule: "unspecified" }, "The policy does not say"],
    [{ rule: "unspecified", amount: 90 }, "The policy does not say"],
    [{ rule: "a_new_rule" }, "a_new_rule"],
  ])("%o", (rule, words) => expect(retentionWords(translate, rule)).toBe(words));
});

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
