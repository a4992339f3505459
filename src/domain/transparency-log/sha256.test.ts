import { createHash } from "node:crypto";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256, sha256Into } from "./sha256";

const native = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("SHA-256", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
  ])("has the value of FIPS 180-4 for %.60s", (text, hash) =>
    expect(bytesToHex(sha256(utf8ToBytes(text)))).toBe(hash),
  );

  it("agrees with the native one at every length around the edges of blocks", () => {
    for (let length = 0; length <= 260; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, at) => at * 7 + length);
      expect(bytesToHex(sha256(bytes))).toBe(native(bytes));
    }
  });

  it("hashes a part of an array into a part of another, and nothing else", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(400), fc.nat(400), (bytes, one, other) => {
        const [from, to] = [Math.min(one, other, bytes.length), Math.min(Math.max(one, other), bytes.length)];
        const out = new Uint8Array(40).fill(9);
        sha256Into(bytes, from, to, out, 5);
        expect(bytesToHex(out.subarray(5, 37))).toBe(native(bytes.subarray(from, to)));
        expect([...out.subarray(0, 5), ...out.subarray(37)]).toEqual(Array.from({ length: 8 }, () => 9));
      }),
    );
  });
});
