import { describe, expect, it } from "vitest";
import { areaOfCountry, areasOf, homeOf } from "./areas";

describe("areasOf", () => {
  it.each([
    ["European Union", ["EEA"], []],
    ["eu-central-1 (primary)", ["EEA"], []],
    ["eu-west-1 (second region, encrypted)", ["EEA"], []],
    ["eu-west-2", ["GB"], []],
    ["europe-west6", ["CH"], []],
    ["us-east-1", ["US"], []],
    ["ap-southeast-1", ["SG"], []],
    ["United States", ["US"], []],
    ["United States, China, Singapore", ["US", "CN", "SG"], []],
    ["Germany and Ireland", ["EEA"], []],
    ["United Kingdom", ["GB"], []],
    ["Germany, France, Czechia", ["EEA"], []],
    ["Worldwide", ["WORLD"], []],
    ["Cloudflare R2; Singapore", ["SG"], ["Cloudflare R2"]],
    ["unspecified", [], ["unspecified"]],
    ["", [], []],
  ])("%s", (place, areas, unknown) => {
    expect(areasOf(place)).toEqual({ areas, unknown });
  });
});

describe("areaOfCountry", () => {
  it.each([
    ["DE", "EEA"],
    ["no", "EEA"],
    ["GB-ENG", "GB"],
    ["US-CA", "US"],
  ])("%s is %s", (country, area) => expect(areaOfCountry(country)).toBe(area));
});

describe("homeOf", () => {
  it("is the primary region's area, and the controller's country where no region is named", () => {
    const controller = { country: "DE" };
    expect(homeOf({ controller, regions: { primary: "us-east-1" } })).toEqual({
      area: "US",
      isAssumed: false,
    });
    expect(homeOf({ controller, regions: { primary: "unspecified" } })).toEqual({
      area: "EEA",
      isAssumed: true,
    });
  });
});
