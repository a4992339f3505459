import { describe, expect, it } from "vitest";
import { gapsOf, gapSource, type Registered } from "./gaps";

type Platform = Parameters<typeof gapsOf>[1];

const platform: Platform = {
  controller: { name: "Example", country: "DE" },
  regions: { primary: "eu-central-1" },
  categories: [
    {
      id: "images",
      label: "Images",
      kind: "content",
      location: "eu-central-1",
      personal: true,
      retention: { rule: "unspecified" },
      onErasure: "delete",
      processors: ["prc_cdn"],
    },
  ],
};

const complete: Registered = {
  id: "prc_cdn",
  name: "Example CDN",
  purpose: "Stores images",
  receives: ["Images"],
  receivesPersonalData: true,
  region: "United States",
  transferMechanism: "standard_contractual_clauses",
  dpaSignedAt: "2026-01-01",
  categories: ["images"],
  contact: "privacy@cdn.example",
  website: "https://cdn.example",
  status: "active",
};

const unsigned = (): Registered => {
  const { dpaSignedAt: _signed, ...rest } = complete;
  return rest;
};

describe("gapsOf", () => {
  it("finds nothing where nothing is missing", () => {
    expect(gapsOf(complete, platform, "2026-11-21")).toEqual([]);
  });

  it.each<[string, Registered, string]>([
    ["no addendum", unsigned(), "addendum_missing"],
    ["an addendum that is not signed yet", { ...complete, dpaSignedAt: "2026-11-22" }, "addendum_ahead"],
    [
      "a transfer without mechanism",
      { ...complete, transferMechanism: "missing" },
      "transfer_mechanism_missing",
    ],
    ["a transfer said to need none", { ...complete, transferMechanism: "none_needed" }, "safeguard_missing"],
    ["no contact", { ...complete, contact: "  " }, "contact_missing"],
    ["nothing said of what it receives", { ...complete, receives: [""] }, "receives_missing"],
    ["no list of what it receives", { ...complete, receives: [] }, "receives_missing"],
    ["a category of no policy", { ...complete, categories: ["images", "logs"] }, "policy_silent"],
    ["a category of no register", { ...complete, categories: [] }, "register_silent"],
  ])("finds %s, and no other", (_what, processor, id) => {
    expect(gapsOf(processor, platform, "2026-11-21").map((gap) => gap.id)).toEqual([id]);
    expect(gapSource(gapsOf(processor, platform, "2026-11-21")[0]?.id ?? "contact_missing")).toMatch(/^GDPR/);
  });

  it("names the categories that policy and register tell differently", () => {
    const [gap] = gapsOf({ ...complete, categories: ["images", "logs"] }, platform, "2026-11-21");
    expect(gap).toEqual({ id: "policy_silent", weight: "untold", categoryIds: ["logs"] });
  });

  it("takes an addendum signed today", () => {
    expect(gapsOf({ ...complete, dpaSignedAt: "2026-11-21" }, platform, "2026-11-21")).toEqual([]);
  });

  it("asks no safeguard within the home area or for the EEA", () => {
    const near = { ...complete, region: "France", transferMechanism: "none_needed" } as const;
    expect(gapsOf(near, platform, "2026-11-21")).toEqual([]);
    const american = { ...platform, regions: { primary: "us-east-1" } };
    expect(gapsOf({ ...near, region: "United States" }, american, "2026-11-21")).toEqual([]);
  });

  it("finds the gravest first", () => {
    const worst = { ...unsigned(), contact: "", categories: [] };
    expect(gapsOf(worst, platform, "2026-11-21").map((gap) => gap.weight)).toEqual([
      "breach",
      "breach",
      "untold",
    ]);
  });

  it("asks nothing more of a processor that has ended", () => {
    expect(gapsOf({ ...unsigned(), status: "ended" }, platform, "2026-11-21")).toEqual([]);
  });
});
