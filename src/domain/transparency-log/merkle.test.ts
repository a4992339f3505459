import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HashInputError, leafHash, nodeHash, rootOf, verifyConsistency, verifyInclusion } from ".";

// The leaves and roots of the reference implementation of RFC 6962 (google/certificate-transparency, merkletree tests).
const leaves = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
].map(hexToBytes);
const roots = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

describe("the tree", () => {
  it("has the roots of the reference implementation", () => {
    const hashes = leaves.map(leafHash);
    roots.forEach((root, place) => expect(bytesToHex(rootOf(hashes.slice(0, place + 1)))).toBe(root));
    expect(bytesToHex(rootOf([]))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  it("hashes leaves and nodes apart, so that neither passes for the other", () => {
    const [left, right] = [leafHash(new Uint8Array([1])), leafHash(new Uint8Array([2]))];
    expect(nodeHash(left, right)).not.toEqual(leafHash(new Uint8Array([...left, ...right])));
  });
});

describe("what is no hash", () => {
  const short = new Uint8Array(31);
  const hash = leafHash(new Uint8Array());

  it("is neither hashed nor verified", () => {
    expect(() => nodeHash(short, hash)).toThrow(HashInputError);
    expect(() => nodeHash(hash, new Uint8Array(33))).toThrow(HashInputError);
    expect(() => rootOf([hash, short])).toThrow(HashInputError);
    expect(() => leafHash("text" as unknown as Uint8Array)).toThrow(HashInputError);
    const claim = { leafHash: hash, index: 0n, size: 1n, proof: [], root: hash };
    expect(verifyInclusion(claim)).toBe(true);
    expect(verifyInclusion({ ...claim, leafHash: short, root: short })).toBe(false);
    expect(verifyInclusion({ ...claim, index: 0 as unknown as bigint })).toBe(false);
  });
});

// The definitions of RFC 9162, word by word, as a slow model.
const split = (size: number) => 2 ** Math.floor(Math.log2(size - 1));

function inclusionPath(index: number, hashes: Uint8Array[]): Uint8Array[] {
  if (hashes.length === 1) return [];
  const k = split(hashes.length);
  if (index < k) return [...inclusionPath(index, hashes.slice(0, k)), rootOf(hashes.slice(k))];
  return [...inclusionPath(index - k, hashes.slice(k)), rootOf(hashes.slice(0, k))];
}

function consistencyPath(from: number, hashes: Uint8Array[], isWhole = true): Uint8Array[] {
  if (from === hashes.length) return isWhole ? [] : [rootOf(hashes)];
  const k = split(hashes.length);
  if (from <= k) return [...consistencyPath(from, hashes.slice(0, k), isWhole), rootOf(hashes.slice(k))];
  return [...consistencyPath(from - k, hashes.slice(k), false), rootOf(hashes.slice(0, k))];
}

const hashesOf = (size: number) =>
  Array.from({ length: size }, (_, at) => leafHash(new Uint8Array([at, at >> 8])));
const flip = (hash: Uint8Array, bit: number) =>
  hash.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
const at = <T>(items: readonly T[], place: number): T => items[place] as T;

describe("an inclusion proof", () => {
  it("holds for every leaf of every tree up to 40, and for no other index, size or root", () => {
    for (let size = 1; size <= 40; size += 1) {
      const hashes = hashesOf(size);
      const root = rootOf(hashes);
      for (let index = 0; index < size; index += 1) {
        const claim = {
          leafHash: at(hashes, index),
          index: BigInt(index),
          size: BigInt(size),
          proof: inclusionPath(index, hashes),
          root,
        };
        expect(verifyInclusion(claim)).toBe(true);
        expect(verifyInclusion({ ...claim, index: BigInt((index + 1) % size) })).toBe(size === 1);
        expect(verifyInclusion({ ...claim, index: claim.size })).toBe(false);
        expect(verifyInclusion({ ...claim, index: -1n })).toBe(false);
        expect(verifyInclusion({ ...claim, size: 0n })).toBe(false);
        expect(verifyInclusion({ ...claim, size: claim.size * 2n + 1n })).toBe(false);
        expect(verifyInclusion({ ...claim, root: flip(root, index) })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: [...claim.proof, root] })).toBe(false);
        if (size > 1) expect(verifyInclusion({ ...claim, proof: claim.proof.slice(1) })).toBe(false);
        expect(verifyInclusion({ ...claim, root: root.slice(1) })).toBe(false);
      }
    }
  });

  it("fails with one bit changed anywhere", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 70 }),
        fc.nat(),
        fc.nat(),
        fc.nat(255),
        (size, leaf, place, bit) => {
          const hashes = hashesOf(size);
          const index = leaf % size;
          const proof = inclusionPath(index, hashes);
          const claim = {
            leafHash: at(hashes, index),
            index: BigInt(index),
            size: BigInt(size),
            proof,
            root: rootOf(hashes),
          };
          const changed = proof.map((hash, step) => (step === place % proof.length ? flip(hash, bit) : hash));
          expect(verifyInclusion({ ...claim, proof: changed })).toBe(false);
          expect(verifyInclusion({ ...claim, leafHash: flip(claim.leafHash, bit) })).toBe(false);
        },
      ),
    );
  });
});

