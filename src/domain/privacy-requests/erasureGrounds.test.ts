import { describe, expect, it } from "vitest";
import { erasureGrounds, groundArticle, groundLetter } from "./erasureGrounds";

describe("grounds for keeping", () => {
  it("stand in the order of Art. 17(3) GDPR", () => {
    expect(erasureGrounds.map((ground) => `${groundLetter(ground)} ${ground}`)).toEqual([
      "a expression",
      "b legal_obligation",
      "c public_health",
      "d archiving",
      "e legal_claims",
    ]);
  });

  it.each(erasureGrounds)("%s is cited by its own letter in Europe", (ground) => {
    expect(groundArticle(ground, "gdpr")).toBe(`GDPR Art. 17(3)(${groundLetter(ground)})`);
    expect(groundArticle(ground, "uk_gdpr")).toBe(`UK GDPR Art. 17(3)(${groundLetter(ground)})`);
  });

  it("cites nothing where a law says nothing", () => {
    expect(groundArticle("legal_claims", "pipeda")).toBeUndefined();
    expect(groundArticle("public_health", "lgpd")).toBeUndefined();
    expect(groundArticle("legal_obligation", "ccpa")).toBe("Cal. Civ. Code § 1798.105(d)(8)");
  });
});
