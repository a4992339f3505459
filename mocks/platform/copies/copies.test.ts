import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openZip } from "../../handlers/openZip";
import { assetFile } from "./assetFile";
import { makeZip } from "./makeZip";

const at = Date.parse("2026-11-21T09:30:00.000Z");
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe("a zip", () => {
  it("gives back what was put in, names beyond ASCII too", () => {
    const entries = ["manifest.json", "assets/prompt/ünïcode.txt", "empty"].map((path) => ({
      path,
      bytes: new TextEncoder().encode(path === "empty" ? "" : `in ${path}`),
    }));
    const files = openZip(makeZip(entries, at));
    expect([...files].map(([path, bytes]) => [path, text(bytes)])).toEqual(
      entries.map(({ path, bytes }) => [path, text(bytes)]),
    );
  });

  it("holds more files than sixteen bits can count", () => {
    const entries = Array.from({ length: 65_540 }, (_, place) => ({
      path: String(place),
      bytes: Uint8Array.of(place & 0xff),
    }));
    const files = openZip(makeZip(entries, at));
    expect(files.size).toBe(65_540);
    expect(files.get("65539")).toEqual(Uint8Array.of(65_539 & 0xff));
  });
});

describe("a stored asset", () => {
  it("is always the same file of its kind, and another for each", () => {
    const one = assetFile("generated_image", "ast_1");
    expect(one.path).toBe("assets/generated_image/ast_1.png");
    expect(assetFile("generated_image", "ast_1").bytes).toEqual(one.bytes);
    expect(assetFile("generated_image", "ast_2").bytes).not.toEqual(one.bytes);
  });

  it("opens: an image has its pixels, a sound its samples, a film its frame", () => {
    const { bytes } = assetFile("reference_image", "ast_1");
    expect(text(bytes.subarray(1, 4))).toBe("PNG");
    const data = bytes.subarray(41, 41 + 31);
    expect(text(bytes.subarray(37, 41))).toBe("IDAT");
    expect(inflateSync(data)).toHaveLength(4 * (1 + 4));
    const sound = assetFile("generated_audio", "ast_1").bytes;
    expect([text(sound.subarray(0, 4)), text(sound.subarray(8, 16)), sound.length]).toEqual([
      "RIFF",
      "WAVEfmt ",
      76,
    ]);
    const film = text(assetFile("generated_video", "ast_1").bytes);
    expect(film.startsWith("YUV4MPEG2 W4 H4 ")).toBe(true);
  });
});
