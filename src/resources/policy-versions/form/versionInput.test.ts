import { describe, expect, it } from "vitest";
import { versionInputOf } from "./versionInput";

const noWords = () => undefined;

describe("versionInputOf", () => {
  it("leaves out what is blank, in each change too", () => {
    expect(
      versionInputOf(
        {
          number: " 3.1 ",
          material: null,
          summary: "Shorter logs",
          channels: ["email"],
          effectiveAt: null,
          reason: "",
          changes: [
            {
              section: "5",
              element: "retention.logs",
              summary: "Logs",
              before: "30 days",
              after: " 14 days",
            },
            { section: "6", element: null, summary: "Words", before: "", after: null },
          ],
        },
        noWords,
        [],
      ),
    ).toEqual({
      number: "3.1",
      material: false,
      summary: "Shorter logs",
      channels: ["email"],
      changes: [
        { section: "5", element: "retention.logs", summary: "Logs", before: "30 days", after: "14 days" },
        { section: "6", summary: "Words" },
      ],
    });
  });

  it("carries the planned day and the reason", () => {
    const form = { effectiveAt: "2026-12-05T23:00:00.000Z", reason: "Agreed on Monday", material: true };
    expect(versionInputOf(form, noWords, [])).toMatchObject(form);
  });

  it.each<[string, string, unknown, unknown]>([
    ["blanks", "deadlines", { coolingOffHours: 24, purgeDays: null }, { coolingOffHours: 24 }],
    [
      "what belongs to another element",
      "minimum_age",
      { minimumAge: 18, rights: ["access"] },
      { minimumAge: 18 },
    ],
    ["a policy that is silent", "minimum_age", { minimumAge: null }, {}],
    [
      "a rule that does not count",
      "retention.logs",
      { retention: { rule: "indefinite", amount: 30, then: "delete", ground: " Tax " } },
      { retention: { rule: "indefinite", ground: "Tax" } },
    ],
    ["lists, even empty ones", "rights", { rights: [] }, { rights: [] }],
    [
      "blanks within a list",
      "intake",
      { intake: [{ channel: "email", address: " a@b.example ", subject: "" }] },
      { intake: [{ channel: "email", address: "a@b.example" }] },
    ],
  ])("sends terms without %s, in their own words", (_what, element, held, terms) => {
    const change = { section: "1", element, summary: "New", after: "typed before", terms: held };
    const { changes } = versionInputOf({ changes: [change] }, () => "made of the terms", []);
    expect(changes).toEqual([{ section: "1", element, summary: "New", after: "made of the terms", terms }]);
  });

  it("sends no terms of an element that this console does not know", () => {
    const change = {
      section: "1",
      element: "colour",
      summary: "New",
      after: "red",
      terms: { minimumAge: 3 },
    };
    const { changes } = versionInputOf({ changes: [change] }, noWords, []);
    expect(changes).toEqual([{ section: "1", element: "colour", summary: "New", after: "red" }]);
  });

  it("gives each new category an id of its name that no other has", () => {
    const brought = (label: string, retention: object) => ({
      section: "1",
      element: "category",
      summary: "New",
      terms: { category: { label, description: " ", personal: true, retention, processors: [] } },
    });
    const changes = [
      { section: "1", element: "category.voices_2", summary: "Kept", terms: { category: { label: "x" } } },
      brought("Voices", { rule: "days", amount: 3, then: "delete" }),
      brought("Voices", { rule: "indefinite", amount: 3, then: "delete" }),
    ];
    const sent = versionInputOf({ changes }, noWords, ["voices"]).changes;
    expect(sent.map(({ element }) => element)).toEqual([
      "category.voices_2",
      "category.voices_3",
      "category.voices_4",
    ]);
    expect(sent[1]?.terms).toEqual({
      category: {
        label: "Voices",
        personal: true,
        retention: { rule: "days", amount: 3, then: "delete" },
        processors: [],
      },
    });
    expect(sent[2]?.terms?.category?.retention).toEqual({ rule: "indefinite" });
  });

  it("takes a category out without a word on it", () => {
    const changes = [{ section: "1", element: "category.logs", summary: "Gone", terms: {} }];
    expect(versionInputOf({ changes }, noWords, ["logs"]).changes[0]).toEqual({ ...changes[0] });
  });
});
