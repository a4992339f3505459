import { hexToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import {
  canonicalize,
  CanonicalizeError,
  leafHash,
  readVerifierKey,
  rootOf,
  verifyConsistency,
  verifyInclusion,
  VerifierKeyError,
} from ".";

const leaves = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
]
  .map(hexToBytes)
  .map(leafHash);
const root = (size: number) => rootOf(leaves.slice(0, size));

// The proofs of the reference implementations of RFC 6962: google/certificate-transparency (merkletree/merkle_tree_test.cc)
// and transparency-dev/merkle (proof/verify_test.go).
const n01 = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
const n23 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
const n4 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
const n67 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
const n0to3 = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
const n0 = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
const n1 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
const n4to7 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
const n45 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";

describe("published proofs", () => {
  it.each([
    [0, 1, []],
    [0, 8, [n1, n23, n4to7]],
    [5, 8, [n4, n67, n0to3]],
    [2, 3, [n01]],
    [1, 5, [n0, n23, n4]],
  ])("of leaf %i in a tree of %i hold", (index, size, proof) => {
    const leaf = leaves[index] ?? new Uint8Array();
    const claim = { leafHash: leaf, index: BigInt(index), size: BigInt(size), root: root(size) };
    expect(verifyInclusion({ ...claim, proof: proof.map(hexToBytes) })).toBe(true);
  });

  it.each([
    [1, 1, []],
    [1, 8, [n1, n23, n4to7]],
    [6, 8, [n45, n67, n0to3]],
    [2, 5, [n23, n4]],
  ])("that a tree of %i became one of %i hold", (from, to, proof) => {
    const claim = { fromSize: BigInt(from), toSize: BigInt(to), fromRoot: root(from), toRoot: root(to) };
    expect(verifyConsistency({ ...claim, proof: proof.map(hexToBytes) })).toBe(true);
  });
});

describe("published verifier keys", () => {
  // transparency-dev/formats, note/note_cosigv1_test.go.
  it("are read with their types", () => {
    expect(readVerifierKey("TEST+7997405c+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6").type).toBe(
      "ed25519",
    );
    expect(
      readVerifierKey("remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2"),
    ).toMatchObject({ name: "remora.n621.de", type: "cosignature/v1" });
  });

  it.each([
    "bananas.sigstore.dev+12344556",
    "rekor.sigstore.dev+12345678+THIS_IS_NOT_BASE64!",
    "rekor.sigstore.dev+12345678+AwEB",
    "rekor.sigstore.dev+c0d23d6a+AjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABNhtmPtrWm3U1eQXBogSMdGvXwBcK5AW5i0hrZLOC96l+smGNM7nwZ4QvFK/4sueRoVj//QP22Ni4Qt9DPfkWLc=",
  ])("%s are refused where they are", (key) => expect(() => readVerifierKey(key)).toThrow(VerifierKeyError));
});

const double = (hex: string): number => new DataView(hexToBytes(hex).buffer).getFloat64(0);

describe("numbers", () => {
  // RFC 8785, appendix B: IEEE 754 bits and how ECMAScript writes them.
  it.each([
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef4f", "999999999999999900000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["41b3de4355555554", "333333333.33333325"],
    ["41b3de4355555555", "333333333.3333333"],
    ["41b3de4355555556", "333333333.3333334"],
    ["41b3de4355555557", "333333333.33333343"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ])("of the bits %s are written %s", (bits, text) => {
    expect(canonicalize(double(bits))).toBe(text);
    expect(canonicalize(JSON.parse(text))).toBe(text);
  });

  it.each(["7fffffffffffffff", "7ff0000000000000", "fff0000000000000"])("of the bits %s are none", (bits) =>
    expect(() => canonicalize(double(bits))).toThrow(CanonicalizeError),
  );
});

describe("objects", () => {
  // cyberphone/json-canonicalization, testdata: french.json, weird.json, structures.json, arrays.json, values.json.
  it.each<[string, string]>([
    [
      '{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}',
      '{"sin":"ignore locale","pêche":"but canonicalization MUST","péché":"is wrong according to French","peach":"This sorting order"}',
    ],
    [
      '{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}',
      '{"1":{"f":{"f":"hi","F":5},"\\n":56.0},"10":{},"":"empty","a":{},"111":[{"e":"yes","E":"no"}],"A":{}}',
    ],
    ['[56,{"1":[],"10":null,"d":true}]', '[56,{"d":true,"10":null,"1":[]}]'],
    [
      '{"\\n":"Newline","\\r":"Carriage Return","1":"One","</script>":"Browser Challenge","\u0080":"Control\u007f","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😂":"Smiley","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
      '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\u000a":"Newline","1":"One","\\u0080":"Control\\u007f","\\ud83d\\ude02":"Smiley","\\u00f6":"Latin Small Letter O With Diaeresis","\\ufb33":"Hebrew Letter Dalet With Dagesh","</script>":"Browser Challenge"}',
    ],
    [
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    ],
  ])("are written %s", (canonical, given) => expect(canonicalize(JSON.parse(given))).toBe(canonical));
});
