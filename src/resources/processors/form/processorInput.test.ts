import { describe, expect, it } from "vitest";
import { processorInputOf } from "./processorInput";

describe("processorInputOf", () => {
  it("leaves out what is blank, and takes no addendum for one", () => {
    expect(
      processorInputOf({
        name: "  Example CDN ",
        purpose: "Stores images",
        receives: ["Images", "", "  "],
        region: "France",
        transferMechanism: "none_needed",
        receivesPersonalData: false,
        dpaSignedAt: null,
        categories: ["images"],
        contact: null,
        website: "https://cdn.example",
        status: "active",
        reason: " ",
      }),
    ).toEqual({
      name: "Example CDN",
      purpose: "Stores images",
      receives: ["Images"],
      region: "France",
      transferMechanism: "none_needed",
      receivesPersonalData: false,
      categories: ["images"],
      contact: "",
      website: "https://cdn.example",
      status: "active",
    });
  });

  it("takes a mechanism that nobody chose for one that is missing", () => {
    expect(processorInputOf({}).transferMechanism).toBe("missing");
  });

  it("carries the date of the addendum and the reason", () => {
    expect(processorInputOf({ dpaSignedAt: "2026-11-01", reason: "Signed at last" })).toMatchObject({
      dpaSignedAt: "2026-11-01",
      reason: "Signed at last",
    });
  });
});
