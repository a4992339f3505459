import { describe, expect, it } from "vitest";
import { versionInputOf } from "./versionInput";

describe("versionInputOf", () => {
  it("leaves out what is blank, in each change too", () => {
    expect(
      versionInputOf({
        number: " 3.1 ",
        material: null,
        summary: "Shorter logs",
        channels: ["email"],
        effectiveAt: null,
        reason: "",
        changes: [
          { section: "5", element: "retention.logs", summary: "Logs", before: "30 days", after: " 14 days" },
          { section: "6", element: null, summary: "Words", before: "", after: null },
        ],
      }),
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
    expect(versionInputOf(form)).toMatchObject(form);
  });
});