describe("a consistency proof", () => {
  it("holds between every two trees up to 40, and not when anything of it is changed", () => {
    const all = hashesOf(40);
    for (let to = 1; to <= 40; to += 1) {
      for (let from = 1; from <= to; from += 1) {
        const proof = consistencyPath(from, all.slice(0, to));
        const claim = {
          fromSize: BigInt(from),
          toSize: BigInt(to),
          fromRoot: rootOf(all.slice(0, from)),
          toRoot: rootOf(all.slice(0, to)),
          proof,
        };
        expect(verifyConsistency(claim)).toBe(true);
        expect(verifyConsistency({ ...claim, toRoot: flip(claim.toRoot, from) })).toBe(false);
        expect(verifyConsistency({ ...claim, fromRoot: flip(claim.fromRoot, to) })).toBe(false);
        expect(verifyConsistency({ ...claim, proof: [...proof, claim.toRoot] })).toBe(false);
        expect(verifyConsistency({ ...claim, toSize: claim.toSize * 2n + 1n })).toBe(false);
        if (proof.length > 0) expect(verifyConsistency({ ...claim, proof: proof.slice(0, -1) })).toBe(false);
        const changed = proof.map((hash, step) => (step === to % proof.length ? flip(hash, to) : hash));
        if (proof.length > 0) expect(verifyConsistency({ ...claim, proof: changed })).toBe(false);
      }
    }
  });

  it("refuses size 0, a shrunk tree, and hashes that are none", () => {
    const root = rootOf(hashesOf(3));
    const claim = { fromSize: 3n, toSize: 3n, fromRoot: root, toRoot: root, proof: [] };
    expect(verifyConsistency(claim)).toBe(true);
    expect(verifyConsistency({ ...claim, fromSize: 0n })).toBe(false);
    // Made so that the arithmetic of the RFC, which begins at size 1, would come out even.
    const [first, second] = hashesOf(2) as [Uint8Array, Uint8Array];
    const made = {
      fromSize: 0n,
      toSize: 3n,
      fromRoot: root,
      toRoot: nodeHash(nodeHash(root, first), second),
    };
    expect(verifyConsistency({ ...made, proof: [first, second] })).toBe(false);
    expect(verifyConsistency({ ...claim, toSize: 2n })).toBe(false);
    expect(verifyConsistency({ ...claim, proof: [root] })).toBe(false);
    expect(verifyConsistency({ ...claim, fromRoot: root.slice(1), toRoot: root.slice(1) })).toBe(false);
  });
});
