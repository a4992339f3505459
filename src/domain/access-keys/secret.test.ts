import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checksumOf, composeSecret, drawRandom, publicPartsOf } from "./secret";

const random = "4tRx9aQ2mN7bV5cX1zL8kJ3hG6fD0sAqWeRt";

describe("composeSecret", () => {
  it("joins type prefix, random part and checksum", () => {
    expect(composeSecret("gw_live", random)).toBe(`gw_live_${random}_${checksumOf(`gw_live_${random}`)}`);
  });

  it("uses the CRC-32 of IEEE 802.3, so that any secret scanner can check it", () => {
    // CRC-32("123456789") = 0xCBF43926 = 3421780262, in base62 from the alphabet 0-9A-Za-z.
    const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const value = [...checksumOf("123456789")].reduce((sum, digit) => sum * 62 + digits.indexOf(digit), 0);
    expect(value).toBe(0xcbf43926);
    expect(checksumOf("")).toBe("000000");
  });

  it.each(["", "GW", "9gw", "gw-live", "gw__live", "a", "gw_live_test_more"])(
    "refuses the type prefix %j",
    (prefix) => expect(() => composeSecret(prefix, random)).toThrow(RangeError),
  );

  it.each(["short", `${random}!`, random.slice(0, 29)])("refuses the random part %j", (part) =>
    expect(() => composeSecret("gw_live", part)).toThrow(RangeError),
  );
});

describe("publicPartsOf", () => {
  it("tells the type prefix with six random characters, and the last four", () => {
    const secret = composeSecret("gw_live", random);
    expect(publicPartsOf(secret)).toEqual({ prefix: "gw_live_4tRx9a", last4: secret.slice(-4) });
  });

  it.each(["", "gw_live_", "gw_live_abc", "no secret"])("refuses %j", (text) =>
    expect(() => publicPartsOf(text)).toThrow(RangeError),
  );
});

describe("drawRandom", () => {
  it("skips the bytes that would favour some characters", () => {
    const bytes = [248, 255, 0, 247, 61];
    expect(drawRandom(() => bytes.shift() ?? 0, 3)).toBe("0zz");
  });

  it("draws as many base62 characters as asked from any bytes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer(), (length, seed) => {
        let state = seed;
        const nextByte = () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 24;
        expect(drawRandom(nextByte, length)).toMatch(new RegExp(`^[0-9A-Za-z]{${length}}$`));
      }),
    );
  });
});
