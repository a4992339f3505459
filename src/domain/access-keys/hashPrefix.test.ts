import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashPrefixLength, hashPrefixOf } from "./hashPrefix";

describe("hashPrefixOf", () => {
  it("is the beginning of SHA-256 as lower-case hex", () => {
    // FIPS 180-2, example B.1: SHA-256("abc") = ba7816bf 8f01cfea …
    expect(hashPrefixOf("abc")).toBe("ba7816bf8f01cfea");
  });

  it("agrees with another implementation for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const expected = createHash("sha256").update(text, "utf8").digest("hex").slice(0, hashPrefixLength);
        expect(hashPrefixOf(text)).toBe(expected);
      }),
    );
  });
});
