import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { policyElements } from "./elements";
import { blankCategory } from "./newCategory";
import { completed, policyAt, termsOf, withTerms, type PolicyData, type Terms } from "./terms";
import { wrongTerms } from "./wrongTerms";

const policy: PolicyData = {
  categories: [
    {
      id: "logs",
      label: "Logs",
      description: "Requests",
      kind: "operational",
      location: "eu-central-1",
      personal: true,
      retention: { rule: "days", amount: 30, then: "delete" },
      onErasure: "keep",
      erasureGround: "Security",
      processors: ["prc_a"],
    },
    {
      id: "account",
      label: "Account",
      kind: "account",
      location: "eu-central-1",
      personal: true,
      retention: { rule: "account_life" },
      onErasure: "delete",
      processors: [],
    },
  ],
  rights: ["access", "erasure"],
  coolingOffHours: 72,
  purgeDays: 30,
  minimumAge: 16,
  intake: [{ channel: "email", address: "privacy@example.com" }],
  noticeDays: 14,
  noticeChannels: ["email"],
  regions: { primary: "eu-central-1", backup: "eu-west-1" },
};

describe("the terms of an element", () => {
  it.each<[string, Terms | undefined]>([
    ["what.logs", { description: "Requests" }],
    ["what.account", {}],
    ["erasure.logs", { onErasure: "keep", erasureGround: "Security" }],
    ["deadlines", { coolingOffHours: 72, purgeDays: 30 }],
    ["notice", { noticeDays: 14, noticeChannels: ["email"] }],
    ["retention.gone", undefined],
    ["category.gone", undefined],
    [
      "category.account",
      {
        category: {
          label: "Account",
          kind: "account",
          location: "eu-central-1",
          personal: true,
          retention: { rule: "account_life" },
          onErasure: "delete",
          processors: [],
        },
      },
    ],
    ["colour", undefined],
  ])("%s are %j", (element, terms) => {
    expect(termsOf(policy, element)).toEqual(terms);
  });

  it("put back change nothing, for every element", () => {
    for (const { id } of policyElements(policy.categories))
      expect(withTerms(policy, id, termsOf(policy, id) ?? {}), id).toEqual(policy);
  });

  it("are said whole: what is left out is no longer said, and nothing else is touched", () => {
    const silent = withTerms(policy, "deadlines", { coolingOffHours: 24 });
    const { purgeDays: _purgeDays, ...rest } = policy;
    expect(silent).toEqual({ ...rest, coolingOffHours: 24 });
    const deleted = withTerms(policy, "erasure.logs", { onErasure: "delete" });
    expect(deleted.categories[0]).not.toHaveProperty("erasureGround");
    expect(deleted.categories[1]).toBe(policy.categories[1]);
  });

  it("bring a category in at the end, and take one out", () => {
    const category = { ...blankCategory, label: "Voices" };
    const more = withTerms(policy, "category.voices", { category });
    expect(more.categories).toEqual([...policy.categories, { id: "voices", ...category }]);
    expect(withTerms(more, "category.voices", {})).toEqual(policy);
    expect(withTerms(policy, "category.logs", {}).categories.map(({ id }) => id)).toEqual(["account"]);
    expect(withTerms(policy, "category.gone", {})).toEqual(policy);
  });

  it("of another element, category or policy are not taken over", () => {
    expect(withTerms(policy, "rights", { minimumAge: 3, rights: ["access"] }).minimumAge).toBe(16);
    expect(withTerms(policy, "retention.gone", { retention: { rule: "indefinite" } })).toEqual(policy);
    expect(withTerms(policy, "colour", { minimumAge: 3 })).toBe(policy);
  });
});

describe("terms that are still being written", () => {
  it.each<[string, Terms, Terms]>([
    ["erasure.logs", {}, { onErasure: "keep" }],
    ["erasure.logs", { onErasure: "delete" }, { onErasure: "delete" }],
    ["deadlines", { purgeDays: 3 }, { coolingOffHours: 72, purgeDays: 3 }],
    ["what.gone", {}, {}],
    ["category.logs", {}, {}],
    [
      "category.voices",
      { category: { ...blankCategory, label: "Voices" } },
      { category: { ...blankCategory, label: "Voices" } },
    ],
    ["colour", { minimumAge: 3 }, { minimumAge: 3 }],
  ])("of %s, %j, come to %j", (element, terms, expected) => {
    expect(completed(policy, element, terms)).toEqual(expected);
  });
});

