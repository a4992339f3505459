import { describe, expect, it } from "vitest";
import { retentionTerms } from "../../app/i18n/en/retentionTerms";
import { createI18nProvider } from "../../app/i18n/i18nProvider";
import type { RetentionRule } from "../../domain/retention/readRetention";
import { ruleInWords } from "./ruleInWords";

const { translate } = createI18nProvider({ retention_terms: retentionTerms }, "en");

describe("ruleInWords", () => {
  it.each<[RetentionRule, string]>([
    [{ rule: "days", amount: 30, then: "anonymise" }, "30 days, then anonymised"],
    [
      { rule: "days", amount: 30, first: "aggregate", then: "anonymise" },
      "30 days, then summed up and anonymised",
    ],
    [{ rule: "days", amount: 1 }, "1 day"],
    [
      { rule: "days", amount: 90, from: "account_deletion", then: "delete" },
      "90 days after the account's deletion, then deleted",
    ],
    [{ rule: "years", amount: 7, then: "delete" }, "7 years, then deleted"],
    [{ rule: "account_life" }, "As long as the account lives"],
    [{ rule: "indefinite" }, "Indefinitely"],
    [{ rule: "not_stored" }, "Not stored"],
    [{ rule: "unspecified" }, "The policy does not say"],
    [{ rule: "unspecified", amount: 90 }, "The policy does not say"],
  ])("says %o", (rule, words) => expect(ruleInWords(rule, translate)).toBe(words));
});
