import { describe, expect, it } from "vitest";
import { CheckpointError, encodeBase64, parseCheckpoint } from ".";

const root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
const text = `example.com/behind-the-sofa\n20852163\n${root}\n`;

describe("a checkpoint", () => {
  it("is read as the specification's example has it", () => {
    const checkpoint = parseCheckpoint(text);
    expect(checkpoint).toMatchObject({
      origin: "example.com/behind-the-sofa",
      size: 20_852_163n,
      extensions: [],
    });
    expect(encodeBase64(checkpoint.root)).toBe(root);
    expect(parseCheckpoint(`${text}one\ntwo 2\n`).extensions).toEqual(["one", "two 2"]);
    expect(parseCheckpoint(`any name + at all\n0\n${root}\n`)).toMatchObject({
      origin: "any name + at all",
      size: 0n,
    });
    expect(parseCheckpoint(text.replace("20852163", "9007199254740993")).size).toBe(9_007_199_254_740_993n);
    expect(parseCheckpoint(text.replace("20852163", "18446744073709551615")).size).toBe(2n ** 64n - 1n);
  });

  it.each([
    ["nothing", ""],
    ["no final line feed", text.slice(0, -1)],
    ["two lines", "a\n1\n"],
    ["no origin", `\n1\n${root}\n`],
    ["an empty extension", `${text}\n`],
    ["signatures still below it", `${text}\n— a AAAA\n`],
    ["a size with a zero before it", text.replace("20852163", "020852163")],
    ["a size with a sign", text.replace("20852163", "+20852163")],
    ["a negative size", text.replace("20852163", "-1")],
    ["a size in hex", text.replace("20852163", "0x10")],
    ["a size with a fraction", text.replace("20852163", "1.0")],
    ["a size with an exponent", text.replace("20852163", "1e3")],
    ["no size", text.replace("20852163", "")],
    ["a size beyond 64 bits", text.replace("20852163", "18446744073709551616")],
    ["digits of another script", text.replace("20852163", "١٢")],
    ["a root of 31 bytes", text.replace(root, `${root.slice(0, -4)}AA==`)],
    ["a root of 33 bytes", text.replace(root, `${root.slice(0, -4)}AAAA`)],
    ["a root in base64url", text.replace(root, root.replace("/", "_"))],
    ["a root without padding", text.replace(root, root.slice(0, -1))],
    ["a root with loose bits", text.replace(root, `${root.slice(0, -2)}J=`)],
    ["a space behind the root", text.replace(root, `${root} `)],
    ["carriage returns", text.replaceAll("\n", "\r\n")],
  ])("with %s is refused", (_, bad) => expect(() => parseCheckpoint(bad)).toThrow(CheckpointError));
});