describe("policyAt", () => {
  const at = (day: number) => `2026-12-${String(day).padStart(2, "0")}T00:00:00.000Z`;
  const version = (day: number, minimumAge: number, isNoticed = true) => ({
    ...(isNoticed && { noticedAt: at(1) }),
    effectiveAt: at(day),
    changes: [
      { section: "1", summary: "Words only" },
      { section: "2", element: "rights", summary: "Without terms" },
      { section: "8", element: "minimum_age", summary: "Age", terms: { minimumAge } },
    ],
  });

  it.each([
    [9, 16],
    [10, 18],
    [20, 13],
  ])(
    "on December %i asks for an age of %i: from the instant of effect on, whatever the order",
    (day, age) => {
      const versions = [version(20, 13), version(10, 18), version(5, 21, false)];
      expect(policyAt(policy, versions, Date.parse(at(day))).minimumAge).toBe(age);
    },
  );

  it("leaves the policy as it is without versions, and a plan without effect out", () => {
    const { effectiveAt: _effectiveAt, ...endless } = version(1, 3);
    expect(policyAt(policy, [], Date.parse(at(30)))).toBe(policy);
    expect(policyAt(policy, [endless], Date.parse(at(30)))).toBe(policy);
  });

  it("says what the newest version says, over any sequence", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1 }), (days) => {
        const versions = days.map((day) => version(day, day));
        expect(policyAt(policy, versions, Date.parse(at(28))).minimumAge).toBe(Math.max(...days));
      }),
    );
  });
});

describe("wrongTerms", () => {
  it.each<[string, string | undefined, Terms | undefined, readonly string[]]>([
    ["words alone", undefined, undefined, []],
    ["whole terms", "retention.logs", { retention: { rule: "days", amount: 3, then: "delete" } }, []],
    ["a silent policy", "minimum_age", {}, []],
    ["a rule without number", "retention.logs", { retention: { rule: "indefinite" } }, []],
    ["terms without element", undefined, { minimumAge: 3 }, ["/element"]],
    ["an element that nobody knows", "colour", { minimumAge: 3 }, ["/element"]],
    ["a category that is not there", "what.gone", { description: "x" }, ["/element"]],
    ["terms of another element", "rights", { minimumAge: 3 }, ["/terms/minimumAge", "/terms/rights"]],
    [
      "a number that is missing",
      "retention.logs",
      { retention: { rule: "years" } },
      ["/terms/retention/amount", "/terms/retention/then"],
    ],
    ["a ground that is missing", "erasure.logs", { onErasure: "keep" }, ["/terms/erasureGround"]],
    ["a ground that is there", "erasure.logs", { onErasure: "keep", erasureGround: "Tax" }, []],
    ["a deletion, which needs none", "erasure.logs", { onErasure: "delete" }, []],
    [
      "a processor of no register",
      "processors.logs",
      { processors: ["prc_a", "prc_b"] },
      ["/terms/processors/1"],
    ],
    ["a category that is brought in", "category.voices", { category: blankCategory }, []],
    ["a category that is taken out", "category.logs", {}, []],
    ["a category that is there already", "category.logs", { category: blankCategory }, ["/element"]],
    ["a category to take out that is not there", "category.voices", {}, ["/element"]],
    [
      "a category with wrong terms",
      "category.voices",
      {
        category: {
          ...blankCategory,
          onErasure: "keep",
          retention: { rule: "days", then: "delete" },
          processors: ["prc_b"],
        },
      },
      ["/terms/category/processors/0", "/terms/category/retention/amount", "/terms/category/erasureGround"],
    ],
  ])("of %s", (_what, element, terms, pointers) => {
    const change = { ...(element !== undefined && { element }), ...(terms !== undefined && { terms }) };
    const found = wrongTerms(change, policy.categories, ["prc_a"]);
    expect(found.map(({ pointer }) => pointer)).toEqual(pointers);
  });
});
