import { describe, expect, it } from "vitest";
import { draftOf, fitsRight, partsToWrite, type LetterTemplate } from "./letter";

const refusal: LetterTemplate = {
  id: "refusal_en",
  kind: "refusal",
  language: "en",
  subject: "Your request",
  body: "{{reasons}} {{remedies}} {{date}}",
  requiredParts: ["reasons", "remedies", "date"],
  placeholders: ["name", "date"],
  suggestions: { remedies: "You may go to court." },
};

describe("a letter's draft", () => {
  it("asks for the parts that the platform does not fill in", () => {
    expect(partsToWrite(refusal)).toEqual(["reasons", "remedies"]);
  });

  it("cannot be sent without a required part", () => {
    expect(draftOf(refusal, {}, {})).toBeUndefined();
    expect(draftOf(refusal, { remedies: " " }, { reasons: "Because." })).toBeUndefined();
    expect(draftOf(undefined, {}, { reasons: "Because." })).toBeUndefined();
  });

  it("takes what was typed before what another field says, and that before what to begin with", () => {
    expect(draftOf(refusal, {}, { reasons: " Because. " })).toEqual({
      templateId: "refusal_en",
      parts: { reasons: "Because.", remedies: "You may go to court." },
    });
    expect(
      draftOf(refusal, { reasons: "Typed", remedies: "Complain" }, { reasons: "Because." })?.parts,
    ).toEqual({ reasons: "Typed", remedies: "Complain" });
  });

  it("fits every right unless it names some", () => {
    expect(fitsRight(refusal, "erasure")).toBe(true);
    expect(fitsRight({ ...refusal, rights: ["objection"] }, "erasure")).toBe(false);
  });
});
