import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { leafHash, rootOf, verifyConsistency, verifyInclusion } from "../../../src/domain/transparency-log";
import { MerkleTree } from "./merkleTree";

describe("the tree", () => {
  const leaves = Array.from({ length: 300 }, (_, at) => `leaf ${at} ä€🙂`);
  const hashes = leaves.map((leaf) => leafHash(utf8ToBytes(leaf)));
  const treeOf = () => new MerkleTree((index) => leaves[index] ?? "", sha256);

  it("has the root of RFC 9162 at every size, whatever was asked before", () => {
    const tree = treeOf();
    for (const size of [1, 2, 3, 7, 8, 255, 256, 257, 300, 5, 0]) {
      expect(tree.root(size)).toEqual(rootOf(hashes.slice(0, size)));
    }
  });

  it("proves every leaf and every earlier tree", () => {
    const tree = treeOf();
    for (const size of [1, 2, 5, 64, 100, 256, 299]) {
      const root = tree.root(size);
      for (let index = 0; index < size; index += 7) {
        const claim = { leafHash: tree.leafHash(index), index: BigInt(index), size: BigInt(size), root };
        expect(verifyInclusion({ ...claim, proof: tree.inclusionProof(index, size) })).toBe(true);
      }
      for (let from = 1; from <= size; from += 3) {
        const claim = {
          fromSize: BigInt(from),
          toSize: BigInt(size),
          fromRoot: tree.root(from),
          toRoot: root,
        };
        expect(verifyConsistency({ ...claim, proof: tree.consistencyProof(from, size) })).toBe(true);
      }
    }
  });

  it("gives tiles from which the root can be built, and none that is not full", () => {
    const tree = treeOf();
    const split = (tile: Uint8Array | undefined) =>
      Array.from(
        { length: (tile?.length ?? 0) / 32 },
        (_, at) => tile?.slice(at * 32, at * 32 + 32) ?? new Uint8Array(),
      );
    const [first, rest] = [tree.tile(0, 0, 256, 300), tree.tile(0, 1, 44, 300)];
    expect(rootOf([...split(first), ...split(rest)])).toEqual(tree.root(300));
    expect(split(tree.tile(1, 0, 1, 300))).toEqual([rootOf(hashes.slice(0, 256))]);
    expect(tree.tile(0, 1, 256, 300)).toBeUndefined();
    expect(tree.tile(0, 1, 45, 300)).toBeUndefined();
    expect(tree.tile(1, 0, 2, 300)).toBeUndefined();
    expect(tree.tile(0, 0, 256, 255)).toBeUndefined();
  });

  it("hashes each leaf once", () => {
    let asked = 0;
    const tree = new MerkleTree((index) => ((asked += 1), leaves[index] ?? ""), sha256);
    tree.root(100);
    tree.root(300);
    tree.root(250);
    expect(asked).toBe(300);
  });

  it("grows in slices, and never hashes a leaf twice, whoever asks meanwhile", async () => {
    let asked = 0;
    const tree = new MerkleTree((index) => ((asked += 1), `leaf ${index}`), sha256);
    const both = [tree.grow(5000), tree.grow(3000)];
    await Promise.resolve();
    await Promise.resolve();
    expect(tree.size).toBeLessThan(5000);
    expect(tree.root(10)).toHaveLength(32);
    await Promise.all(both);
    expect([tree.size, asked]).toEqual([5000, 5000]);
    expect(tree.root(5000)).toEqual(
      rootOf(Array.from({ length: 5000 }, (_, at) => leafHash(utf8ToBytes(`leaf ${at}`)))),
    );
  });

  it("refuses a leaf that is too long for the log", () => {
    expect(() => new MerkleTree(() => "x".repeat(65_536), sha256).growTo(1)).toThrow(/longer/);
    expect(() => new MerkleTree(() => "x".repeat(65_535), sha256).growTo(1)).not.toThrow();
  });
});
