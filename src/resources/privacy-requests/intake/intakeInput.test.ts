import { describe, expect, it } from "vitest";
import { createOf, inOrder, type IntakeForm } from "./intakeInput";

const form: IntakeForm = {
  source: "email",
  receivedAt: "2026-11-10T08:00:00.000Z",
  rights: ["erasure", "access"],
  accountId: "acc_1",
  subject: { name: "Somebody", email: "" },
  message: "  Send me my data, then delete it. ",
  corrections: { name: "New name", email: " " },
  consentPurposes: ["marketing_email"],
  contentRemoval: "immediately",
  regime: "",
};

describe("inOrder", () => {
  it("makes a copy before anything is deleted, whatever was ticked first", () => {
    expect(inOrder(["erasure", "access"])).toEqual(["access", "erasure"]);
    expect(inOrder(["minor", "marketing_opt_out", "rectification", "portability"])).toEqual([
      "portability",
      "rectification",
      "marketing_opt_out",
      "minor",
    ]);
  });
});

describe("createOf", () => {
  it("sends of the message what belongs to the right, and nothing that is empty", () => {
    expect(createOf(form, "access", [])).toEqual({
      type: "access",
      source: "email",
      receivedAt: form.receivedAt,
      accountId: "acc_1",
      message: "Send me my data, then delete it.",
    });
    expect(createOf(form, "erasure", ["pr_1"])).toMatchObject({
      contentRemoval: "immediately",
      links: [{ id: "pr_1", relation: "runs_before" }],
    });
    expect(createOf(form, "rectification", []).corrections).toEqual([{ field: "name", after: "New name" }]);
    expect(createOf(form, "consent_withdrawal", []).consentPurposes).toEqual(["marketing_email"]);
  });

  it("says who asks only where no account is known", () => {
    expect(createOf(form, "access", [])).not.toHaveProperty("subject");
    expect(createOf({ ...form, accountId: null }, "access", []).subject).toEqual({ name: "Somebody" });
  });
});
